import type { Incident } from '../model/incident.ts';
import type { BorderPair, CoordinatePrecision } from '../model/vocabulary.ts';
import { distanceToBorderKm, type LonLat } from './distance.ts';
import type { ExactGeometry } from './geography.ts';

/** The international land border nearest to an incident. */
export interface NearestBorder {
  readonly pair: BorderPair;
  /** Kilometres to the border line. */
  readonly km: number;
  /** What the point stands for: a district seat makes the distance only roughly right. */
  readonly precision: CoordinatePrecision;
  /** Whether the point is only a district's or region's seat, so that `km` is uncertain. */
  readonly uncertain: boolean;
}

/**
 * The nearest international border of an incident's country and its distance; null without
 * coordinates. Only borders of that country can be nearest: the point lies in it.
 */
export function nearestBorder(
  incident: Pick<Incident, 'coordinates' | 'country'>,
  borders: ExactGeometry['borders'],
): NearestBorder | null {
  const { coordinates, country } = incident;
  if (coordinates === null) return null;
  const point: LonLat = [coordinates.lon, coordinates.lat];
  const distances = (Object.keys(borders) as BorderPair[])
    .filter((pair) => pair.split('-').includes(country))
    .map((pair) => ({ pair, km: distanceToBorderKm(point, borders[pair]) }))
    .sort((a, b) => a.km - b.km);
  const nearest = distances[0];
  if (nearest === undefined) return null;
  const { precision } = coordinates;
  return {
    ...nearest,
    precision,
    uncertain: precision === 'admin1' || precision === 'admin2',
  };
}
