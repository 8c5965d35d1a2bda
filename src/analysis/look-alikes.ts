import type { Incident } from '../model/incident.ts';
import { slugOf } from '../model/incident-id.ts';
import { distanceKm } from './distance.ts';
import { daysBetween } from './periods.ts';

/** An incident that a new one may be the same as. */
export interface LookAlike {
  readonly incident: Incident;
  /** Days between the two first days. */
  readonly days: number;
  /** Kilometres between the two points; null where one has none. */
  readonly km: number | null;
  /** Whether both name the same place. */
  readonly sameName: boolean;
}

const DAYS = 7;
const KM = 40;

/**
 * Incidents within a week of a new one that lie within 40 km of it or at a place of the same name,
 * closest in time first, then the same name, then nearness. Wider than the check's own test for duplicates: this one only warns.
 */
export function lookAlikes(
  draft: Pick<Incident, 'date' | 'place' | 'coordinates'>,
  incidents: readonly Incident[],
): LookAlike[] {
  return incidents
    .map((incident) => ({
      incident,
      days: Math.abs(daysBetween(draft.date, incident.date)),
      km: distanceBetween(draft.coordinates, incident.coordinates),
      sameName: slugOf(incident.place) === slugOf(draft.place),
    }))
    .filter(({ days, km, sameName }) => days <= DAYS && (sameName || (km !== null && km <= KM)))
    .toSorted((a, b) => a.days - b.days || rank(a) - rank(b));
}

/** Same name first, then by distance. */
const rank = ({ sameName, km }: LookAlike): number => (sameName ? 0 : 1 + (km ?? KM));

function distanceBetween(a: Incident['coordinates'], b: Incident['coordinates']): number | null {
  return a && b && distanceKm([a.lon, a.lat], [b.lon, b.lat]);
}
