import type { Incident } from '../../model/incident.ts';
import { tally, type Tally } from '../tally.ts';
import { AUDIT_QUESTIONS } from './questions.ts';

/** What is missing in one part of the record. */
export interface GapRow<Key> extends Tally {
  readonly key: Key;
  /** Incidents without a point on the map. */
  readonly unplaced: number;
  /** Incidents whose figures go back to fewer than two origins. */
  readonly oneOrigin: number;
  /** Incidents with nothing known of the perpetrator. */
  readonly perpetratorUnknown: number;
}

/** Known gaps by a year, a country, a kind …; the rows add up to the whole, in order of the keys. */
export function gapRows<Key extends string>(
  incidents: readonly Incident[],
  keyOf: (incident: Incident) => Key,
): GapRow<Key>[] {
  return [...Map.groupBy(incidents, keyOf)]
    .map(([key, group]) => ({
      key,
      ...tally(group),
      unplaced: group.filter((incident) => AUDIT_QUESTIONS.unplaced(incident)).length,
      oneOrigin: group.filter((incident) => AUDIT_QUESTIONS.oneOrigin(incident)).length,
      perpetratorUnknown: group.filter((incident) => AUDIT_QUESTIONS.perpetratorUnknown(incident))
        .length,
    }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}
