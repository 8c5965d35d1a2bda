import type { Incident } from '../model/incident.ts';
import { byTime } from '../model/incident-order.ts';
import { distanceKm } from './distance.ts';
import { daysBetween } from './periods.ts';

/** How near in time and place an incident must be to count as nearby. */
export const NEARBY = { days: 30, km: 100 } as const;

export interface NearbyIncident {
  readonly incident: Incident;
  readonly km: number;
  /** Whole days from the incident's first day to this one's; below zero before it. */
  readonly days: number;
}

/**
 * What happened shortly before and after close by, each list by time. Incidents of the same day
 * go by id. Null where the incident has no coordinates; others without coordinates are left out.
 */
export function nearbyIncidents(
  incident: Incident,
  incidents: readonly Incident[],
  { days: withinDays, km: withinKm }: { readonly days: number; readonly km: number } = NEARBY,
): { before: NearbyIncident[]; after: NearbyIncident[] } | null {
  const here = incident.coordinates;
  if (here === null) return null;
  const near = incidents
    .filter(({ id }) => id !== incident.id)
    .flatMap((other) => {
      const days = daysBetween(incident.date, other.date);
      const there = other.coordinates;
      if (there === null || Math.abs(days) > withinDays) return [];
      const km = distanceKm([here.lon, here.lat], [there.lon, there.lat]);
      return km <= withinKm ? [{ incident: other, km, days }] : [];
    })
    .toSorted((a, b) => byTime(a.incident, b.incident));
  return {
    before: near.filter(({ incident: other }) => byTime(other, incident) < 0),
    after: near.filter(({ incident: other }) => byTime(other, incident) > 0),
  };
}
