import type { Incident } from '../model/incident.ts';

/** Deadliest first, by the best toll; of equal tolls the one with the higher range, then the older. */
export function deadliestFirst(incidents: readonly Incident[]): Incident[] {
  return incidents.toSorted(
    (a, b) =>
      (b.killed?.best ?? -1) - (a.killed?.best ?? -1) ||
      (b.killed?.high ?? -1) - (a.killed?.high ?? -1) ||
      (a.id < b.id ? -1 : 1),
  );
}

export type Rank = 'first' | 'first-on-best-figures' | 'not-first' | 'unknown';

/**
 * Where an incident stands among others by people killed. `first` where no other's range reaches
 * its best toll; `first-on-best-figures` where it leads but another's range reaches above it.
 */
export function rankAmong(incident: Incident, others: readonly Incident[]): Rank {
  const { killed } = incident;
  if (killed === null) return 'unknown';
  const rivals = others.filter(({ id }) => id !== incident.id);
  if (rivals.some((other) => (other.killed?.best ?? 0) >= killed.best)) return 'not-first';
  return rivals.some((other) => (other.killed?.high ?? 0) >= killed.best)
    ? 'first-on-best-figures'
    : 'first';
}
