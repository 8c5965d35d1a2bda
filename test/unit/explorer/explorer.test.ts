import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, START, writeAddress, type State } from '../../../src/explorer/address.ts';
import { packItems, unpackItems, type Compact } from '../../../src/explorer/compact.ts';
import { selectionAs } from '../../../src/explorer/download.ts';
import {
  applyFilters,
  CHOICES,
  indexItems,
  NO_FILTERS,
  valuesOf,
  type Choice,
  type Filters,
} from '../../../src/explorer/filters.ts';
import { fold, slugOf } from '../../../src/explorer/fold.ts';
import type { Item } from '../../../src/explorer/item.ts';
import { DOT_SIZES, dotsOfSize } from '../../../src/explorer/map.ts';
import { SORT_KEYS, sortPositions, startsDescending } from '../../../src/explorer/sort.ts';
import {
  datesOfSpan,
  monthSpan,
  timelineBars,
  timelineMonths,
} from '../../../src/explorer/timeline.ts';
import { madeUpItems } from '../../lib/made-up-items.ts';
import { realItems } from '../../lib/real-items.ts';

const items = realItems('en');
const index = indexItems(items);
const results = (filters: Partial<Filters>) => applyFilters(index, { ...NO_FILTERS, ...filters });

/** Filters made of values that occur. */
const arbitraryFilters: fc.Arbitrary<Filters> = fc.record({
  q: fc.constantFrom('', 'village', 'MARCHÉ', 'tillaberi market', 'soldiers', 'é', 'zzz'),
  from: fc.constantFrom(null, '2015-06-15', '2021-01-01'),
  to: fc.constantFrom(null, '2018-12-31', '2023-10-02'),
  chosen: fc.record(
    Object.fromEntries(
      CHOICES.map((choice) => [
        choice,
        fc.subarray([...new Set(items.flatMap((item) => valuesOf(item, choice)))], {
          maxLength: 3,
        }),
      ]),
    ) as unknown as Record<Choice, fc.Arbitrary<string[]>>,
  ),
  min: fc.constantFrom(null, 10, 37, 100),
  km: fc.constantFrom(null, 5, 50),
});
const arbitraryState: fc.Arbitrary<State> = fc.record({
  filters: arbitraryFilters,
  sorting: fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }),
});

describe('filters', () => {
  it('leave everything where nothing is chosen', () => {
    expect(results({}).selected).toHaveLength(items.length);
  });

  it('say beside each option what choosing only it would leave', () => {
    fc.assert(
      fc.property(arbitraryFilters, (filters) => {
        const outcome = applyFilters(index, filters);
        for (const choice of CHOICES) {
          for (const [value, count] of outcome.choices[choice]) {
            const chosen = { ...filters.chosen, [choice]: [value] };
            const { selected } = applyFilters(index, { ...filters, chosen });
            expect(selected).toHaveLength(count);
          }
        }
        for (const [min, count] of outcome.min) {
          expect(applyFilters(index, { ...filters, min }).selected).toHaveLength(count);
        }
        for (const [km, count] of outcome.km) {
          expect(applyFilters(index, { ...filters, km }).selected).toHaveLength(count);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('only ever take away', () => {
    fc.assert(
      fc.property(arbitraryFilters, fc.constantFrom(20, 60), (filters, min) => {
        const all = applyFilters(index, { ...filters, min: null }).selected;
        const fewer = applyFilters(index, { ...filters, min }).selected;
        expect(all).toEqual(expect.arrayContaining([...fewer]));
      }),
      { numRuns: 30 },
    );
  });

  it('find words without regard to accents, capitals and order', () => {
    const { selected } = results({ q: 'TILLABERI' });
    expect(selected.length).toBeGreaterThan(0);
    expect(results({ q: 'tillabéri' }).selected).toEqual(selected);
    expect(results({ q: 'market village' }).selected).toEqual(
      results({ q: 'village market' }).selected,
    );
  });

  it('let an unknown toll pass no bound, and an unknown place no distance', () => {
    const withoutToll = items.findIndex(({ killed }) => killed === null);
    const withoutPoint = items.findIndex(({ point }) => point === null);
    expect(results({ min: 0 }).selected).not.toContain(withoutToll);
    expect(results({ km: 100_000 }).selected).not.toContain(withoutPoint);
    expect(results({}).selected).toEqual(expect.arrayContaining([withoutToll, withoutPoint]));
  });
});

describe('the address', () => {
  const isValue = (_choice: Choice, value: string) => value !== '';

  it('holds every state', () => {
    fc.assert(
      fc.property(arbitraryState, (state) => {
        expect(readAddress(writeAddress(state), isValue)).toEqual(state);
      }),
    );
  });

  it('is empty at the start', () => {
    expect(writeAddress(START)).toBe('');
    expect(readAddress('', isValue)).toEqual(START);
  });

  it('is as the public addresses say', () => {
    const query = '?q=tabatol&from=2023-07-26&country=NER&side=islamic-state&min=20&sort=killed';
    expect(writeAddress(readAddress(query, isValue))).toBe(query);
  });

  it('leaves out what it does not know', () => {
    const known = (choice: Choice, value: string) => choice === 'country' && value === 'NER';
    const { filters, sorting } = readAddress(
      '?country=NER,ZZZ&side=nobody&from=2023-13-01&min=-3&km=1e9&sort=colour&order=up',
      known,
    );
    expect(filters).toEqual({
      ...NO_FILTERS,
      chosen: { ...NO_FILTERS.chosen, country: ['NER'] },
    });
    expect(sorting).toEqual(START.sorting);
  });

  it.each(['?q=%', '?q=%E0%A4%A', '?&&&=', '?country=,,,', `?q=${'a'.repeat(5000)}`])(
    'reads %s without an error',
    (query) => {
      expect(() => readAddress(query, isValue)).not.toThrow();
    },
  );
});

describe('sorting', () => {
  const labelOf = (key: string, item: Item) => String(item[key as 'side']);
  const all = items.map((_, at) => at);

  it.each(SORT_KEYS)('by %s keeps every item and puts what is unknown last', (key) => {
    for (const descending of [true, false]) {
      const sorted = sortPositions(all, items, { key, descending }, labelOf);
      expect(sorted.toSorted((a, b) => a - b)).toEqual(all);
      if (key === 'killed') {
        const unknown = sorted.map((at) => (items[at]?.killed ?? null) === null);
        expect(unknown.indexOf(true)).toBe(unknown.length - unknown.filter(Boolean).length);
      }
    }
  });

  it('by people killed is by the best figure', () => {
    const sorted = sortPositions(all, items, { key: 'killed', descending: true }, labelOf);
    const best = sorted.flatMap((at) => items[at]?.killed?.best ?? []);
    expect(best).toEqual(best.toSorted((a, b) => b - a));
  });

  it('begins with the newest and the deadliest, and with the nearest', () => {
    expect(startsDescending('date') && startsDescending('killed')).toBe(true);
    expect(startsDescending('km') || startsDescending('place')).toBe(false);
  });
});

describe('the compact file', () => {
  it('brings back what was packed, for the record in both languages', () => {
    for (const lang of ['en', 'fr'] as const) {
      const packed = JSON.parse(JSON.stringify(packItems(realItems(lang)))) as Compact;
      expect(unpackItems(packed)).toEqual(realItems(lang));
    }
  });

  it('and for thousands of made-up incidents', () => {
    const many = madeUpItems(items, 2_000);
    expect(unpackItems(packItems(many))).toEqual(many);
    expect(new Set(many.map(({ id }) => id)).size).toBe(many.length);
  });

  it('and for an id that keeps a day before a correction', () => {
    const moved = items.map((item) => ({ ...item, id: `2012-01-31-${item.id.slice(11)}` }));
    expect(unpackItems(packItems(moved))).toEqual(moved);
  });

  it('and for none', () => {
    expect(unpackItems(packItems([]))).toEqual([]);
  });
});

describe('downloads', () => {
  const addressOf = (id: string) => `https://three-borders.example/incidents/${id}/`;

  it('have a header line even where nothing is selected', () => {
    expect(selectionAs('csv', [], addressOf)).toMatch(/^id,date,.*,url\r\n$/u);
    expect(JSON.parse(selectionAs('json', [], addressOf))).toEqual([]);
  });

  it('leave an unknown toll empty', () => {
    const unknown = items.filter(({ killed }) => killed === null).slice(0, 1);
    const [row] = JSON.parse(selectionAs('json', unknown, addressOf)) as Record<string, unknown>[];
    expect(row).toMatchObject({ killed_low: null, killed_best: null, killed_high: null });
  });

  it('as GeoJSON have a geometry of null where no point is known', () => {
    const { features } = JSON.parse(selectionAs('geojson', items, addressOf)) as {
      features: { geometry: unknown }[];
    };
    expect(features.filter(({ geometry }) => geometry === null)).toHaveLength(
      items.filter(({ point }) => point === null).length,
    );
  });
});

describe('the dots of the map', () => {
  const sizes = DOT_SIZES.map((_, size) => size);
  const dots = (of: readonly Item[]) =>
    sizes.map((size) => dotsOfSize(of, size).split('M').slice(1).sort());

  it('stand for every place, and once only', () => {
    const places = new Set(items.flatMap(({ point }) => (point ? [`${point.x} ${point.y}`] : [])));
    const drawn = dots(items).flatMap((strokes) => strokes.map((stroke) => stroke.slice(0, -2)));
    expect(new Set(drawn)).toEqual(places);
    for (const strokes of dots(items)) expect(strokes).toEqual([...new Set(strokes)]);
  });

  it('are the same however often an incident happened there', () => {
    expect(dots([...items, ...items])).toEqual(dots(items));
  });
});

describe('the timeline', () => {
  const months = timelineMonths('2012-03-24', '2013-05-02');

  it('has the months of whole years', () => {
    expect(months).toHaveLength(24);
    expect([months[0], months.at(-1)]).toEqual(['2012-01', '2013-12']);
  });

  it('turns a span of months into dates and back', () => {
    fc.assert(
      fc.property(fc.nat(23), fc.nat(23), (one, other) => {
        const { from, to } = datesOfSpan(months, one, other);
        expect(monthSpan(months, from, to)).toEqual({
          first: Math.min(one, other),
          last: Math.max(one, other),
        });
      }),
    );
    expect(datesOfSpan(months, 0, 23)).toEqual({ from: null, to: null });
    expect(datesOfSpan(months, 1, 1)).toEqual({ from: '2012-02-01', to: '2012-02-29' });
  });

  it('draws a bar for each month that has incidents', () => {
    const path = timelineBars(months, new Map([['2012-02', 3]]), 6);
    expect(path).toBe('M1 100v-50h1v50z');
  });
});

describe('folding', () => {
  it('makes slugs as incident ids have them', () => {
    expect(slugOf('Tin-Akoff, près de l’Oudalan')).toBe('tin-akoff-pres-de-l-oudalan');
    expect(fold('ÉLÈVE N’Gourma')).toBe("eleve n'gourma");
  });
});
