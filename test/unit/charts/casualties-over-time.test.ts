import { describe, expect, it } from 'vitest';
import { nextPeriod, PERIOD_UNITS, periodStart } from '../../../src/analysis/periods.ts';
import { tally } from '../../../src/analysis/tally.ts';
import { sumVictims, VICTIM_GROUPS } from '../../../src/analysis/victims.ts';
import { CHART_WIDTHS, type ChartWidth } from '../../../src/charts/chart.ts';
import {
  casualtiesOptions,
  casualtiesOverTime,
  type CasualtiesData,
} from '../../../src/charts/casualties-over-time/data.ts';
import { drawCasualties } from '../../../src/charts/casualties-over-time/draw.ts';
import { casualtiesTable } from '../../../src/charts/casualties-over-time/table.ts';
import { casualtiesTexts } from '../../../src/charts/casualties-over-time/texts.ts';
import { COUNTRY_GROUPS, SIDE_GROUPS } from '../../../src/charts/lib/groups.ts';
import { toMarkup } from '../../../src/charts/lib/svg.ts';
import { choiceSlug, defaultChoice, drawnChoices } from '../../../src/charts/options.ts';
import { formatter } from '../../../src/i18n/format.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { sum } from '../../lib/sum.ts';
import { CHART_INPUT } from '../fixtures/chart-input.ts';
import {
  column,
  expectAddsUp,
  expectSound,
  expectWellFormed,
  textOf,
  withClass,
} from './drawing.ts';

const { incidents } = CHART_INPUT.dataset;
const byDefault = defaultChoice(casualtiesOptions);
const data = casualtiesOverTime(CHART_INPUT, byDefault);
const total = tally(incidents);

/** Every choice that is drawn, with its data. */
const CHOICES = drawnChoices(casualtiesOptions).map((choice) => ({
  slug: choiceSlug(casualtiesOptions, choice) || 'default',
  choice,
  chosen: casualtiesOverTime(CHART_INPUT, choice),
}));
const IN_EACH_LANGUAGE = CHOICES.flatMap((choice) =>
  LANGUAGES.map((lang) => ({ lang, ...choice })),
);
const DRAWINGS = IN_EACH_LANGUAGE.flatMap((choice) =>
  (Object.keys(CHART_WIDTHS) as ChartWidth[]).map((width) => ({ width, ...choice })),
);

/** The heights of the bars of a part, added up; 0 for a part that is not drawn. */
function barHeights(drawing: ReturnType<typeof drawCasualties>, className: string): number {
  return sum(
    barsOf(drawing, className).flatMap((d) =>
      [...d.matchAll(/v([\d.]+)/gu)].map(([, value]) => Number(value)),
    ),
  );
}

/** The paths of a part: one, or none where it has no bar. The swatch in the key is no path. */
function barsOf(drawing: ReturnType<typeof drawCasualties>, className: string): string[] {
  return withClass(drawing, 'path', className).map(({ properties }) => String(properties['d']));
}

/** The people killed by a chart's parts, worked out without the chart. */
function expectedParts({ split }: CasualtiesData, some: typeof incidents): number[] {
  if (split === 'victims') {
    const victims = sumVictims(some);
    return VICTIM_GROUPS.map((group) => victims[group]);
  }
  const groups: readonly { readonly members: readonly string[] }[] =
    split === 'country' ? COUNTRY_GROUPS : SIDE_GROUPS;
  return groups.map(
    ({ members }) =>
      tally(
        some.filter(({ country, perpetrator }) =>
          members.includes(split === 'country' ? country : perpetrator.side),
        ),
      ).toll.best,
  );
}

describe.each(CHOICES)('the rows of casualties over time, $slug', ({ choice, chosen }) => {
  it('are the periods from the first incident to the last, without a gap', () => {
    const { unit, periods } = chosen;
    expect(unit).toBe(choice['unit']);
    const starts = periods.map(({ start }) => start);
    expect(starts[0]).toBe(periodStart('2022-03-27', unit));
    expect(starts.at(-1)).toBe(periodStart('2024-02-11', unit));
    expect(starts.slice(1)).toEqual(starts.slice(0, -1).map((start) => nextPeriod(start, unit)));
  });

  it('add up to the tally of the record', () => {
    for (const rows of [chosen.periods, chosen.months]) {
      expect(sum(rows.map((row) => row.incidents))).toBe(total.incidents);
      expect(sum(rows.map((row) => row.withoutToll))).toBe(total.withoutToll);
      for (const bound of ['low', 'best', 'high'] as const) {
        expect(sum(rows.map(({ toll }) => toll[bound]))).toBe(total.toll[bound]);
      }
    }
    expect(chosen.total).toEqual(total);
  });

  it('hold parts that add up to the best toll, in each period and in all', () => {
    const { unit, split, periods, totals } = chosen;
    expect(split).toBe(choice['by']);
    for (const { start, parts, toll } of periods) {
      const inPeriod = incidents.filter(({ date }) => periodStart(date, unit) === start);
      expect(parts, start).toEqual(expectedParts(chosen, inPeriod));
      expect(sum(parts), start).toBe(toll.best);
    }
    expect(totals).toEqual(expectedParts(chosen, incidents));
    expect(sum(totals)).toBe(total.toll.best);
  });
});

describe('the rows of casualties over time', () => {
  it('are months split by victims unless asked otherwise', () => {
    expect([data.unit, data.split]).toEqual(['month', 'victims']);
    expect(casualtiesOverTime(CHART_INPUT, { unit: 'week', by: 'x' })).toEqual(data);
    expect(data.periods[0]?.start).toBe('2022-03-01');
    expect(data.periods.at(-1)?.start).toBe('2024-02-01');
  });

  it('name the three deadliest periods for the deadliest incident in each', () => {
    expect(data.peaks).toEqual([
      { start: '2023-10-01', place: 'Dembo' },
      { start: '2022-05-01', place: 'Biro' },
      { start: '2022-03-01', place: 'Kessou' },
    ]);
    expect(casualtiesOverTime(CHART_INPUT, { ...byDefault, unit: 'quarter' }).peaks).toEqual([
      { start: '2023-10-01', place: 'Dembo' },
      { start: '2022-04-01', place: 'Biro' },
      { start: '2022-01-01', place: 'Kessou' },
    ]);
    expect(casualtiesOverTime(CHART_INPUT, { ...byDefault, unit: 'year' }).peaks).toEqual([]);
  });

  it('come with the events that have a label, and no other', () => {
    expect(data.turningPoints.map(({ id }) => id)).toEqual([
      '2022-08-15-troops-leave',
      '2023-07-26-coup',
    ]);
  });
});

describe.each(IN_EACH_LANGUAGE)(
  'the table of casualties over time, $lang, $slug',
  ({ lang, chosen }) => {
    const table = casualtiesTable(chosen, lang);

    it('is well formed', () => {
      expectWellFormed(table);
    });

    it('has a row for each period with an incident', () => {
      expect(table.columns[0]?.key).toBe(chosen.unit);
      expect(table.rows.map(([period]) => period)).toEqual(
        {
          month: ['2022-03', '2022-05', '2022-11', '2023-10', '2024-01', '2024-02'],
          quarter: ['2022-Q1', '2022-Q2', '2022-Q4', '2023-Q4', '2024-Q1'],
          year: ['2022', '2023', '2024'],
        }[chosen.unit],
      );
    });

    it('adds up to the tally of the record', () => {
      expectAddsUp(table, total);
    });

    it('adds up to the parts of the record: its victims, countries or sides', () => {
      const keys = chosen.parts.map(({ id }) => `killed_${id.replaceAll('-', '_')}`);
      expect(table.columns.slice(-keys.length).map(({ key }) => key)).toEqual(keys);
      expect(keys.map((key) => sum(column(table, key)))).toEqual(expectedParts(chosen, incidents));
    });
  },
);

describe.each(DRAWINGS)(
  'the drawing of casualties over time, $lang, $width, $slug',
  ({ lang, width, chosen }) => {
    const drawing = drawCasualties(chosen, lang, width);

    it('is an SVG without an empty path', () => {
      expectSound(drawing);
      expect(drawing.properties['width']).toBe(CHART_WIDTHS[width]);
    });

    it('has a bar for each period with such people among the killed', () => {
      const counts = chosen.parts.map(({ className }, index) => ({
        drawn: barsOf(drawing, className).join('').match(/z/gu)?.length ?? 0,
        periods: chosen.periods.filter(({ parts }) => (parts[index] ?? 0) > 0).length,
      }));
      expect(counts.map(({ drawn }) => drawn)).toEqual(counts.map(({ periods }) => periods));
      expect(sum(counts.map(({ periods }) => periods))).toBeGreaterThan(0);
      if (chosen.split === 'victims') {
        for (const { periods } of counts) expect(periods).toBeGreaterThan(0);
      }
    });

    it('has a range for each period whose highest toll is above the best', () => {
      const [ranges] = withClass(drawing, 'path', 'range');
      const periods = chosen.periods.filter(({ toll }) => toll.high > toll.best);
      expect(String(ranges?.properties['d']).match(/z/gu)).toHaveLength(periods.length);
    });

    it('draws bars as high as what they stand for', () => {
      const drawn = chosen.parts
        .map(({ className }, index) => ({
          height: barHeights(drawing, className),
          killed: chosen.totals[index] ?? 0,
        }))
        .filter(({ killed }) => killed > 0);
      const all = sum(drawn.map(({ height }) => height));
      for (const { height, killed } of drawn) {
        expect(height / killed).toBeCloseTo(all / total.toll.best, 1);
      }
    });

    it('has something to point at for each period with an incident', () => {
      const hits = withClass(drawing, 'rect', 'hit').map(({ properties }) => properties['dataTip']);
      const periods = chosen.periods.filter((period) => period.incidents > 0);
      expect(hits).toHaveLength(periods.length);
      expect(new Set(hits).size).toBe(periods.length);
    });

    it('explains every part and the range in the key', () => {
      const [key] = withClass(drawing, 'g', 'key');
      const names = key === undefined ? '' : textOf(key);
      for (const { label } of chosen.parts) expect(names).toContain(label[lang]);
      expect(key && withClass(key, 'rect', 'mark')).toHaveLength(chosen.parts.length + 1);
    });

    it('marks every turning point on its line and names it', () => {
      expect(withClass(drawing, 'path', 'turning-point')).toHaveLength(chosen.turningPoints.length);
      const names = withClass(drawing, 'g', 'names').map(textOf).join();
      for (const { turningPoint } of chosen.turningPoints) {
        expect(names).toContain(turningPoint[lang]);
      }
    });

    it('comes out the same twice', () => {
      expect(toMarkup(drawCasualties(chosen, lang, width))).toBe(toMarkup(drawing));
    });
  },
);

describe.each(IN_EACH_LANGUAGE)(
  'the texts of casualties over time, $lang, $slug',
  ({ lang, chosen }) => {
    const texts = casualtiesTexts(chosen, lang);
    const f = formatter(lang);

    it('mention the total and its range in the alternative text', () => {
      expect(texts.alternative).toContain(f.number(total.toll.best));
      expect(texts.alternative).toContain(f.range(total.toll.low, total.toll.high));
    });

    it('give the share of each part in the total', () => {
      chosen.parts.forEach(({ label }, index) => {
        const share = f.percent((chosen.totals[index] ?? 0) / total.toll.best);
        expect(texts.alternative).toContain(`${label[lang]} ${share}`);
      });
    });

    it('name the deadliest year, in the title and with its figure', () => {
      expect(texts.title).toContain('2023');
      const best = sum(
        chosen.months.filter(({ start }) => start.startsWith('2023')).map(({ toll }) => toll.best),
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
  },
);

it('the subtitle says what a bar stands for and what it is split by', () => {
  for (const lang of LANGUAGES) {
    const subtitles = CHOICES.map(({ chosen }) => casualtiesTexts(chosen, lang).subtitle);
    expect(new Set(subtitles).size).toBe(CHOICES.length);
  }
  expect(CHOICES).toHaveLength(PERIOD_UNITS.length * 3);
});

describe('the names of the deadliest periods', () => {
  /** A tall period among shorter neighbours, with the heights that are asked for. */
  function namesBeside(neighbours: number, highest: number): { text: string; y: number }[] {
    const tall = '2023-10-01';
    const periods = data.periods.map((period) => {
      const best = period.start === tall ? 500 : neighbours;
      const high = period.start === tall ? highest : neighbours;
      return { ...period, toll: { low: best, best, high } };
    });
    const peaks = [{ start: tall, place: 'Dembo' }];
    return withClass(
      drawCasualties({ ...data, periods, peaks }, 'en', 'wide'),
      'text',
      'strong',
    ).map((name) => ({ text: textOf(name), y: Number(name.properties['y']) }));
  }

  it('stand at the top of the best figures where nothing is in the way', () => {
    const [low] = namesBeside(10, 1000);
    const [alone] = namesBeside(10, 500);
    expect([low?.text, alone?.text]).toEqual(['Dembo', 'Dembo']);
    expect(low?.y).toBeGreaterThan(alone?.y ?? Infinity);
  });

  it('rise to the top of the highest where another bar is in the way, or stay out', () => {
    const [free] = namesBeside(10, 1000);
    const [raised] = namesBeside(490, 1000);
    expect(raised?.text).toBe('Dembo');
    expect(raised?.y).toBeLessThan(free?.y ?? 0);
    expect(namesBeside(490, 500)).toEqual([]);
  });
});
