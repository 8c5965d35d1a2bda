import type { Incident, Revision } from '../model/incident.ts';
import { groupBy } from './tally.ts';

/** A change to an incident after it was published. */
export interface Correction<Item> {
  readonly incident: Item;
  readonly revision: Revision;
}

/** What a revision can be looked for in. */
type Revised = Pick<Incident, 'id' | 'revisions'>;

/** Every correction, newest first; those of one day by incident. */
export function corrections<Item extends Revised>(incidents: readonly Item[]): Correction<Item>[] {
  return incidents
    .flatMap((incident) =>
      incident.revisions
        .filter(({ kind }) => kind === 'corrected')
        .map((revision) => ({ incident, revision })),
    )
    .toSorted(
      (a, b) =>
        (a.revision.date < b.revision.date ? 1 : a.revision.date > b.revision.date ? -1 : 0) ||
        (a.incident.id < b.incident.id ? -1 : 1),
    );
}

/** What changed in the record on one day. */
export interface DayOfChanges {
  readonly date: string;
  readonly added: number;
  readonly corrected: number;
}

/** How many incidents were added and how many corrections made, by day, newest first. */
export function changesByDay(incidents: readonly Revised[]): DayOfChanges[] {
  const revisions = incidents.flatMap((incident) => incident.revisions);
  return [...groupBy(revisions, ({ date }) => date)]
    .map(([date, group]) => ({
      date,
      added: group.filter(({ kind }) => kind === 'added').length,
      corrected: group.filter(({ kind }) => kind === 'corrected').length,
    }))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1));
}
