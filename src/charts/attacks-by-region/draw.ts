import type { Element } from 'hast';
import { countryName } from '../../i18n/countries.ts';
import { formatter } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Country } from '../../model/vocabulary.ts';
import type { ChartWidth } from '../chart.ts';
import { MAP_SIZE, mapGeometry, shapeCentre, shapeReference } from '../lib/map.ts';
import { round, svg } from '../lib/svg.ts';
import { classOf, STEPS, type RegionsData } from './data.ts';
import { LABELS } from './texts.ts';

/** Where the lines of a country's name stand, degrees: by hand, clear of the regions with numbers. */
const COUNTRY_LABELS: Readonly<
  Record<ChartWidth, Readonly<Record<Country, [lon: number, lat: number]>>>
> = {
  wide: {
    MLI: [-3.4, 20.6],
    BFA: [-3.75, 10.75],
    NER: [9.8, 19.6],
    BEN: [2.35, 8.2],
    TGO: [1.05, 5.3],
    GHA: [-1.3, 6.9],
    CIV: [-5.6, 6.9],
  },
  narrow: {
    MLI: [-3.4, 20.4],
    BFA: [-3.75, 10.9],
    NER: [9.8, 19.4],
    BEN: [3.4, 5.2],
    TGO: [0.95, 5.2],
    GHA: [-1.5, 6.6],
    CIV: [-5.6, 7.2],
  },
};
/** A shape with fewer incidents goes without a number on the map; the table has them all. */
const FEWEST_NUMBERED = { narrow: 12, wide: 4 } as const;
/** Text sizes in the map's units: the narrow drawing is shown at half the size of the wide one. */
const UNIT = { narrow: 2, wide: 1 } as const;
const LEGEND = { swatch: 30, height: 10 } as const;

/** The choropleth: shapes by class of incidents, borders over regions, numbers, a legend. */
export function drawRegions(data: RegionsData, lang: Lang, width: ChartWidth): Element {
  const { projection } = mapGeometry(data.map);
  const f = formatter(lang);
  const unit = UNIT[width];
  const use = (shape: string, className: string) =>
    svg('use', { href: shapeReference(shape), class: className });
  const inRecord = new Set(data.shapes.map(({ shape }) => shape));
  const outside = data.map.objects.regions.geometries
    .map(({ id }) => String(id))
    .filter((id) => !inRecord.has(id));
  const legendHeight = 44 * unit;

  return svg(
    'svg',
    {
      class: `chart-drawing ${width}`,
      viewBox: `0 0 ${MAP_SIZE.width} ${MAP_SIZE.height + legendHeight}`,
      width: MAP_SIZE.width / unit,
      height: (MAP_SIZE.height + legendHeight) / unit,
    },
    [
      use('land', 'land'),
      ...outside.map((shape) => use(shape, 'shape outside')),
      ...data.shapes.map(({ shape, incidents }) => use(shape, `shape class-${classOf(incidents)}`)),
      use('region-lines', 'region-line'),
      use('country-lines', 'country-line'),
      svg(
        'g',
        { class: `map-labels ${width}` },
        (Object.keys(COUNTRY_LABELS[width]) as Country[]).flatMap((country) => {
          const [x, y] = projection(COUNTRY_LABELS[width][country]) ?? [0, 0];
          const name = countryName(country, lang);
          // Two words take two lines where there is little room.
          const lines = width === 'narrow' ? name.split(' ') : [name];
          return lines.map((line, index) =>
            svg('text', { class: 'country', x: round(x), y: round(y + index * 22) }, [line]),
          );
        }),
      ),
      svg(
        'g',
        { class: `map-numbers ${width}` },
        data.shapes
          .filter(({ incidents }) => incidents >= FEWEST_NUMBERED[width])
          .map(({ shape, incidents }) => {
            const [x, y] = shapeCentre(data.map, shape);
            return svg(
              'text',
              { class: `on-${classOf(incidents)}`, x: round(x), y: round(y + 4 * unit) },
              [f.number(incidents)],
            );
          }),
      ),
      legend(lang, unit),
    ],
  );
}

/** Swatches with the numbers at which a class begins, under the map. */
function legend(lang: Lang, unit: number): Element {
  const { swatch, height } = LEGEND;
  const labels = LABELS[lang];
  const classes = [labels.none, ...STEPS.map((step, index) => stepLabel(step, STEPS[index + 1]))];
  const items = [
    ...classes.map((text, index) => ({ text, shape: `class-${index}` })),
    { text: labels.outside, shape: 'outside' },
  ];
  const step = swatch + 14;
  return svg(
    'g',
    { class: 'map-legend', transform: `translate(${8 * unit} ${MAP_SIZE.height + 12 * unit})` },
    items.map(({ text, shape }, index) => {
      const isLast = shape === 'outside';
      return svg('g', { transform: `translate(${(index + (isLast ? 0.5 : 0)) * step * unit} 0)` }, [
        svg('rect', {
          class: `shape ${shape}`,
          width: swatch * unit,
          height: height * unit,
        }),
        svg(
          'text',
          {
            class: isLast ? undefined : 'middle',
            x: isLast ? 0 : (swatch * unit) / 2,
            y: (height + 14) * unit,
          },
          [text],
        ),
      ]);
    }),
  );
}

function stepLabel(from: number, next: number | undefined): string {
  return next === undefined ? `${from}+` : `${from}–${next - 1}`;
}
