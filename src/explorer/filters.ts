import { fold } from './fold.ts';
import type { Item } from './item.ts';

/** Filters that keep items with one of several chosen values, by their names in addresses. */
export const CHOICES = [
  'country',
  'region',
  'side',
  'victims',
  'type',
  'confidence',
  'border',
] as const;
export type Choice = (typeof CHOICES)[number];

/** The value that stands for "no region named". */
export const NO_REGION = 'none';

/** What is kept. An empty list, text or null does not restrict; both dates are included. */
export interface Filters {
  readonly q: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly chosen: Readonly<Record<Choice, readonly string[]>>;
  /** Best toll at least; items without a toll do not pass. */
  readonly min: number | null;
  /** Measured distance to the nearest border at most; items without a point do not pass. */
  readonly km: number | null;
}

export const NO_FILTERS: Filters = {
  q: '',
  from: null,
  to: null,
  chosen: { country: [], region: [], side: [], victims: [], type: [], confidence: [], border: [] },
  min: null,
  km: null,
};

/** Steps that the numeric filters offer. */
export const MIN_STEPS = [10, 20, 50, 100, 200] as const;
export const KM_STEPS = [5, 10, 20, 50, 100] as const;

/** The values by which an item answers a choice. */
export function valuesOf(item: Item, choice: Choice): readonly string[] {
  switch (choice) {
    case 'region':
      return [item.region ?? NO_REGION];
    case 'border':
      return item.nearest === null || item.named.includes(item.nearest.pair)
        ? item.named
        : [item.nearest.pair, ...item.named];
    default:
      return [item[choice]];
  }
}

/** What is searched for text: place and summary, folded once. */
export function searchText({ place, summary }: Item): string {
  return fold(`${place} ${summary}`);
}

export interface Outcome {
  /** Positions of the items that pass every filter, in the order of the items. */
  readonly selected: readonly number[];
  /** For each choice, how many items each value would leave, the other filters staying as they are. */
  readonly choices: Readonly<Record<Choice, ReadonlyMap<string, number>>>;
  /** How many items each step would leave. */
  readonly min: ReadonlyMap<number, number>;
  readonly km: ReadonlyMap<number, number>;
  /** Items a month (`YYYY-MM`) that pass every filter but the dates. */
  readonly months: ReadonlyMap<string, number>;
}

/** Which filters an item fails, as bits. */
const FAILS = { q: 1, dates: 2, min: 4, km: 8 } as const;
const CHOICE_BITS = Object.fromEntries(CHOICES.map((choice, at) => [choice, 16 << at])) as Record<
  Choice,
  number
>;

/**
 * Applies filters and counts, in one pass, what every option would leave.
 *
 * @param texts The `searchText` of each item.
 */
export function applyFilters(
  items: readonly Item[],
  texts: readonly string[],
  filters: Filters,
): Outcome {
  const { from, to, min, km } = filters;
  const words = fold(filters.q).split(/\s+/u).filter(Boolean);
  const active = CHOICES.filter((choice) => filters.chosen[choice].length > 0);
  const chosen = new Map(active.map((choice) => [choice, new Set(filters.chosen[choice])]));

  const selected: number[] = [];
  const choices = Object.fromEntries(
    CHOICES.map((choice) => [choice, new Map<string, number>()]),
  ) as Record<Choice, Map<string, number>>;
  const minCounts = new Map<number, number>(MIN_STEPS.map((step) => [step, 0]));
  const kmCounts = new Map<number, number>(KM_STEPS.map((step) => [step, 0]));
  const months = new Map<string, number>();

  items.forEach((item, at) => {
    const text = texts[at] ?? '';
    let fails = 0;
    if (!words.every((word) => text.includes(word))) fails |= FAILS.q;
    if ((from !== null && item.date < from) || (to !== null && item.date > to)) {
      fails |= FAILS.dates;
    }
    if (min !== null && (item.killed?.best ?? -1) < min) fails |= FAILS.min;
    if (km !== null && (item.nearest?.km ?? Infinity) > km) fails |= FAILS.km;
    for (const choice of active) {
      const set = chosen.get(choice);
      if (!valuesOf(item, choice).some((value) => set?.has(value))) fails |= CHOICE_BITS[choice];
    }

    if (fails === 0) selected.push(at);
    // An option of a filter leaves the items that pass all other filters.
    for (const choice of CHOICES) {
      if ((fails & ~CHOICE_BITS[choice]) !== 0) continue;
      for (const value of valuesOf(item, choice)) increase(choices[choice], value);
    }
    if ((fails & ~FAILS.dates) === 0) increase(months, item.date.slice(0, 7));
    if ((fails & ~FAILS.min) === 0) {
      for (const step of MIN_STEPS) {
        if ((item.killed?.best ?? -1) >= step) increase(minCounts, step);
      }
    }
    if ((fails & ~FAILS.km) === 0) {
      for (const step of KM_STEPS) {
        if ((item.nearest?.km ?? Infinity) <= step) increase(kmCounts, step);
      }
    }
  });
  return { selected, choices, min: minCounts, km: kmCounts, months };
}

/** Items a month, `YYYY-MM`. */
export function countMonths(items: readonly Pick<Item, 'date'>[]): Map<string, number> {
  const months = new Map<string, number>();
  for (const { date } of items) increase(months, date.slice(0, 7));
  return months;
}

function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
