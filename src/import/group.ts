import { distanceKm } from '../analysis/distance.ts';
import { addDays, daysBetween } from '../analysis/periods.ts';
import { addTolls, groupBy, NO_TOLL } from '../analysis/tally.ts';
import { bareName } from './names.ts';
import type { NeighbourEvent, NeighbourRow } from './row.ts';

/** Rows of one event lie no further apart than this, by day and place. */
const APART_DAYS = 1;
const APART_KM = 5;
/** Rows that cite the same report for the same day may lie further apart: one attack, several villages. */
const SAME_REPORT_KM = 20;

/**
 * Joins rows of one event: the same opponents, at most a day apart, at one place (the same name or
 * within 5 km), or within 20 km where the same report is cited for the same day. Each group
 * gathers around its deadliest row and not from neighbour to neighbour, so that a chain of small
 * attacks does not grow into one big one. The order of the rows does not matter.
 *
 * @returns Events, oldest first.
 */
export function groupRows(rows: readonly NeighbourRow[]): NeighbourEvent[] {
  const ordered = rows.toSorted(
    (a, b) => b.toll.best - a.toll.best || b.toll.high - a.toll.high || (a.id < b.id ? -1 : 1),
  );
  const byDay = groupBy(ordered, ({ from }) => from);
  const taken = new Set<NeighbourRow>();
  const events: NeighbourEvent[] = [];
  for (const seed of ordered) {
    if (taken.has(seed)) continue;
    const others = nearbyDays(seed, byDay).filter((row) => !taken.has(row) && isSame(seed, row));
    const group = [seed, ...others];
    for (const row of group) taken.add(row);
    events.push(eventOf(seed, others));
  }
  return events.sort((a, b) => compare(a.from, b.from) || compare(firstId(a), firstId(b)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const firstId = ({ rows }: NeighbourEvent): string => rows[0]?.id ?? '';

function nearbyDays(
  { from, to }: NeighbourRow,
  byDay: ReadonlyMap<string, readonly NeighbourRow[]>,
): NeighbourRow[] {
  const days = daysBetween(from, to) + 2 * APART_DAYS + 1;
  return Array.from(
    { length: days },
    (_, index) => byDay.get(addDays(from, index - APART_DAYS)) ?? [],
  ).flat();
}

function isSame(seed: NeighbourRow, row: NeighbourRow): boolean {
  if (row === seed || row.country !== seed.country || row.opponents !== seed.opponents) {
    return false;
  }
  const km = row.point && seed.point && distanceKm(row.point, seed.point);
  const sameReport = seed.cites !== null && seed.cites === row.cites && seed.from === row.from;
  if (km !== null && km <= (sameReport ? SAME_REPORT_KM : APART_KM)) return true;
  const sameName =
    seed.place !== null && row.place !== null && bareName(seed.place) === bareName(row.place);
  return sameName && seed.region === row.region;
}

function eventOf(seed: NeighbourRow, others: readonly NeighbourRow[]): NeighbourEvent {
  const rows = [seed, ...others];
  const { country, region, datePrecision, place, secondLevel, point, precision } = seed;
  const civilians = rows.map((row) => row.civilians);
  return {
    rows,
    country,
    region,
    datePrecision,
    place,
    secondLevel,
    point,
    precision,
    from: rows.map(({ from }) => from).sort()[0] ?? seed.from,
    to:
      rows
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? seed.to,
    places: [...new Set(rows.flatMap((row) => row.place ?? []))],
    toll: rows.map(({ toll }) => toll).reduce(addTolls, NO_TOLL),
    oneSided: rows.every(({ oneSided }) => oneSided),
    civilians:
      civilians.reduce((sum, part) => (sum === null || part === null ? null : sum + part)) ?? null,
    actors: [...new Set(rows.flatMap(({ actors }) => actors))],
  };
}
