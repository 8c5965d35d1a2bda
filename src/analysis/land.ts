import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { BorderPair } from '../model/vocabulary.ts';
import { EARTH_RADIUS_KM } from './distance.ts';
import type { ExactGeometry } from './geography.ts';

/**
 * A piece of land, for measuring how much of the land lies how near to a border: the point in its
 * middle, the international border of its country that is nearest, and how far that is.
 */
export interface LandSample {
  readonly pair: BorderPair;
  readonly km: number;
  /** Area in relation to that of the other pieces. */
  readonly weight: number;
}

/** Degrees between the points that stand for the land: pieces of about 22 km by 22 km. */
const STEP = 0.2;

const samples = new WeakMap<ExactGeometry, readonly LandSample[]>();

/**
 * Pieces of land of the named shapes, on an even grid, each weighted by its area. Distances treat
 * the surroundings of each point as flat, which is right to about 1 % within some hundreds of km.
 *
 * @param shapes Ids of shapes to measure; the same for every call with one geometry.
 */
export function landSamples(
  geometry: ExactGeometry,
  shapes: ReadonlySet<string>,
): readonly LandSample[] {
  const known = samples.get(geometry);
  if (known !== undefined) return known;
  const pairs = Object.keys(geometry.borders) as BorderPair[];
  const measured = geometry.regions.features
    .filter(({ id }) => shapes.has(String(id)))
    .flatMap(({ geometry: shape, properties }) => {
      const borders = pairs
        .filter((pair) => pair.split('-').includes(properties.country))
        .map((pair) => ({ pair, line: geometry.borders[pair].coordinates }));
      return gridPoints(shape).map(([lon, lat]) => {
        const distances = borders.map(({ pair, line }) => ({ pair, km: flatKm(lon, lat, line) }));
        const nearest = distances.reduce((a, b) => (b.km < a.km ? b : a));
        return { ...nearest, weight: Math.cos(radians(lat)) };
      });
    });
  samples.set(geometry, measured);
  return measured;
}

/** Share of all samples' area that lies within so many km of its nearest border, or of one pair. */
export function landShare(
  land: readonly LandSample[],
  withinKm: number,
  pair?: BorderPair,
): number {
  const area = (some: readonly LandSample[]) => some.reduce((sum, { weight }) => sum + weight, 0);
  const near = land.filter(
    (sample) => sample.km <= withinKm && (pair === undefined || sample.pair === pair),
  );
  return area(near) / area(land);
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Points of the grid inside a shape: along each parallel, between crossings of its rings. */
function gridPoints(shape: Polygon | MultiPolygon): [lon: number, lat: number][] {
  const rings = shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
  const lats = rings.flat().map((position) => position[1] ?? 0);
  return steps(Math.min(...lats), Math.max(...lats)).flatMap((lat) => {
    const crossings = rings.flatMap((ring) => crossingsAt(ring, lat)).sort((a, b) => a - b);
    return crossings.flatMap((from, index) => {
      // Inside after the first, third … crossing.
      const to = crossings[index + 1];
      if (index % 2 === 1 || to === undefined) return [];
      return steps(from, to).map((lon): [number, number] => [lon, lat]);
    });
  });
}

/** Multiples of the step within a span, shifted by half a step off round degrees. */
function steps(from: number, to: number): number[] {
  const first = Math.ceil(from / STEP - 0.5);
  const count = Math.max(0, Math.floor(to / STEP - 0.5) - first + 1);
  return Array.from({ length: count }, (_, index) => (first + index + 0.5) * STEP);
}

function crossingsAt(ring: readonly Position[], lat: number): number[] {
  return ring.slice(1).flatMap((end, index) => {
    const [x0 = 0, y0 = 0] = ring[index] ?? [];
    const [x1 = 0, y1 = 0] = end;
    return y0 > lat === y1 > lat ? [] : [x0 + ((lat - y0) / (y1 - y0)) * (x1 - x0)];
  });
}

/** Distance in km to the nearest segment of a line, on a plane that touches the Earth at the point. */
function flatKm(lon: number, lat: number, line: readonly (readonly Position[])[]): number {
  const kmPerDegree = radians(1) * EARTH_RADIUS_KM;
  const across = kmPerDegree * Math.cos(radians(lat));
  let nearest = Infinity;
  for (const part of line) {
    for (let index = 1; index < part.length; index += 1) {
      const [startLon = 0, startLat = 0] = part[index - 1] ?? [];
      const [endLon = 0, endLat = 0] = part[index] ?? [];
      const x0 = (startLon - lon) * across;
      const y0 = (startLat - lat) * kmPerDegree;
      const dx = (endLon - startLon) * across;
      const dy = (endLat - startLat) * kmPerDegree;
      const length = dx * dx + dy * dy;
      const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(x0 * dx + y0 * dy) / length));
      nearest = Math.min(nearest, Math.hypot(x0 + along * dx, y0 + along * dy));
    }
  }
  return nearest;
}
