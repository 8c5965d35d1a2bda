import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import {
  CHART_WIDTHS,
  widthsOf,
  type Chart,
  type ChartChoice,
  type ChartInput,
  type ChartTable,
} from '../../../src/charts/chart.ts';
import { mapDefinitions, usedShapes } from '../../../src/charts/lib/map.ts';
import { toMarkup } from '../../../src/charts/lib/svg.ts';
import { choiceSlug, defaultChoice, drawnChoices, optionsOf } from '../../../src/charts/options.ts';
import { CHARTS } from '../../../src/charts/registry.ts';
import { chartView, widestDrawing, type ChartView } from '../../../src/charts/view.ts';
import { LANGUAGES, type Lang } from '../../../src/i18n/languages.ts';
import { frenchSpacingFaults } from '../../lib/french.ts';
import { CHART_INPUT } from '../fixtures/chart-input.ts';
import { realChartInput } from '../fixtures/real-chart-input.ts';
import { elements, expectSound, expectWellFormed, textOf } from './drawing.ts';

/** The record as it is published, and a made-up one with little of anything in it. */
const RECORDS = { 'the record': realChartInput(), 'a small record': CHART_INPUT };

interface Shown {
  readonly record: string;
  readonly chart: Chart;
  readonly input: ChartInput;
  readonly choice: ChartChoice;
  /** Which chart, which choice. */
  readonly name: string;
}

/** Every chart in every choice that is drawn. */
const SHOWN: Shown[] = Object.entries(RECORDS).flatMap(([record, input]) =>
  CHARTS.flatMap((chart) => {
    const options = optionsOf(chart, input);
    return drawnChoices(options).map((choice) => ({
      record,
      chart,
      input,
      choice,
      name: [chart.id, choiceSlug(options, choice)].filter((part) => part !== '').join(' '),
    }));
  }),
);

const views = new Map<Shown, Readonly<Record<Lang, ChartView>>>();

/** A chart in both languages, computed once. */
function viewsOf(shown: Shown): Readonly<Record<Lang, ChartView>> {
  const { chart, input, choice } = shown;
  const known = views.get(shown);
  if (known !== undefined) return known;
  const both = {
    en: chartView(chart, input, 'en', choice),
    fr: chartView(chart, input, 'fr', choice),
  };
  views.set(shown, both);
  return both;
}

/** Title, subtitle, alternative text and notes. */
function sentencesOf({ texts }: ChartView): string[] {
  return [texts.title, texts.subtitle, texts.alternative, ...texts.notes];
}

/** Every text that a reader meets on or around a drawing, or in the table. */
function wordsOf(view: ChartView): string[] {
  const { lang, chart, options, table } = view;
  return [
    ...sentencesOf(view),
    chart.question[lang],
    ...options.flatMap(({ label, values }) => [
      label[lang],
      ...values.map((value) => value.label[lang]),
    ]),
    ...table.columns.flatMap(({ label, description }) => [label, description]),
    ...table.rows.flat().filter((cell) => typeof cell === 'string'),
    ...view.drawings.flatMap((drawing) => [
      ...elements(drawing, 'text').map(textOf),
      ...tipsOf(drawing),
    ]),
  ];
}

/** What is said of the marks of a drawing when they are pointed at. */
function tipsOf({ properties, children }: Element): string[] {
  const tip = properties['dataTip'];
  return [
    ...(typeof tip === 'string' ? [tip] : []),
    ...children.flatMap((child) => (child.type === 'element' ? tipsOf(child) : [])),
  ];
}

/** A value that slipped into a sentence, or a place in one where a value is missing. */
const HOLE =
  /NaN|undefined|Infinity|\bnull\b|\[object|[{}]|\$|TODO|FIXME|[Ll]orem|\(\s*\)|[:,;(]\s*[.,;)]|^\s|[ \u00a0]$| {2}/u;

const kindsOf = ({ columns }: ChartTable) => columns.map(({ key, kind }) => [key, kind]);

/** The rows’ numbers, which are the same in every language. */
const figuresOf = ({ columns, rows }: ChartTable) =>
  rows
    .map((row) => row.filter((_, index) => columns[index]?.kind === 'number'))
    // Names sort differently.
    .map((row) => JSON.stringify(row))
    .toSorted();

describe('the charts', () => {
  const files = import.meta.glob<{ chart: Chart }>('../../../src/charts/*/chart.ts', {
    eager: true,
  });

  it('are all in the registry, each under the name of its folder', () => {
    const folders = Object.entries(files).map(([path, { chart }]) => {
      const folder = path.split('/').at(-2);
      expect(chart.id).toBe(folder);
      return folder;
    });
    expect(CHARTS.map(({ id }) => id)).toEqual(folders.toSorted());
    expect(folders.length).toBeGreaterThanOrEqual(10);
  });

  it.each(CHARTS.map((chart) => ({ id: chart.id, chart })))(
    '$id asks a question of its own in both languages',
    ({ chart: { question } }) => {
      expect(question.en).toMatch(/^[A-Z].*\S\?$/u);
      expect(question.fr).toMatch(/^\p{Lu}.*\u202f\?$/u);
    },
  );
});

describe.each(CHARTS.map((chart) => ({ id: chart.id, chart })))(
  'the options of $id',
  ({ chart }) => {
    const input = RECORDS['the record'];
    const options = optionsOf(chart, input);

    it('have names and values that can stand in an address, each once', () => {
      const keys = options.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { key, values } of options) {
        expect(key).toMatch(/^[a-z]+$/u);
        const offered = values.map(({ value }) => value);
        expect(offered.length, key).toBeGreaterThan(1);
        expect(new Set(offered).size, key).toBe(offered.length);
        for (const value of offered) expect(value).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
        for (const lang of LANGUAGES) {
          const labels = values.map(({ label }) => label[lang]);
          expect(new Set(labels).size, key).toBe(labels.length);
        }
      }
    });

    it('have a drawing for each choice that the browser cannot make by itself', () => {
      const drawn = options.filter(({ inBrowser }) => !inBrowser);
      const choices = drawnChoices(options);
      expect(choices).toHaveLength(
        drawn.reduce((product, { values }) => product * values.length, 1),
      );
      expect(choices[0]).toEqual(defaultChoice(options));
      const slugs = choices.map((choice) => choiceSlug(options, choice));
      expect(new Set(slugs).size).toBe(choices.length);
    });

    it('change something: no two choices show the same', () => {
      const seen = SHOWN.filter((shown) => shown.chart === chart && shown.input === input)
        .map((shown) => viewsOf(shown).en)
        .map((view) => JSON.stringify([view.texts, view.table, view.drawings]));
      expect(new Set(seen).size).toBe(seen.length);
    });
  },
);

describe.each(SHOWN)('$record: $name', (shown) => {
  const { chart, input, choice } = shown;

  it('says in both languages what is seen, with no word or figure missing', () => {
    const { en, fr } = viewsOf(shown);
    for (const view of [en, fr]) {
      for (const text of sentencesOf(view)) {
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(HOLE);
      }
      const { title, subtitle, alternative, notes } = view.texts;
      // Where there is nothing to see, the title is the sentence that says so.
      if (title !== alternative) expect(title).not.toMatch(/\.$/u);
      else expect(view.table.rows).toEqual([]);
      expect(subtitle).not.toMatch(/\.$/u);
      for (const sentence of [alternative, ...notes]) expect(sentence).toMatch(/\.$/u);
      expect(alternative.length).toBeGreaterThan(40);
    }
    expect(en.texts.notes).toHaveLength(fr.texts.notes.length);
    expect(en.texts.title).not.toBe(fr.texts.title);
    expect(en.texts.alternative).not.toBe(fr.texts.alternative);
  });

  it('has figures in its alternative text if it shows any, the same in both languages', () => {
    const { en, fr } = viewsOf(shown);
    const figures = ({ texts }: ChartView) =>
      texts.alternative
        .replace(/(\d)[,\u202f](?=\d{3})/gu, '$1')
        // “2e coup d’État” is “second coup” in English.
        .replace(/\d+e\b/gu, '')
        .match(/\d+/gu)
        ?.toSorted() ?? [];
    expect(figures(en)).toEqual(figures(fr));
    if (en.table.rows.length > 0) expect(figures(en).length).toBeGreaterThan(0);
  });

  it('leaves no word or figure out of its drawing and table', () => {
    for (const view of Object.values(viewsOf(shown))) {
      expect(wordsOf(view).filter((text) => HOLE.test(text) || text === '')).toEqual([]);
    }
  });

  it('is set as French is: no ordinary space before a double sign', () => {
    const texts = wordsOf(viewsOf(shown).fr);
    expect(texts.filter((text) => / [:;!?»]|« |\d %/u.test(text))).toEqual([]);
    expect(texts.flatMap(frenchSpacingFaults)).toEqual([]);
  });

  it('has a table that is well formed, with the same figures in both languages', () => {
    const { en, fr } = viewsOf(shown);
    for (const { table } of [en, fr]) {
      expectWellFormed(table);
      for (const { key, description } of table.columns) {
        expect(description.length, key).toBeGreaterThan(10);
      }
      expect(table.rowKeys ?? table.rows).toHaveLength(table.rows.length);
    }
    expect(kindsOf(fr.table)).toEqual(kindsOf(en.table));
    expect(figuresOf(fr.table)).toEqual(figuresOf(en.table));
  });

  it('has no range in its table that crosses itself, and no figure below zero', () => {
    const { columns, rows } = viewsOf(shown).en.table;
    const cellsOf = (row: (typeof rows)[number], pattern: RegExp) =>
      row.filter((_, index) => pattern.test(columns[index]?.key ?? ''));
    for (const row of rows) {
      for (const suffix of ['', '_before', '_after']) {
        const bounds = cellsOf(row, new RegExp(`^killed_(?:low|best|high)${suffix}$`, 'u'));
        expect(bounds).toEqual(bounds.toSorted((a, b) => Number(a) - Number(b)));
        // Unknown is unknown in all three.
        expect(bounds.every((bound) => bound === null) || !bounds.includes(null)).toBe(true);
      }
      row.forEach((cell, index) => {
        if (typeof cell !== 'number' || columns[index]?.kind !== 'number') return;
        expect(cell, columns[index]?.key).toBeGreaterThanOrEqual(0);
        expect(Number.isInteger(cell), columns[index]?.key).toBe(true);
      });
    }
  });

  it('draws a sound SVG in every width, with its name and description', () => {
    for (const view of Object.values(viewsOf(shown))) {
      const widths = widthsOf(chart);
      expect(view.drawings).toHaveLength(widths.length);
      view.drawings.forEach((drawing, index) => {
        const width = widths[index] ?? 'wide';
        expectSound(drawing);
        expect(drawing.properties['width']).toBe(CHART_WIDTHS[width]);
        expect(drawing.properties['className']).toEqual(['chart-drawing', width]);
        expect(drawing.properties['role']).toBe('img');
        const [title] = elements(drawing, 'title');
        const [description] = elements(drawing, 'desc');
        expect(title && textOf(title)).toBe(view.texts.title);
        expect(description && textOf(description)).toBe(view.texts.alternative);
        expect([drawing.properties['ariaLabelledBy']].flat()).toEqual([title?.properties['id']]);
        expect([drawing.properties['ariaDescribedBy']].flat()).toEqual([
          description?.properties['id'],
        ]);
      });
      const ids = view.drawings.flatMap((drawing) =>
        ['title', 'desc'].flatMap((tag) =>
          elements(drawing, tag).map(({ properties }) => properties['id']),
        ),
      );
      expect(new Set(ids).size).toBe(ids.length);
      expect(widestDrawing(view)).toBe(view.drawings.at(-1));
    }
  });

  it('has rectangles and circles with a size, and tips on what can be pointed at', () => {
    for (const { drawings, table } of Object.values(viewsOf(shown))) {
      for (const drawing of drawings) {
        for (const { properties } of elements(drawing, 'rect')) {
          expect(Number(properties['width']), JSON.stringify(properties)).toBeGreaterThan(0);
          expect(Number(properties['height']), JSON.stringify(properties)).toBeGreaterThan(0);
        }
        for (const { properties } of elements(drawing, 'circle')) {
          expect(Number(properties['r']), JSON.stringify(properties)).toBeGreaterThan(0);
        }
        if (table.rows.length > 0) expect(tipsOf(drawing).length).toBeGreaterThan(0);
      }
    }
  });

  it('writes no value twice on one axis', () => {
    for (const { drawings } of Object.values(viewsOf(shown))) {
      for (const axis of drawings.flatMap((drawing) => elements(drawing, 'g'))) {
        if (![axis.properties['className']].flat().includes('axis')) continue;
        const ticks = elements(axis, 'text').map(textOf);
        expect(new Set(ticks).size, ticks.join(' ')).toBe(ticks.length);
      }
    }
  });

  it('uses shapes that a page holds, if it says that it uses the map', () => {
    const used = viewsOf(shown).en.drawings.flatMap(usedShapes);
    expect(used.length > 0).toBe(chart.usesMap);
    const held = elements(mapDefinitions(input.geography), 'path').map(
      ({ properties }) => `#${String(properties['id'])}`,
    );
    expect(used.filter((href) => !held.includes(href))).toEqual([]);
  });

  it('comes out the same twice', () => {
    const again = chartView(chart, input, 'fr', choice);
    const { fr } = viewsOf(shown);
    expect(again.texts).toEqual(fr.texts);
    expect(again.table).toEqual(fr.table);
    expect(again.drawings.map(toMarkup)).toEqual(fr.drawings.map(toMarkup));
  });
});
