import type { Actor } from './actor.ts';
import type { Coverage } from './coverage.ts';
import type { Event } from './event.ts';
import type { Incident } from './incident.ts';
import type { Publisher } from './publisher.ts';
import type { Recheck } from './recheck.ts';
import type { ReferenceTotal } from './reference-total.ts';
import type { Region } from './region.ts';

/** Everything under `data/`, checked. Incidents and events are oldest first, registries by id. */
export interface Dataset {
  readonly incidents: readonly Incident[];
  readonly events: readonly Event[];
  readonly regions: readonly Region[];
  readonly actors: readonly Actor[];
  readonly publishers: readonly Publisher[];
  readonly referenceTotals: readonly ReferenceTotal[];
  /** The record beside a reference dataset, where an editor committed a comparison. */
  readonly coverage?: Coverage | undefined;
  /** Rounds in which records were read again, oldest first, where any are noted. */
  readonly rechecks?: readonly Recheck[] | undefined;
}
