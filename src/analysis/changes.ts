import type { Incident, Revision } from '../model/incident.ts';

/** A revision of a record: its addition, or a correction. */
export interface Change {
  readonly incident: Incident;
  readonly revision: Revision;
  /** Which revision of its record it is, from 1. */
  readonly number: number;
}

/** Every revision of every record, newest first; of one day, the newest incident first. */
export function changes(incidents: readonly Incident[]): Change[] {
  return incidents
    .flatMap((incident) =>
      incident.revisions.map((revision, at) => ({ incident, revision, number: at + 1 })),
    )
    .toSorted((a, b) =>
      a.revision.date === b.revision.date
        ? descending(a.incident.id, b.incident.id) || b.number - a.number
        : descending(a.revision.date, b.revision.date),
    );
}

function descending(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}
