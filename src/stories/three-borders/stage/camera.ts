import type { GeoProjection } from 'd3-geo';
import type { LonLat } from '../../../analysis/distance.ts';
import type { GeoBox } from '../scenes.ts';

/** The map's part of a picture, in its own units: what is inside always shows, whatever the screen. */
export const VIEW = { width: 400, height: 320 } as const;

/** Where the map stands and how large: `translate(x y) scale(k)` from map units to picture units. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** Points along the edges of a box; edges bend on a conic map, corners alone would cut them. */
function outline({ west, south, east, north }: GeoBox): LonLat[] {
  const middle = (west + east) / 2;
  return [west, middle, east].flatMap((lon): LonLat[] => [
    [lon, south],
    [lon, north],
  ]);
}

/** The camera that shows a box as large as the picture allows, in its middle. */
export function cameraOf(box: GeoBox, projection: GeoProjection): Camera {
  const points = outline(box).flatMap((point) => {
    const at = projection(point);
    return at === null ? [] : [at];
  });
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  const width = Math.max(...xs) - left;
  const height = Math.max(...ys) - top;
  const k = Math.min(VIEW.width / width, VIEW.height / height);
  return {
    k: fixed(k, 3),
    x: fixed(VIEW.width / 2 - k * (left + width / 2), 1),
    y: fixed(VIEW.height / 2 - k * (top + height / 2), 1),
  };
}

/** A place in the picture as a camera sees it. */
export function seen({ x, y, k }: Camera, projection: GeoProjection, at: LonLat): [number, number] {
  const [mapX, mapY] = projection(at) ?? [0, 0];
  return [fixed(x + k * mapX, 1), fixed(y + k * mapY, 1)];
}

export function fixed(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
