import type { Incident } from './incident.ts';

/**
 * Puts the earlier of two incidents first, those of one day by id. The id alone does not do: it
 * keeps the day that was first published where the date was corrected.
 */
export function byTime(a: Pick<Incident, 'date' | 'id'>, b: Pick<Incident, 'date' | 'id'>): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
