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

/** Something for each choice. */
export function byChoice<Value>(
  valueOf: (choice: Choice, at: number) => Value,
): Record<Choice, Value> {
  return Object.fromEntries(
    CHOICES.map((choice, at) => [choice, valueOf(choice, at)]),
  ) as unknown as Record<Choice, Value>;
}

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

/**
 * What filtering needs of all items, worked out once, so that a key that is typed costs only a pass
 * over arrays of numbers, however many items there are.
 */
export interface ItemIndex {
  readonly length: number;
  /** Place and summary, folded. */
  readonly texts: readonly string[];
  readonly dates: readonly string[];
  readonly best: Int32Array;
  readonly km: Float64Array;
  readonly months: Column;
  readonly choices: Readonly<Record<Choice, Column>>;
}

/** A field whose values are few: an item's are `codes[starts[at]]` up to `codes[starts[at + 1]]`. */
interface Column {
  readonly values: readonly string[];
  readonly codes: Uint16Array;
  readonly starts: Uint32Array;
}

export function indexItems(items: readonly Item[]): ItemIndex {
  return {
    length: items.length,
    texts: items.map(({ place, summary }) => fold(`${place} ${summary}`)),
    dates: items.map(({ date }) => date),
    best: Int32Array.from(items, ({ killed }) => killed?.best ?? -1),
    km: Float64Array.from(items, ({ nearest }) => nearest?.km ?? Infinity),
    months: columnOf(items, ({ date }) => [date.slice(0, 7)]),
    choices: byChoice((choice) => columnOf(items, (item) => valuesOf(item, choice))),
  };
}

function columnOf(items: readonly Item[], read: (item: Item) => readonly string[]): Column {
  const known = new Map<string, number>();
  const codes: number[] = [];
  const starts = [0];
  for (const item of items) {
    for (const value of read(item)) {
      const code = known.get(value) ?? known.size;
      known.set(value, code);
      codes.push(code);
    }
    starts.push(codes.length);
  }
  return {
    values: [...known.keys()],
    codes: Uint16Array.from(codes),
    starts: Uint32Array.from(starts),
  };
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

/** Which filters an item fails, as bits; those of the choices follow. */
const FAILS = { q: 1, dates: 2, min: 4, km: 8 } as const;
const FIRST_CHOICE = 16;

/** Applies filters and counts, in one pass, what every option would leave. */
export function applyFilters(index: ItemIndex, filters: Filters): Outcome {
  const { texts, dates, best, km } = index;
  const words = fold(filters.q).split(/\s+/u).filter(Boolean);
  const from = filters.from ?? '';
  const to = filters.to ?? '9999';
  const min = filters.min ?? -1;
  const maxKm = filters.km ?? Infinity;
  const choices = CHOICES.map((choice, at) => {
    const column = index.choices[choice];
    return {
      column,
      bit: FIRST_CHOICE << at,
      wanted: wantedCodes(column, filters.chosen[choice]),
      counts: new Uint32Array(column.values.length),
    };
  });
  const months = new Uint32Array(index.months.values.length);
  const minCounts = new Uint32Array(MIN_STEPS.length);
  const kmCounts = new Uint32Array(KM_STEPS.length);
  const selected: number[] = [];

  for (let at = 0; at < index.length; at++) {
    let fails = 0;
    const text = texts[at] ?? '';
    if (!words.every((word) => text.includes(word))) fails |= FAILS.q;
    const date = dates[at] ?? '';
    if (date < from || date > to) fails |= FAILS.dates;
    if ((best[at] ?? -1) < min) fails |= FAILS.min;
    if ((km[at] ?? Infinity) > maxKm) fails |= FAILS.km;
    for (const { column, bit, wanted } of choices) {
      if (wanted !== null && !hasCode(column, at, wanted)) fails |= bit;
    }

    if (fails === 0) selected.push(at);
    // An option of a filter leaves the items that pass all other filters.
    for (const { column, bit, counts } of choices) {
      if ((fails & ~bit) === 0) countCodes(column, at, counts);
    }
    if ((fails & ~FAILS.dates) === 0) countCodes(index.months, at, months);
    if ((fails & ~FAILS.min) === 0) {
      countSteps(minCounts, MIN_STEPS, (step) => (best[at] ?? -1) >= step);
    }
    if ((fails & ~FAILS.km) === 0) {
      countSteps(kmCounts, KM_STEPS, (step) => (km[at] ?? Infinity) <= step);
    }
  }
  return {
    selected,
    choices: byChoice((_, at) => countsByValue(choices[at])),
    months: countsByValue({ column: index.months, counts: months }),
    min: new Map(MIN_STEPS.map((step, at) => [step, minCounts[at] ?? 0])),
    km: new Map(KM_STEPS.map((step, at) => [step, kmCounts[at] ?? 0])),
  };
}

/** By code, whether it is chosen; null where nothing is, which restricts nothing. */
function wantedCodes({ values }: Column, chosen: readonly string[]): Uint8Array | null {
  if (chosen.length === 0) return null;
  return Uint8Array.from(values, (value) => Number(chosen.includes(value)));
}

function hasCode({ codes, starts }: Column, at: number, wanted: Uint8Array): boolean {
  const end = starts[at + 1] ?? 0;
  for (let next = starts[at] ?? 0; next < end; next++) {
    if (wanted[codes[next] ?? 0] === 1) return true;
  }
  return false;
}

function countCodes({ codes, starts }: Column, at: number, counts: Uint32Array): void {
  const end = starts[at + 1] ?? 0;
  for (let next = starts[at] ?? 0; next < end; next++) increase(counts, codes[next] ?? 0);
}

function countSteps(
  counts: Uint32Array,
  steps: readonly number[],
  passes: (step: number) => boolean,
): void {
  for (let step = 0; step < steps.length; step++) {
    if (passes(steps[step] ?? 0)) increase(counts, step);
  }
}

function increase(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

/** Counts by value, without the values that nothing is left of. */
function countsByValue(
  counted: { readonly column: Column; readonly counts: Uint32Array } | undefined,
): Map<string, number> {
  const values = counted?.column.values ?? [];
  return new Map(
    values.flatMap((value, code) => {
      const count = counted?.counts[code] ?? 0;
      return count === 0 ? [] : [[value, count] as const];
    }),
  );
}

/** Items a month, `YYYY-MM`. */
export function countMonths(items: readonly Pick<Item, 'date'>[]): Map<string, number> {
  const months = new Map<string, number>();
  for (const { date } of items) {
    const month = date.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + 1);
  }
  return months;
}
