import type { Element } from 'hast';
import type { ShapeTally } from '../../analysis/regions.ts';
import { formatter } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { ChartWidth } from '../chart.ts';
import { drawing, label } from '../lib/drawing.ts';
import {
  countryLabels,
  MAP_KEY,
  MAP_SIZE,
  responsiveTexts,
  shapeCentre,
  useShape,
  withRoom,
  type TextWidth,
} from '../lib/map.ts';
import { round, svg } from '../lib/svg.ts';
import type { RegionsData } from './data.ts';
import { STEPS, shadeOf } from './steps.ts';
import { LABELS, shapeName } from './texts.ts';
import { MEASURE_LABELS, type Measure, amountOf } from '../lib/measure.ts';
import { tallyText, tipText } from '../lib/words.ts';

/** A shape with fewer incidents goes without a number on the map; the table has them all. */
const FEWEST_NUMBERED = { narrow: 10, wide: 4 } as const;
/** Small multiples: maps in a row, room above each for its year, and below all for the key. */
const MULTIPLES = { columns: 4, header: 30, key: 160 } as const;

/** The choropleth, or one a year: shapes by class, borders over regions, numbers, a key. */
export function drawRegions(data: RegionsData, lang: Lang, width: ChartWidth): Element {
  return data.view === 'years' ? drawYears(data, lang, width) : drawMap(data, lang, width);
}

function drawMap(data: RegionsData, lang: Lang, width: ChartWidth): Element {
  const f = formatter(lang);
  const { measure } = data;
  return drawing(width, MAP_SIZE.height, [
    ...mapLayers(data, data.shapes, (shape) => ({
      'data-shape': shape.shape,
      'data-name': shapeName(shape, lang),
      'data-tip': tipText(shapeName(shape, lang), tallyText(shape, lang), lang),
    })),
    responsiveTexts((textWidth, unit) => [
      svg('g', { class: 'map-labels' }, countryLabels(data.map, lang, textWidth)),
      svg(
        'g',
        { class: 'map-numbers' },
        withRoom(
          data.shapes
            .map((shape) => ({
              ...shape,
              amount: amountOf(shape, measure),
              at: shapeCentre(data.map, shape.shape),
            }))
            .filter(({ incidents }) => incidents >= FEWEST_NUMBERED[textWidth])
            .map((shape) => ({ ...shape, text: f.number(shape.amount) }))
            .toSorted((a, b) => b.amount - a.amount),
          13 * unit,
        ).map(({ shape, amount, text, at: [x, y] }) =>
          svg(
            'text',
            {
              class: `on-${shadeOf(amount, measure)} middle`,
              'data-shape': shape,
              x: round(x),
              y: round(y + 4 * unit),
            },
            [text],
          ),
        ),
      ),
      key(measure, lang, textWidth, unit),
    ]),
  ]);
}

/** A small map a year, without numbers: for print, and to compare years. */
function drawYears(data: RegionsData, lang: Lang, width: ChartWidth): Element {
  const cell = MAP_SIZE.width / MULTIPLES.columns;
  const scale = (cell - 12) / MAP_SIZE.width;
  const rowHeight = MAP_SIZE.height * scale + MULTIPLES.header + 12;
  const rows = Math.ceil(data.years.length / MULTIPLES.columns);
  return drawing(width, rows * rowHeight + MULTIPLES.key, [
    data.years.map(({ year, shapes }, index) => {
      const x = (index % MULTIPLES.columns) * cell;
      const y = Math.floor(index / MULTIPLES.columns) * rowHeight;
      return svg('g', { 'data-year': year, transform: `translate(${x} ${round(y)})` }, [
        ...responsiveTexts((_, unit) => [
          svg('g', { class: 'map-key' }, [label(year, 2, 10 + 6 * unit, 'strong')]),
        ]),
        svg(
          'g',
          { transform: `translate(0 ${MULTIPLES.header}) scale(${scale.toFixed(4)})` },
          mapLayers(data, shapes, (shape) => ({
            // Hundreds of empty regions would only be in the way of keys.
            'data-tip':
              shape.incidents === 0
                ? undefined
                : tipText(`${shapeName(shape, lang)}, ${year}`, tallyText(shape, lang), lang),
          })),
        ),
      ]);
    }),
    responsiveTexts((textWidth, unit) => [
      svg(
        'g',
        { transform: `translate(${-MAP_KEY.x} ${round(rows * rowHeight - MAP_KEY.y + 30)})` },
        [key(data.measure, lang, textWidth, unit)],
      ),
    ]),
  ]);
}

/** Land, shapes with their shades, lines over them. */
function mapLayers(
  { measure }: RegionsData,
  shapes: readonly ShapeTally[],
  properties: (shape: ShapeTally) => Readonly<Record<string, string | undefined>>,
): Element[] {
  return [
    useShape('land', 'land'),
    useShape('outside', 'shape outside'),
    ...shapes.map((shape) => {
      const use = useShape(
        shape.shape,
        `shape class-${shadeOf(amountOf(shape, measure), measure)}`,
      );
      return svg('use', { ...use.properties, ...properties(shape) });
    }),
    useShape('region-lines', 'region-line'),
    useShape('country-lines', 'country-line'),
  ];
}

/** Swatches in two columns with the amounts at which a class begins and ends. */
function key(measure: Measure, lang: Lang, width: TextWidth, unit: number): Element {
  const labels = LABELS[lang];
  const f = formatter(lang);
  const steps = STEPS[measure];
  const classes = [
    labels.none,
    ...steps.map((step, index) => {
      const next = steps[index + 1];
      return next === undefined ? `${f.number(step)}+` : `${f.number(step)}–${f.number(next - 1)}`;
    }),
  ];
  const row = 13.5 * unit;
  const column = (width === 'narrow' ? 63 : 90) * unit;
  const swatch = { width: 12 * unit, height: 9 * unit };
  const item = (text: string, className: string, at: number, down: number) =>
    svg('g', { transform: `translate(${round(at)} ${round(down)})` }, [
      svg('rect', { class: `shape ${className}`, ...swatch }),
      label(text, swatch.width + 4 * unit, 8.5 * unit),
    ]);
  return svg('g', { class: 'map-key', transform: `translate(${MAP_KEY.x} ${MAP_KEY.y})` }, [
    label(MEASURE_LABELS[measure][lang], 0, 0, 'strong'),
    ...classes.map((text, index) =>
      item(text, `class-${index}`, index < 3 ? 0 : column, 6 * unit + (index % 3) * row),
    ),
    item(labels.outside, 'outside', 0, 6 * unit + 3 * row),
  ]);
}
