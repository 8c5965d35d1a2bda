import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { tally, type Tally } from '../../../src/analysis/tally.ts';
import {
  attacksByRegion,
  regionsBrowserData,
  regionsOptions,
} from '../../../src/charts/attacks-by-region/data.ts';
import { drawRegions } from '../../../src/charts/attacks-by-region/draw.ts';
import { redraw } from '../../../src/charts/attacks-by-region/enhance.ts';
import { shadeOf, STEPS } from '../../../src/charts/attacks-by-region/steps.ts';
import { regionsTable } from '../../../src/charts/attacks-by-region/table.ts';
import { regionsTexts } from '../../../src/charts/attacks-by-region/texts.ts';
import { mapDefinitions, shapeReference } from '../../../src/charts/lib/map.ts';
import { amountOf, MEASURES } from '../../../src/charts/lib/measure.ts';
import { toMarkup } from '../../../src/charts/lib/svg.ts';
import { choiceSlug, defaultChoice, drawnChoices } from '../../../src/charts/options.ts';
import { formatter } from '../../../src/i18n/format.ts';
import { LANGUAGES, type Lang } from '../../../src/i18n/languages.ts';
import { sum } from '../../lib/sum.ts';
import { CHART_INPUT } from '../fixtures/chart-input.ts';
import {
  column,
  elements,
  expectAddsUp,
  expectSound,
  expectWellFormed,
  textOf,
  withClass,
} from './drawing.ts';

const { incidents } = CHART_INPUT.dataset;
const options = regionsOptions(CHART_INPUT);
const byDefault = defaultChoice(options);
const data = attacksByRegion(CHART_INPUT, byDefault);
const total = tally(incidents);

function expectToAddUpTo(whole: Tally, parts: readonly Tally[]): void {
  expect(sum(parts.map((part) => part.incidents))).toBe(whole.incidents);
  expect(sum(parts.map((part) => part.withoutToll))).toBe(whole.withoutToll);
  for (const bound of ['low', 'best', 'high'] as const) {
    expect(sum(parts.map(({ toll }) => toll[bound]))).toBe(whole.toll[bound]);
  }
}

/** Every choice that is drawn, in each language. */
const CHOICES = drawnChoices(options).flatMap((choice) =>
  LANGUAGES.map((lang) => ({ lang, choice, slug: choiceSlug(options, choice) || 'default' })),
);
const MEASURE_CHOICES = MEASURES.flatMap((measure) => LANGUAGES.map((lang) => ({ lang, measure })));

describe('the rows of attacks by region', () => {
  it('are the shapes of the regions in scope, with what they show', () => {
    expect(data.shapes.map(({ shape, incidents: count }) => [shape, count])).toEqual([
      ['ML-7', 1],
      ['NE-5', 2],
      ['NE-6', 5],
    ]);
  });

  it('add up to the tally of the record, with what no shape can show', () => {
    expect(data.withoutRegion.incidents).toBe(1);
    expectToAddUpTo(total, [...data.shapes, data.withoutRegion]);
    expect(data.total).toEqual(total);
  });

  it('add up in the same way year by year, and the years to the record', () => {
    expect(data.years.map(({ year }) => year)).toEqual(['2022', '2023', '2024']);
    for (const { year, shapes, withoutRegion } of data.years) {
      const ofYear = tally(incidents.filter(({ date }) => date.startsWith(year)));
      expectToAddUpTo(ofYear, [...shapes, withoutRegion]);
    }
    expectToAddUpTo(
      total,
      data.years.flatMap(({ shapes, withoutRegion }) => [...shapes, withoutRegion]),
    );
  });

  it('span the record', () => {
    expect([data.from, data.to]).toEqual(['2022-03-27', '2024-02-11']);
  });

  it('are the same whatever is chosen: a choice changes what is drawn of them', () => {
    for (const { choice } of CHOICES) {
      const { measure, view, ...rows } = attacksByRegion(CHART_INPUT, choice);
      expect({ measure, view }).toEqual({ measure: choice['measure'], view: choice['view'] });
      expect({ ...data, ...rows }).toEqual(data);
    }
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
  ])('put %i incidents into class %i', (amount, expected) => {
    expect(shadeOf(amount, 'incidents')).toBe(expected);
  });

  it.each([
    [0, 0],
    [1, 1],
    [49, 1],
    [50, 2],
    [149, 2],
    [150, 3],
    [399, 3],
    [400, 4],
    [999, 4],
    [1000, 5],
    [9999, 5],
  ])('put %i people killed into class %i', (amount, expected) => {
    expect(shadeOf(amount, 'killed')).toBe(expected);
  });
});

describe.each(CHOICES)('the table of attacks by region, $lang, $slug', ({ lang, choice }) => {
  const table = regionsTable(attacksByRegion(CHART_INPUT, choice), lang);

  it('is well formed', () => {
    expectWellFormed(table);
  });

  it('adds up to the tally of the record', () => {
    expectAddsUp(table, total);
  });

  it('has the most incidents first and those without a region last', () => {
    const counts = column(table, 'incidents').slice(0, -1);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    const [name, shape, country, count] = table.rows.at(-1) ?? [];
    expect(name).toMatch(/region|région/iu);
    expect([shape, country, count]).toEqual([null, null, 1]);
    expect(table.rowKeys).toEqual(['NE-6', 'NE-5', 'ML-7', 'none']);
  });

  it('names a shape for the region and the younger ones that it shows', () => {
    expect(table.rows[0]?.slice(0, 3)).toEqual([
      lang === 'en' ? 'Tillabéri and North' : 'Tillabéri et Nord',
      'NE-6',
      'Niger',
    ]);
  });
});

describe('the shapes of the map', () => {
  const definitions = mapDefinitions(CHART_INPUT.geography);
  const SHAPES = [
    'shape-land',
    'shape-scope',
    'shape-outside',
    'shape-ML-7',
    'shape-NE-5',
    'shape-NE-6',
    'shape-region-lines',
    'shape-country-lines',
  ];

  it('have a path each, and none is empty', () => {
    const paths = elements(definitions, 'path').map(({ properties }) => properties);
    expect(paths.map(({ id }) => id)).toEqual(SHAPES);
    for (const { d, id } of paths) expect(d, String(id)).toMatch(/^M[\d.-]+,[\d.-]+[LZ]/);
  });

  it.each(CHOICES)('are all there that a drawing uses: $lang, $slug', ({ lang, choice }) => {
    const drawing = drawRegions(attacksByRegion(CHART_INPUT, choice), lang, 'both');
    const used = elements(drawing, 'use').map(({ properties }) => String(properties['href']));
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((href) => !SHAPES.includes(href.slice(1)))).toEqual([]);
    // A page may hold only those, and holds each once.
    const held = elements(mapDefinitions(CHART_INPUT.geography, new Set(used)), 'path');
    expect(new Set(held.map(({ properties }) => `#${String(properties['id'])}`))).toEqual(
      new Set(used),
    );
  });
});

describe.each(CHOICES)('the drawing of attacks by region, $lang, $slug', ({ lang, choice }) => {
  const chosen = attacksByRegion(CHART_INPUT, choice);
  const { measure, view } = chosen;
  const drawing = drawRegions(chosen, lang, 'both');

  it('is an SVG that is sound', () => {
    expectSound(drawing);
  });

  it('fills each shape by its class, once a map', () => {
    const maps = view === 'map' ? [drawing] : withAttribute(drawing, 'data-year');
    const tallies = view === 'map' ? [chosen.shapes] : chosen.years.map(({ shapes }) => shapes);
    expect(maps).toHaveLength(tallies.length);
    maps.forEach((map, index) => {
      const shapes = withClass(map, 'use', 'shape').map(({ properties }) => [
        properties['href'],
        properties['className'],
      ]);
      expect(shapes).toEqual([
        [shapeReference('outside'), ['shape', 'outside']],
        ...(tallies[index] ?? []).map((shape) => [
          shapeReference(shape.shape),
          ['shape', `class-${shadeOf(amountOf(shape, measure), measure)}`],
        ]),
      ]);
    });
  });

  it('writes on the map no number that is not in the data', () => {
    const counts = chosen.shapes.map((shape) => formatter(lang).number(amountOf(shape, measure)));
    const numbers = (group: string) =>
      withClass(drawing, 'g', group).flatMap((texts) =>
        withClass(texts, 'g', 'map-numbers').flatMap((own) => elements(own, 'text').map(textOf)),
      );
    const largest = counts.at(-1);
    expect(numbers('wide-only')).toEqual(view === 'map' ? [largest] : []);
    expect(numbers('narrow-only')).toEqual([]);
  });

  it('names each year above its map, and tells of each region that has an incident in it', () => {
    if (view === 'map') {
      expect(withAttribute(drawing, 'data-year')).toEqual([]);
      expect(withAttribute(drawing, 'data-tip')).toHaveLength(chosen.shapes.length);
      return;
    }
    withAttribute(drawing, 'data-year').forEach((map, index) => {
      const { year, shapes } = chosen.years[index] ?? { year: '', shapes: [] };
      expect(elements(map, 'text').map(textOf)).toEqual([year, year]);
      const tips = withAttribute(map, 'data-tip').map(({ properties }) => properties['dataTip']);
      expect(tips).toHaveLength(shapes.filter((shape) => shape.incidents > 0).length);
      for (const tip of tips) expect(tip).toContain(`, ${year}`);
    });
  });

  it('explains every class in the legend, and what is outside the record', () => {
    const legends = withClass(drawing, 'g', 'map-key').filter(
      (legend) => elements(legend, 'rect').length > 0,
    );
    // One for each size of text.
    expect(legends).toHaveLength(2);
    for (const legend of legends) {
      const swatches = elements(legend, 'rect');
      expect(swatches.map(({ properties }) => properties['className'])).toEqual([
        ...[0, ...STEPS[measure]].map((_step, index) => ['shape', `class-${index}`]),
        ['shape', 'outside'],
      ]);
    }
  });

  it('comes out the same twice', () => {
    expect(toMarkup(drawRegions(chosen, lang, 'both'))).toBe(toMarkup(drawing));
  });
});

describe.each(MEASURE_CHOICES)(
  'the texts of attacks by region, $lang, $measure',
  ({ lang, measure }) => {
    const texts = regionsTexts(attacksByRegion(CHART_INPUT, { ...byDefault, measure }), lang);
    const f = formatter(lang);

    it('mention the total and its range in the alternative text', () => {
      expect(texts.alternative).toContain(`${f.number(total.incidents)} incidents`);
      expect(texts.alternative).toContain(f.number(total.toll.best));
      expect(texts.alternative).toContain(f.range(total.toll.low, total.toll.high));
    });

    it('name the regions with the most incidents, or the most people killed', () => {
      expect(texts.alternative).toMatch(
        measure === 'incidents'
          ? /Tillabéri.* \(5\).*Tahoua \(2\).*Gao \(1\)/u
          : /Tillabéri.* \(198\).*Tahoua \(29\).*Gao \(25\)/u,
      );
    });

    it('give the share of three regions in all, also in what has no region', () => {
      const share = sum(data.shapes.map((shape) => amountOf(shape, measure)));
      expect(texts.title).toContain(f.percent(share / amountOf(total, measure)));
    });

    it('say how many incidents are not on the map', () => {
      expect(texts.notes.join(' ')).toMatch(/^1 incident (?:whose|dont)/u);
    });

    it('say where people killed are shown how many incidents are in no sum', () => {
      const notes = texts.notes.join('\n');
      const note = /1 incident (?:whose toll is unknown|dont le bilan est inconnu)/u;
      if (measure === 'killed') expect(notes).toMatch(note);
      else expect(notes).not.toMatch(note);
    });

    it('leave no figure out of a sentence', () => {
      expect(Object.values(texts).flat().join(' ')).not.toMatch(/NaN|undefined|\{n\}/);
    });
  },
);

describe.each(CHOICES)('a span of years in the browser, $lang, $slug', ({ lang, choice }) => {
  const chosen = attacksByRegion(CHART_INPUT, choice);
  const redrawn = (from: string, to: string) => {
    const figure = figureOf(chosen, lang);
    const browserData: unknown = JSON.parse(JSON.stringify(regionsBrowserData(chosen)));
    redraw({ figure, lang, data: browserData, choice: { ...choice, from, to } });
    return figure;
  };
  const rowsOf = (figure: HTMLElement) =>
    [...figure.querySelectorAll('tr')].map((row) => [
      row.getAttribute('data-row'),
      ...[...row.querySelectorAll('.number')].map(({ textContent }) => textContent),
    ]);

  it('that is the whole record leaves the figure as it was built', () => {
    const built = figureOf(chosen, lang);
    for (const figure of [redrawn('2022', '2024'), redrawn('2024', '2022')]) {
      expect(rowsOf(figure)).toEqual(rowsOf(built));
      expect(figure.querySelector('svg')?.outerHTML).toBe(built.querySelector('svg')?.outerHTML);
    }
  });

  it('that is one year shows that year’s tallies', () => {
    const figure = redrawn('2022', '2022');
    const f = formatter(lang);
    const year = chosen.years[0];
    for (const [id, ...figures] of rowsOf(figure)) {
      const shown = year?.shapes.find(({ shape }) => shape === id) ?? year?.withoutRegion;
      if (shown === undefined) throw new Error('no such year');
      const { incidents: count, toll, withoutToll } = shown;
      expect(figures, id ?? '').toEqual(
        [count, toll.low, toll.best, toll.high, withoutToll].map((value) => f.number(value)),
      );
    }
    for (const use of figure.querySelectorAll('use[data-shape]')) {
      const shape = year?.shapes.find((one) => one.shape === use.getAttribute('data-shape'));
      if (shape === undefined) throw new Error('no such shape');
      const shade = shadeOf(amountOf(shape, chosen.measure), chosen.measure);
      expect(use.getAttribute('class')).toBe(`shape class-${shade}`);
    }
    const hidden = [...figure.querySelectorAll('[data-year][hidden]')].map((map) =>
      map.getAttribute('data-year'),
    );
    expect(hidden).toEqual(chosen.view === 'years' ? ['2023', '2024'] : []);
  });
});

/** Elements of a drawing with a data attribute, whatever their tag. */
function withAttribute(drawing: ReturnType<typeof drawRegions>, name: string) {
  const property = name.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
  return ['g', 'use', 'text']
    .flatMap((tag) => elements(drawing, tag))
    .filter(({ properties }) => properties[property] !== undefined);
}

/** What a page holds of the chart: the drawing and the rows of the table. */
function figureOf(chosen: typeof data, lang: Lang): HTMLElement {
  const { columns, rows, rowKeys = [] } = regionsTable(chosen, lang);
  const f = formatter(lang);
  const cells = (row: (typeof rows)[number]) =>
    row.map((cell, index) =>
      columns[index]?.kind === 'number'
        ? `<td class="number">${f.number(Number(cell))}</td>`
        : `<td>${cell ?? '–'}</td>`,
    );
  const lines = rows.map(
    (row, index) => `<tr data-row="${rowKeys[index]}">${cells(row).join('')}</tr>`,
  );
  // As XML, which keeps the case of an SVG's tags as browsers do.
  const { documentElement } = new DOMParser().parseFromString(
    `<figure>${toMarkup(drawRegions(chosen, lang, 'both'))}<table>${lines.join('')}</table></figure>`,
    'text/xml',
  );
  return documentElement as unknown as HTMLElement;
}
