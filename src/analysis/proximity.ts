import type { Incident } from '../model/incident.ts';
import { nearestBorder, type NearestBorder } from './borders.ts';
import type { ExactGeometry } from './geography.ts';
import { tally, type Tally } from './tally.ts';

/** Nearest borders by incident id; incidents without coordinates have none. */
export type NearestBorders = ReadonlyMap<string, NearestBorder>;

export function nearestBorders(
  incidents: readonly Incident[],
  borders: ExactGeometry['borders'],
): NearestBorders {
  return new Map(
    incidents.flatMap((incident) => {
      const nearest = nearestBorder(incident, borders);
      return nearest === null ? [] : [[incident.id, nearest] as const];
    }),
  );
}

/** Incidents by nearness to an international border. The three parts add up to the whole. */
export interface Proximity {
  readonly near: Tally;
  readonly far: Tally;
  /** Incidents whose place has no coordinates. */
  readonly unplaced: Tally;
  /** Share of the placed incidents that are near, 0 to 1; null when none is placed. */
  readonly share: number | null;
}

/** How many incidents lie within so many km of an international border. */
export function proximity(
  incidents: readonly Incident[],
  borders: NearestBorders,
  withinKm: number,
): Proximity {
  const placed = incidents.filter(({ id }) => borders.has(id));
  const isNear = ({ id }: Incident): boolean => (borders.get(id)?.km ?? Infinity) <= withinKm;
  const near = tally(placed.filter(isNear));
  return {
    near,
    far: tally(placed.filter((incident) => !isNear(incident))),
    unplaced: tally(incidents.filter(({ id }) => !borders.has(id))),
    share: placed.length === 0 ? null : near.incidents / placed.length,
  };
}
