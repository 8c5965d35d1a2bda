import type { Incident } from '../model/incident.ts';
import { periodsBetween, periodStart, type PeriodUnit } from './periods.ts';
import { groupBy, tally, type Tally } from './tally.ts';
import { sumVictims, type VictimSplit } from './victims.ts';

/** One period of a series. */
export interface SeriesRow extends Tally {
  /** First day of the period. */
  readonly start: string;
  /** The best toll by victims; adds up to `toll.best`. */
  readonly victims: VictimSplit;
}

/**
 * Incidents and deaths a month, quarter or year, every period from the first to the last, also
 * those without an incident. An incident counts in the period of its first day.
 */
export function series(
  incidents: readonly Incident[],
  unit: PeriodUnit,
  range: { readonly from: string; readonly to: string },
): SeriesRow[] {
  const byPeriod = groupBy(incidents, ({ date }) => periodStart(date, unit));
  return periodsBetween(range.from, range.to, unit).map((start) => {
    const inPeriod = byPeriod.get(start) ?? [];
    return { start, ...tally(inPeriod), victims: sumVictims(inPeriod) };
  });
}

/** A series of its own for each value of a key (country, side, region …). */
export function seriesBy<Key>(
  incidents: readonly Incident[],
  unit: PeriodUnit,
  range: { readonly from: string; readonly to: string },
  keyOf: (incident: Incident) => Key,
): Map<Key, SeriesRow[]> {
  return new Map(
    [...groupBy(incidents, keyOf)].map(([key, group]) => [key, series(group, unit, range)]),
  );
}
