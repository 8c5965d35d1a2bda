import type { LonLat } from '../analysis/distance.ts';
import type { Toll } from '../model/toll.ts';
import type { CoordinatePrecision, Country } from '../model/vocabulary.ts';

/** The datasets that can be read. */
export const NEIGHBOURS = ['ucdp', 'acled'] as const;
export type Neighbour = (typeof NEIGHBOURS)[number];

/**
 * What is kept of a row of a neighbour's dataset. Free text stays out of it: where a neighbour's
 * terms forbid passing its rows on, what was never read cannot be passed on.
 */
export interface NeighbourRow {
  /** The neighbour's own id of the row. */
  readonly id: string;
  /** Row of the file, the header being row 1. */
  readonly row: number;
  readonly country: Country;
  /** Our id of the region; null where neither its name nor the point tells. */
  readonly region: string | null;
  /** First and last day on which it can have happened. */
  readonly from: string;
  readonly to: string;
  /** How exactly the neighbour knows the day; `vague` where not even the week is known. */
  readonly datePrecision: 'day' | 'week' | 'vague';
  /** Name of the place; null where only a larger unit is known. */
  readonly place: string | null;
  /** Name of the second-level unit, where the neighbour's terms let us keep it. */
  readonly secondLevel: string | null;
  readonly point: LonLat | null;
  /** What the point stands for; null without a point. */
  readonly precision: CoordinatePrecision | null;
  /** Deaths as the neighbour counts them: all sides, attackers included. */
  readonly toll: Toll;
  /** Whether the neighbour says that civilians were attacked, and no one fought back. */
  readonly oneSided: boolean;
  /** Civilians among the killed; null where the neighbour does not tell them apart. */
  readonly civilians: number | null;
  /** Our ids of the actors on either side that we know; the one-sided attacker first. */
  readonly actors: readonly string[];
  /** The same word for rows of the same opponents; compared, never written. */
  readonly opponents: string;
  /** What the neighbour cites, where its terms let us keep it. */
  readonly cites: string | null;
}

/** One event as a neighbour records it, in one row or in several. The first row is the deadliest. */
export interface NeighbourEvent extends Omit<NeighbourRow, 'id' | 'row' | 'opponents' | 'cites'> {
  readonly rows: readonly NeighbourRow[];
  /** Names of all places, each once. */
  readonly places: readonly string[];
}
