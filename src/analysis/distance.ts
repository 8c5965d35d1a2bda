import { lineString, point as turfPoint } from '@turf/helpers';
import { pointToLineDistance } from '@turf/point-to-line-distance';
import { geoContains, geoDistance } from 'd3-geo';
import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { ExactGeometry } from './geography.ts';

/** Longitude and latitude in degrees, WGS 84. */
export type LonLat = [lon: number, lat: number];

/** Mean radius of the Earth (IUGG), for distances on the sphere. */
export const EARTH_RADIUS_KM = 6371.0088;

/** Great-circle distance in km. */
export function distanceKm(a: LonLat, b: LonLat): number {
  return geoDistance(a, b) * EARTH_RADIUS_KM;
}

/**
 * Distance in km from a point to the nearest place on a line, its segments taken as great-circle
 * arcs (not only to the line's vertices). The exact distance to a segment is Turf's geodesic
 * `pointToLineDistance`; segments that cannot be nearest are left out first, by the distance to
 * their ends less their length.
 */
export function distanceToLineKm(point: LonLat, line: readonly (readonly Position[])[]): number {
  const segments = line.flatMap(segmentsOf).map((segment) => {
    const [start, end] = segment;
    const toEnds = Math.min(distanceKm(point, start), distanceKm(point, end));
    return { segment, toEnds, atLeast: toEnds - distanceKm(start, end) };
  });
  const nearestEnd = Math.min(...segments.map(({ toEnds }) => toEnds));
  const candidates = segments.filter(({ atLeast }) => atLeast <= nearestEnd);
  return Math.min(
    ...candidates.map(({ segment }) =>
      pointToLineDistance(turfPoint(point), lineString([...segment]), {
        units: 'kilometers',
        method: 'geodesic',
      }),
    ),
  );
}

function segmentsOf(positions: readonly Position[]): [LonLat, LonLat][] {
  return positions
    .slice(1)
    .map((end, index) => [positions[index] as LonLat, end as LonLat] as [LonLat, LonLat]);
}

export function distanceToBorderKm(point: LonLat, border: MultiLineString): number {
  return distanceToLineKm(point, border.coordinates);
}

/** Distance in km from a point to a shape; 0 inside it. */
export function distanceToShapeKm(point: LonLat, shape: Feature<Polygon | MultiPolygon>): number {
  if (geoContains(shape, point)) return 0;
  const { geometry } = shape;
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return distanceToLineKm(point, rings);
}

/** Looks shapes up by id: the form in which the rules for data ask for distances. */
export function shapeDistances(
  geometry: Pick<ExactGeometry, 'regions'>,
): (shape: string, point: LonLat) => number | undefined {
  const shapes = new Map(geometry.regions.features.map((feature) => [feature.id, feature]));
  return (id, point) => {
    const shape = shapes.get(id);
    return shape && distanceToShapeKm(point, shape);
  };
}
