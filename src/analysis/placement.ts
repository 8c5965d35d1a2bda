import type { Region } from '../model/region.ts';
import { distanceToShapeKm, type LonLat } from './distance.ts';
import type { ExactGeometry } from './geography.ts';

/** A region that a point may lie in. */
export interface PlacedRegion {
  readonly region: Region;
  /** Kilometres outside its shape; 0 inside. */
  readonly km: number;
}

/**
 * The regions whose shape holds a point or comes near it, nearest first. Several regions may share
 * one shape: the one that the shape is named for comes first.
 *
 * @param withinKm How far outside a shape the point may lie: boundaries are not exact.
 */
export function regionsAt(
  point: LonLat,
  regions: readonly Region[],
  shapes: ExactGeometry['regions'],
  withinKm: number,
): PlacedRegion[] {
  const distances = new Map(
    shapes.features.map((shape) => [shape.id, distanceToShapeKm(point, shape)]),
  );
  return regions
    .map((region) => ({ region, km: distances.get(region.shape) ?? Infinity }))
    .filter(({ km }) => km <= withinKm)
    .toSorted((a, b) => a.km - b.km || namesItsShape(b.region) - namesItsShape(a.region));
}

const namesItsShape = ({ id, shape }: Region): number => Number(id === shape);
