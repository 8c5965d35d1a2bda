import { describe, expect, it } from 'vitest';
import { tally } from '../../../src/analysis/tally.ts';
import { chart } from '../../../src/charts/attacks-by-region/chart.ts';
import { attacksByRegion, classOf, STEPS } from '../../../src/charts/attacks-by-region/data.ts';
import { drawRegions } from '../../../src/charts/attacks-by-region/draw.ts';
import { regionsTable } from '../../../src/charts/attacks-by-region/table.ts';
import { regionsTexts } from '../../../src/charts/attacks-by-region/texts.ts';
import { CHART_WIDTHS, type ChartWidth } from '../../../src/charts/chart.ts';
import { mapDefinitions, shapeReference } from '../../../src/charts/lib/map.ts';
import { toMarkup } from '../../../src/charts/lib/svg.ts';
import { formatter } from '../../../src/i18n/format.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { CHART_INPUT } from '../fixtures/chart-input.ts';
import { column, elements, expectSound, expectWellFormed, textOf, withClass } from './drawing.ts';

const data = attacksByRegion(CHART_INPUT);
const total = tally(CHART_INPUT.dataset.incidents);
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Every drawing: each language in each width. */
const DRAWINGS = LANGUAGES.flatMap((lang) =>
  (Object.keys(CHART_WIDTHS) as ChartWidth[]).map((width) => ({ lang, width })),
);

describe('the rows of attacks by region', () => {
  it('are the shapes of the regions in scope, with what they show', () => {
    expect(data.shapes.map(({ shape, incidents }) => [shape, incidents])).toEqual([
      ['ML-7', 1],
      ['NE-5', 2],
      ['NE-6', 5],
    ]);
  });

  it('add up to the tally of the record, with what no shape can show', () => {
    expect(data.withoutRegion.incidents).toBe(1);
    const parts = [...data.shapes, data.withoutRegion];
    expect(sum(parts.map(({ incidents }) => incidents))).toBe(total.incidents);
    expect(sum(parts.map(({ withoutToll }) => withoutToll))).toBe(total.withoutToll);
    for (const bound of ['low', 'best', 'high'] as const) {
      expect(sum(parts.map(({ toll }) => toll[bound]))).toBe(total.toll[bound]);
    }
    expect(data.total).toEqual(total);
  });

  it('span the record', () => {
    expect([data.from, data.to]).toEqual(['2022-03-27', '2024-02-11']);
  });
});

describe('the classes of the map', () => {
  it.each([
    [0, 0],
    [1, 1],
    [4, 1],
    [5, 2],
    [9, 2],
    [10, 3],
    [25, 4],
    [49, 4],
    [50, 5],
    [1000, 5],
  ])('put %i incidents into class %i', (incidents, expected) => {
    expect(classOf(incidents)).toBe(expected);
  });
});

describe.each(LANGUAGES)('the table of attacks by region, %s', (lang) => {
  const table = regionsTable(data, lang);

  it('is well formed', () => {
    expectWellFormed(table);
  });

  it('adds up to the tally of the record', () => {
    expect(sum(column(table, 'incidents'))).toBe(total.incidents);
    expect(sum(column(table, 'killed_low'))).toBe(total.toll.low);
    expect(sum(column(table, 'killed_best'))).toBe(total.toll.best);
    expect(sum(column(table, 'killed_high'))).toBe(total.toll.high);
    expect(sum(column(table, 'incidents_without_toll'))).toBe(total.withoutToll);
  });

  it('has the most incidents first and those without a region last', () => {
    const incidents = column(table, 'incidents').slice(0, -1);
    expect(incidents).toEqual(incidents.toSorted((a, b) => b - a));
    const [name, country, count] = table.rows.at(-1) ?? [];
    expect(name).toMatch(/region|région/iu);
    expect([country, count]).toEqual([null, 1]);
  });

  it('names a shape for the region and the younger ones that it shows', () => {
    expect(table.rows[0]?.slice(0, 2)).toEqual([
      lang === 'en' ? 'Tillabéri and North' : 'Tillabéri et Nord',
      'Niger',
    ]);
  });
});

describe('the shapes of the map', () => {
  const definitions = mapDefinitions(CHART_INPUT.geography);

  it('have a path each, and none is empty', () => {
    const paths = elements(definitions, 'path').map(({ properties }) => properties);
    expect(paths.map(({ id }) => id)).toEqual([
      'shape-land',
      'shape-BJ-X-REST',
      'shape-ML-7',
      'shape-NE-5',
      'shape-NE-6',
      'shape-region-lines',
      'shape-country-lines',
    ]);
    for (const { d, id } of paths) expect(d, String(id)).toMatch(/^M[\d.-]+,[\d.-]+[LZ]/);
  });

  it.each(DRAWINGS)('are all there that a drawing uses: $lang, $width', ({ lang, width }) => {
    const defined = elements(definitions, 'path').map(({ properties }) => `#${properties['id']}`);
    const used = elements(drawRegions(data, lang, width), 'use').map(
      ({ properties }) => properties['href'],
    );
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((href) => !defined.includes(String(href)))).toEqual([]);
  });
});

describe.each(DRAWINGS)('the drawing of attacks by region, $lang, $width', ({ lang, width }) => {
  const drawing = drawRegions(data, lang, width);

  it('is an SVG that is sound', () => {
    expectSound(drawing);
  });

  it('fills each shape by its class, once', () => {
    const shapes = withClass(drawing, 'use', 'shape').map(({ properties }) => [
      properties['href'],
      properties['className'],
    ]);
    expect(shapes).toEqual([
      [shapeReference('BJ-X-REST'), ['shape', 'outside']],
      [shapeReference('ML-7'), ['shape', 'class-1']],
      [shapeReference('NE-5'), ['shape', 'class-1']],
      [shapeReference('NE-6'), ['shape', 'class-2']],
    ]);
  });

  it('writes on the map no number that is not in the data', () => {
    const counts = data.shapes.map(({ incidents }) => formatter(lang).number(incidents));
    const numbers = withClass(drawing, 'g', 'map-numbers').flatMap((group) =>
      elements(group, 'text').map(textOf),
    );
    expect(numbers.filter((number) => !counts.includes(number))).toEqual([]);
    expect(numbers).toEqual(width === 'wide' ? ['5'] : []);
  });

  it('explains every class in the legend, and what is outside the record', () => {
    const [legend] = withClass(drawing, 'g', 'map-legend');
    const swatches = legend === undefined ? [] : elements(legend, 'rect');
    expect(swatches.map(({ properties }) => properties['className'])).toEqual([
      ...[0, ...STEPS].map((_step, index) => ['shape', `class-${index}`]),
      ['shape', 'outside'],
    ]);
  });

  it('comes out the same twice', () => {
    expect(toMarkup(drawRegions(data, lang, width))).toBe(toMarkup(drawing));
  });
});

describe.each(LANGUAGES)('the texts of attacks by region, %s', (lang) => {
  const texts = regionsTexts(data, lang);
  const f = formatter(lang);

  it('mention the total in the alternative text', () => {
    expect(texts.alternative).toContain(`${f.number(total.incidents)} incidents`);
  });

  it('name the regions with the most incidents', () => {
    expect(texts.alternative).toMatch(/Tillabéri.* \(5\).*Tahoua \(2\).*Gao \(1\)/u);
  });

  it('give the share of three regions in all incidents, also those without a region', () => {
    expect(texts.title).toContain(f.percent(8 / 9));
  });

  it('say how many incidents are not on the map', () => {
    expect(texts.notes.join(' ')).toMatch(/^1 incident (?:whose|dont)/u);
  });

  it('leave no figure out of a sentence', () => {
    expect(Object.values(texts).flat().join(' ')).not.toMatch(/NaN|undefined|\{n\}/);
  });
});

it('the chart has the name of its folder', () => {
  expect(chart.id).toBe('attacks-by-region');
});
