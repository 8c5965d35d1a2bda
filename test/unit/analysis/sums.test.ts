import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERIOD_UNITS, type PeriodUnit } from '../../../src/analysis/periods.ts';
import { proximity, type NearestBorders } from '../../../src/analysis/proximity.ts';
import { tallyByRegion, tallyByShape } from '../../../src/analysis/regions.ts';
import { select } from '../../../src/analysis/select.ts';
import { series, seriesBy } from '../../../src/analysis/series.ts';
import { addTolls, groupBy, NO_TOLL, tally, type Tally } from '../../../src/analysis/tally.ts';
import { splitVictims, sumVictims } from '../../../src/analysis/victims.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { TOLL_BOUNDS } from '../../../src/model/toll.ts';
import { country } from '../../../src/model/vocabulary.ts';
import { sum } from '../../lib/sum.ts';
import { anyIncidents, MADE_UP_REGIONS, TRIALS } from '../fixtures/arbitraries.ts';
import { makeIncident, makeRegion } from '../fixtures/records.ts';

/** What is counted: incidents, those without a toll, and each bound of people killed. */
const MEASURES: Readonly<Record<string, (tally: Tally) => number>> = {
  incidents: ({ incidents }) => incidents,
  'incidents without a toll': ({ withoutToll }) => withoutToll,
  ...Object.fromEntries(
    TOLL_BOUNDS.map((bound) => [`people killed, ${bound}`, ({ toll }: Tally) => toll[bound]]),
  ),
};

/** The whole record and each country by itself. */
const COUNTRIES = [undefined, ...country.options].map((code) => ({
  name: code ?? 'all countries',
  countries: code && [code],
}));

/** What a region without a series of its own would add: an incomplete series must fail. */
const NO_ROW: Tally = {
  incidents: NaN,
  withoutToll: NaN,
  toll: { low: NaN, best: NaN, high: NaN },
};

const RECORD = { from: '2012-01-01', to: '2026-12-31' } as const;

/** Holds for any made-up incidents of the countries. */
function holds(
  countries: (typeof COUNTRIES)[number]['countries'],
  check: (incidents: readonly Incident[]) => void,
): void {
  fc.assert(
    fc.property(anyIncidents, (incidents) => {
      check(select(incidents, { countries }));
    }),
    TRIALS,
  );
}

describe.each(COUNTRIES)('sums that add up: $name', ({ countries }) => {
  describe.each(Object.entries(MEASURES))('%s', (_name, measure) => {
    it('regions and no region make the whole', () => {
      holds(countries, (incidents) => {
        const byRegion = tallyByRegion(incidents);
        expect(sum([...byRegion.values()].map(measure))).toBe(measure(tally(incidents)));
      });
    });

    it('shapes on the map and what they cannot show make the whole', () => {
      holds(countries, (incidents) => {
        const { shapes, withoutRegion } = tallyByShape(incidents, MADE_UP_REGIONS);
        expect(sum(shapes.map(measure)) + measure(withoutRegion)).toBe(measure(tally(incidents)));
      });
    });

    it.each(PERIOD_UNITS)('every %s of the series makes the whole', (unit) => {
      holds(countries, (incidents) => {
        const rows = series(incidents, unit, RECORD);
        expect(sum(rows.map(measure))).toBe(measure(tally(incidents)));
      });
    });

    it.each(PERIOD_UNITS)('regions and no region make each %s', (unit) => {
      holds(countries, (incidents) => {
        const regions = [...seriesBy(incidents, unit, RECORD, ({ region }) => region).values()];
        const all = series(incidents, unit, RECORD);
        const parts = all.map((_row, index) => regions.map((rows) => rows[index] ?? NO_ROW));
        expect(parts.map((rows) => sum(rows.map(measure)))).toEqual(all.map(measure));
      });
    });

    it('near, far and unplaced make the whole', () => {
      holds(countries, (incidents) => {
        const { near, far, unplaced } = proximity(incidents, bordersOf(incidents), 50);
        expect(sum([near, far, unplaced].map(measure))).toBe(measure(tally(incidents)));
      });
    });
  });

  it('victims make the best toll, of each incident and together', () => {
    holds(countries, (incidents) => {
      const splits = incidents.map((incident) => Object.values(splitVictims(incident)));
      expect(splits.map(sum)).toEqual(incidents.map(({ killed }) => killed?.best ?? 0));
      expect(splits.flat().filter((people) => people < 0)).toEqual([]);
      expect(sum(Object.values(sumVictims(incidents)))).toBe(tally(incidents).toll.best);
    });
  });

  it('victims make the best toll of every month', () => {
    holds(countries, (incidents) => {
      const months = series(incidents, 'month', RECORD);
      const victims = months.map((month) => sum(Object.values(month.victims)));
      expect(victims).toEqual(months.map(({ toll }) => toll.best));
    });
  });
});

/** Distances that depend on nothing but the incident's place in the list, some on the limit. */
function bordersOf(incidents: readonly Incident[]): NearestBorders {
  return new Map(
    incidents
      .filter(({ coordinates }) => coordinates !== null)
      .map(({ id }, index) => [
        id,
        { pair: 'MLI-NER', km: (index % 5) * 25, precision: 'exact', uncertain: false },
      ]),
  );
}

describe('a tally', () => {
  const known = makeIncident({ killed: { low: 1, best: 2, high: 3, basis: 'single-report' } });
  const unknown = makeIncident({ killed: null });

  it('carries the range along and counts an unknown toll as unknown', () => {
    expect(tally([known, known, unknown])).toEqual({
      incidents: 3,
      withoutToll: 1,
      toll: { low: 2, best: 4, high: 6 },
    });
  });

  it('of nothing is nothing', () => {
    expect(tally([])).toEqual({ incidents: 0, withoutToll: 0, toll: NO_TOLL });
  });

  it('keeps zero killed apart from an unknown toll', () => {
    const nobody = makeIncident({ killed: { low: 0, best: 0, high: 0, basis: 'single-report' } });
    expect(tally([nobody]).withoutToll).toBe(0);
  });

  it('adds up another toll where asked', () => {
    const incident = makeIncident({ attackersKilled: { low: 4, best: 5, high: 6 } });
    const result = tally([incident, makeIncident({ attackersKilled: null })], 'attackersKilled');
    expect(result).toEqual({ incidents: 2, withoutToll: 1, toll: { low: 4, best: 5, high: 6 } });
  });

  it('never counts attackers among the people killed', () => {
    const incident = makeIncident({
      killed: { low: 1, best: 1, high: 1, basis: 'single-report' },
      attackersKilled: { low: 90, best: 90, high: 90 },
    });
    expect(tally([incident]).toll).toEqual({ low: 1, best: 1, high: 1 });
  });

  it('adds ranges bound by bound', () => {
    expect(addTolls({ low: 1, best: 2, high: 3 }, { low: 10, best: 20, high: 30 })).toEqual({
      low: 11,
      best: 22,
      high: 33,
    });
  });
});

describe('groups', () => {
  const anyGrouping = fc.tuple(fc.array(fc.nat({ max: 50 })), fc.integer({ min: 1, max: 7 }));

  it('part a list: every item in one group, that of its key, in the order of the list', () => {
    fc.assert(
      fc.property(anyGrouping, ([items, keys]) => {
        const numbered = items.map((value, index) => ({ value, index }));
        const keyOf = ({ value }: { value: number }): number => value % keys;
        const groups = groupBy(numbered, keyOf);
        const all = [...groups.values()].flat();
        expect(all.toSorted((a, b) => a.index - b.index)).toEqual(numbered);
        for (const [key, group] of groups) {
          expect(group.length).toBeGreaterThan(0);
          expect(group.every((item) => keyOf(item) === key)).toBe(true);
          expect(group).toEqual(group.toSorted((a, b) => a.index - b.index));
        }
      }),
      TRIALS,
    );
  });

  it('come in the order in which their keys first appear', () => {
    expect([...groupBy(['b1', 'a1', 'b2', 'c1'], ([letter]) => letter).keys()]).toEqual([
      'b',
      'a',
      'c',
    ]);
  });
});

describe('regions on the map', () => {
  const regions = [
    makeRegion({ id: 'NE-2', shape: 'NE-1' }),
    makeRegion({ id: 'NE-1' }),
    makeRegion({ id: 'NE-3' }),
    makeRegion({ id: 'NE-9', inScope: false }),
  ];
  const at = (region: string | null) => makeIncident({ region });

  it('show the region that a shape is named for first, then the younger ones', () => {
    const { shapes } = tallyByShape([at('NE-2'), at('NE-1')], regions);
    expect(shapes[0]).toMatchObject({ shape: 'NE-1', incidents: 2 });
    expect(shapes[0]?.regions.map(({ id }) => id)).toEqual(['NE-1', 'NE-2']);
  });

  it('include those without an incident, and none outside the scope', () => {
    const { shapes } = tallyByShape([], regions);
    expect(shapes.map(({ shape, incidents }) => [shape, incidents])).toEqual([
      ['NE-1', 0],
      ['NE-3', 0],
    ]);
  });

  it('leave nothing out: without a region, of an unknown one, outside the scope', () => {
    const { withoutRegion } = tallyByShape([at(null), at('NE-7'), at('NE-9')], regions);
    expect(withoutRegion.incidents).toBe(3);
  });
});

describe('a series', () => {
  const incidents = [
    makeIncident({ date: '2023-01-31' }),
    makeIncident({ date: '2023-03-01' }),
    makeIncident({ date: '2023-03-31', killed: null, killedMilitary: null }),
  ];

  it.each<[PeriodUnit, (readonly [string, number])[]]>([
    [
      'month',
      [
        ['2023-01-01', 1],
        ['2023-02-01', 0],
        ['2023-03-01', 2],
      ],
    ],
    ['quarter', [['2023-01-01', 3]]],
    ['year', [['2023-01-01', 3]]],
  ])('has every %s, those without an incident too', (unit, rows) => {
    const result = series(incidents, unit, { from: '2023-01-31', to: '2023-03-31' });
    expect(result.map(({ start, incidents: count }) => [start, count])).toEqual(rows);
  });

  it('counts an incident of several days in the period of its first', () => {
    const incident = makeIncident({ date: '2023-01-31', dateEnd: '2023-02-02' });
    const rows = series([incident], 'month', { from: '2023-01-01', to: '2023-02-28' });
    expect(rows.map(({ incidents: count }) => count)).toEqual([1, 0]);
  });

  it('by a key has one series a value, all over the same periods', () => {
    const range = { from: '2023-01-01', to: '2023-03-31' };
    const byDay = seriesBy(incidents, 'month', range, ({ date }) => date.endsWith('31'));
    expect([...byDay.keys()]).toEqual([true, false]);
    for (const rows of byDay.values()) expect(rows).toHaveLength(3);
  });
});

describe('nearness to a border', () => {
  const incidents = ['at-25', 'at-50', 'at-75', 'nowhere'].map((id) => makeIncident({ id }));
  const border = (km: number) =>
    ({ pair: 'MLI-NER', km, precision: 'exact', uncertain: false }) as const;
  const borders: NearestBorders = new Map([
    ['at-25', border(25)],
    ['at-50', border(50)],
    ['at-75', border(75)],
  ]);

  it('includes the distance asked for and shares among the placed only', () => {
    const { near, far, unplaced, share } = proximity(incidents, borders, 50);
    expect([near, far, unplaced].map(({ incidents: count }) => count)).toEqual([2, 1, 1]);
    expect(share).toBeCloseTo(2 / 3);
  });

  it('has no share where nothing is placed', () => {
    expect(proximity(incidents, new Map(), 50).share).toBeNull();
  });
});
