import { neighbors } from 'topojson-client';
import type { Region } from '../model/region.ts';
import type { MapTopology } from './geography.ts';

/**
 * Regions in scope whose shape on the map touches a region's shape, in the order of the registry.
 * Regions that share its shape count as neighbours too: the map cannot tell them apart.
 */
export function regionNeighbours(
  region: Region,
  regions: readonly Region[],
  map: MapTopology,
): Region[] {
  const { geometries } = map.objects.regions;
  const here = geometries.findIndex(({ id }) => id === region.shape);
  if (here === -1) throw new Error(`the map has no shape "${region.shape}"`);
  const touching = new Set([
    region.shape,
    ...(neighbors(geometries)[here] ?? []).map((index) => String(geometries[index]?.id)),
  ]);
  return regions.filter(
    ({ id, shape, inScope }) => inScope && id !== region.id && touching.has(shape),
  );
}
