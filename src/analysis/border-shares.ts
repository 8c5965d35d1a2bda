import type { Incident } from '../model/incident.ts';
import type { BorderPair } from '../model/vocabulary.ts';
import type { NearestBorders } from './proximity.ts';
import { groupBy, tally, type Tally } from './tally.ts';

/** Incidents near one border, under the border that is nearest to each. */
export interface BorderShare extends Tally {
  readonly pair: BorderPair;
  /** Part of the incidents that have coordinates, 0 to 1. */
  readonly share: number;
}

/** How placed incidents spread over the borders, most incidents first, and what lies farther away. */
export function borderShares(
  incidents: readonly Incident[],
  borders: NearestBorders,
  withinKm: number,
): { near: BorderShare[]; farther: Tally & { readonly share: number }; unplaced: number } {
  const placed = incidents.filter(({ id }) => borders.has(id));
  const share = (part: readonly Incident[]) =>
    placed.length === 0 ? 0 : part.length / placed.length;
  const isNear = ({ id }: Incident) => (borders.get(id)?.km ?? Infinity) <= withinKm;
  const byPair = groupBy(placed.filter(isNear), ({ id }) => borders.get(id)?.pair);
  const far = placed.filter((incident) => !isNear(incident));
  return {
    near: [...byPair]
      .flatMap(([pair, group]) =>
        pair === undefined ? [] : [{ pair, ...tally(group), share: share(group) }],
      )
      .toSorted((a, b) => b.incidents - a.incidents || (a.pair < b.pair ? -1 : 1)),
    farther: { ...tally(far), share: share(far) },
    unplaced: incidents.length - placed.length,
  };
}
