import type { Position } from 'geojson';
import type { BorderPair } from '../model/vocabulary.ts';
import type { LonLat } from './distance.ts';
import type { ExactGeometry } from './geography.ts';

/**
 * The point that several borders have in common, as where three countries meet. Borders share
 * their end points exactly, because they are cut from one topology; throws where they do not meet.
 */
export function meetingPoint(
  borders: ExactGeometry['borders'],
  pairs: readonly BorderPair[],
): LonLat {
  const pointsOf = (pair: BorderPair) => new Set(borders[pair].coordinates.flat().map(keyOf));
  const [first, ...others] = pairs.map(pointsOf);
  const common = [...(first ?? [])].filter((key) => others.every((points) => points.has(key)));
  const found = common[0];
  if (found === undefined) throw new Error(`the borders ${pairs.join(', ')} do not meet`);
  const [lon, lat] = found.split(' ').map(Number) as [number, number];
  return [lon, lat];
}

function keyOf([lon, lat]: Position): string {
  return `${String(lon)} ${String(lat)}`;
}
