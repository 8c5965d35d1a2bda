import { describe, expect, it } from 'vitest';
import { nextPeriod } from '../../../src/analysis/periods.ts';
import { tally } from '../../../src/analysis/tally.ts';
import { sumVictims, VICTIM_GROUPS } from '../../../src/analysis/victims.ts';
import { CHART_WIDTHS, type ChartWidth } from '../../../src/charts/chart.ts';
import { chart } from '../../../src/charts/casualties-over-time/chart.ts';
import { casualtiesOverTime } from '../../../src/charts/casualties-over-time/data.ts';
import { drawCasualties } from '../../../src/charts/casualties-over-time/draw.ts';
import { casualtiesTable } from '../../../src/charts/casualties-over-time/table.ts';
import { casualtiesTexts } from '../../../src/charts/casualties-over-time/texts.ts';
import { toMarkup } from '../../../src/charts/lib/svg.ts';
import { formatter } from '../../../src/i18n/format.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { CHART_INPUT } from '../fixtures/chart-input.ts';
import { column, expectSound, expectWellFormed, textOf, withClass } from './drawing.ts';

const { incidents } = CHART_INPUT.dataset;
const data = casualtiesOverTime(CHART_INPUT);
const total = tally(incidents);
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Every drawing: each language in each width. */
const DRAWINGS = LANGUAGES.flatMap((lang) =>
  (Object.keys(CHART_WIDTHS) as ChartWidth[]).map((width) => ({ lang, width })),
);

describe('the rows of casualties over time', () => {
  it('are the months from the first incident to the last, without a gap', () => {
    const starts = data.months.map(({ start }) => start);
    expect(starts[0]).toBe('2022-03-01');
    expect(starts.at(-1)).toBe('2024-02-01');
    expect(starts.slice(1)).toEqual(starts.slice(0, -1).map((start) => nextPeriod(start, 'month')));
  });

  it('add up to the tally of the record', () => {
    expect(sum(data.months.map((month) => month.incidents))).toBe(total.incidents);
    expect(sum(data.months.map((month) => month.withoutToll))).toBe(total.withoutToll);
    for (const bound of ['low', 'best', 'high'] as const) {
      expect(sum(data.months.map(({ toll }) => toll[bound]))).toBe(total.toll[bound]);
    }
    expect(data.total).toEqual(total);
  });

  it('name the three deadliest months for the deadliest incident in each', () => {
    expect(data.peaks).toEqual([
      { start: '2023-10-01', place: 'Dembo' },
      { start: '2022-05-01', place: 'Biro' },
      { start: '2022-03-01', place: 'Kessou' },
    ]);
  });

  it('come with the events that have a label, and no other', () => {
    expect(data.turningPoints.map(({ id }) => id)).toEqual([
      '2022-08-15-troops-leave',
      '2023-07-26-coup',
    ]);
  });
});

describe.each(LANGUAGES)('the table of casualties over time, %s', (lang) => {
  const table = casualtiesTable(data, lang);

  it('is well formed', () => {
    expectWellFormed(table);
  });

  it('has a row for each month with an incident', () => {
    expect(table.rows.map(([month]) => month)).toEqual([
      '2022-03',
      '2022-05',
      '2022-11',
      '2023-10',
      '2024-01',
      '2024-02',
    ]);
  });

  it('adds up to the tally of the record', () => {
    expect(sum(column(table, 'incidents'))).toBe(total.incidents);
    expect(sum(column(table, 'killed_low'))).toBe(total.toll.low);
    expect(sum(column(table, 'killed_best'))).toBe(total.toll.best);
    expect(sum(column(table, 'killed_high'))).toBe(total.toll.high);
    expect(sum(column(table, 'incidents_without_toll'))).toBe(total.withoutToll);
  });

  it('adds up to the victims of the record', () => {
    const victims = sumVictims(incidents);
    expect(
      Object.fromEntries(
        VICTIM_GROUPS.map((group) => [group, sum(column(table, `killed_${group}`))]),
      ),
    ).toEqual(victims);
  });
});

describe.each(DRAWINGS)('the drawing of casualties over time, $lang, $width', ({ lang, width }) => {
  const drawing = drawCasualties(data, lang, width);

  it('is an SVG without an empty path', () => {
    expectSound(drawing);
    expect(drawing.properties['width']).toBe(CHART_WIDTHS[width]);
  });

  it.each(VICTIM_GROUPS)('has a bar for each month with %s among the killed', (group) => {
    const [bars] = withClass(drawing, 'path', group);
    const months = data.months.filter(({ victims }) => victims[group] > 0);
    expect(months.length).toBeGreaterThan(0);
    expect(String(bars?.properties['d']).match(/z/gu)).toHaveLength(months.length);
  });

  it('has a range for each month whose highest toll is above the best', () => {
    const [ranges] = withClass(drawing, 'path', 'range');
    const months = data.months.filter(({ toll }) => toll.high > toll.best);
    expect(String(ranges?.properties['d']).match(/z/gu)).toHaveLength(months.length);
  });

  it('draws bars as high as what they stand for', () => {
    const height = (group: string): number => {
      const d = String(withClass(drawing, 'path', group)[0]?.properties['d']);
      return sum([...d.matchAll(/v([\d.]+)/gu)].map(([, value]) => Number(value)));
    };
    const victims = sumVictims(incidents);
    const perPerson = height('untold') / victims.untold;
    expect(height('civilians') / victims.civilians).toBeCloseTo(perPerson, 1);
    expect(height('military') / victims.military).toBeCloseTo(perPerson, 1);
  });

  it('marks every turning point on its line and names it', () => {
    expect(withClass(drawing, 'path', 'turning-point')).toHaveLength(data.turningPoints.length);
    const names = withClass(drawing, 'g', 'names').map(textOf).join();
    for (const { turningPoint } of data.turningPoints) expect(names).toContain(turningPoint[lang]);
  });

  it('comes out the same twice', () => {
    expect(toMarkup(drawCasualties(data, lang, width))).toBe(toMarkup(drawing));
  });
});

describe.each(LANGUAGES)('the texts of casualties over time, %s', (lang) => {
  const texts = casualtiesTexts(data, lang);
  const f = formatter(lang);

  it('mention the total and its range in the alternative text', () => {
    expect(texts.alternative).toContain(f.number(total.toll.best));
    expect(texts.alternative).toContain(f.range(total.toll.low, total.toll.high));
  });

  it('name the deadliest year, in the title and with its figure', () => {
    expect(texts.title).toContain('2023');
    const best = sum(
      data.months.filter(({ start }) => start.startsWith('2023')).map(({ toll }) => toll.best),
    );
    expect(texts.alternative).toContain(f.number(best));
  });

  it('say how many incidents are in no sum', () => {
    expect(total.withoutToll).toBe(1);
    expect(texts.notes.join(' ')).toContain(
      lang === 'en' ? '1 incident whose toll' : '1 incident dont',
    );
  });

  it('leave no figure out of a sentence', () => {
    expect(Object.values(texts).flat().join(' ')).not.toMatch(/NaN|undefined|\{n\}/);
  });
});

it('the chart has the name of its folder', () => {
  expect(chart.id).toBe('casualties-over-time');
});
