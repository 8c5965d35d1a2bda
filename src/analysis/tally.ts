import type { Toll, TollKey } from '../model/toll.ts';

/** How many incidents, and what their tolls add up to. */
export interface Tally {
  readonly incidents: number;
  /** Incidents whose toll is not known: in `incidents`, in no sum. */
  readonly withoutToll: number;
  /** The sum of the known tolls; the range is carried along. */
  readonly toll: Toll;
}

export const NO_TOLL: Toll = { low: 0, best: 0, high: 0 };

/** Adds ranges bound by bound. The result is the widest range, not a likely one. */
export function addTolls(a: Toll, b: Toll): Toll {
  return { low: a.low + b.low, best: a.best + b.best, high: a.high + b.high };
}

/**
 * Counts incidents and adds up one of their tolls (`killed` unless said otherwise). Unknown stays
 * unknown: it is counted in `withoutToll` and adds nothing.
 */
export function tally(incidents: readonly Readonly<Record<'killed', Toll | null>>[]): Tally;
export function tally<Key extends TollKey>(
  incidents: readonly Readonly<Record<Key, Toll | null>>[],
  key: Key,
): Tally;
export function tally(
  incidents: readonly Readonly<Partial<Record<TollKey, Toll | null>>>[],
  key: TollKey = 'killed',
): Tally {
  const known = incidents.flatMap((incident) => incident[key] ?? []);
  return {
    incidents: incidents.length,
    withoutToll: incidents.length - known.length,
    toll: known.reduce<Toll>(addTolls, NO_TOLL),
  };
}

/** Splits a list by a key, in order of first appearance. */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
