import { geoConicEqualArea, geoPath, type GeoPath, type GeoConicProjection } from 'd3-geo';
import type { MultiLineString } from 'geojson';
import type { Element } from 'hast';
import { feature, merge, mesh } from 'topojson-client';
import type { MultiPolygon } from 'topojson-specification';
import type { Geography, MapTopology } from '../../analysis/geography.ts';
import { svg } from './svg.ts';

/** The units that maps are drawn in, whatever width a page gives them. */
export const MAP_SIZE = { width: 720, height: 540 } as const;

/** Prefix of the ids under which a page holds the shapes, for `<use href="#shape-NE-6">`. */
const SHAPE = 'shape-';
/** How ids of shapes outside the record end. */
const OUTSIDE = '-X-REST';
const PADDING = 6;

export interface MapGeometry {
  readonly projection: GeoConicProjection;
  readonly path: GeoPath;
}

/** An equal-area projection that fits the seven countries, so that no region looks larger than it is. */
export function mapGeometry(map: MapTopology): MapGeometry {
  const { width, height } = MAP_SIZE;
  const regions = feature(map, map.objects.regions);
  const projection = geoConicEqualArea()
    .parallels([8, 22])
    .rotate([-2, 0])
    .fitExtent(
      [
        [PADDING, PADDING],
        [width - PADDING, height - PADDING],
      ],
      regions,
    );
  projection.clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
  return { projection, path: geoPath(projection).digits(1) };
}

export function shapeReference(shape: string): string {
  return `#${SHAPE}${shape}`;
}

/** The lines between countries, and round the outside of them all, in degrees. */
export function countryLines(map: MapTopology): MultiLineString {
  return mesh(map, map.objects.regions, (a, b) => a === b || countryOf(a) !== countryOf(b));
}

function countryOf(geometry: { properties?: unknown }): string {
  return (geometry.properties as { country: string }).country;
}

/**
 * Every shape and line of the map once, as paths with ids: regions, all of them joined as `scope`,
 * the parts of countries `outside` the record, the land around, the borders between regions and
 * between countries. A page holds this once; maps on it refer to it.
 */
export function mapDefinitions({ map, land }: Pick<Geography, 'map' | 'land'>): Element {
  const { path } = mapGeometry(map);
  const { regions } = map.objects;
  const definition = (id: string, d: string | null) => svg('path', { id: SHAPE + id, d: d ?? '' });
  const between = mesh(map, regions, (a, b) => a !== b && countryOf(a) === countryOf(b));
  const joined = (wanted: boolean) =>
    merge(
      map,
      regions.geometries.filter(
        ({ id }) => String(id).endsWith(OUTSIDE) === wanted,
      ) as MultiPolygon[],
    );
  return svg('defs', [
    definition('land', path(land)),
    definition('scope', path(joined(false))),
    definition('outside', path(joined(true))),
    ...feature(map, regions).features.map((region) => definition(String(region.id), path(region))),
    definition('region-lines', path(between)),
    definition('country-lines', path(countryLines(map))),
  ]);
}

/** Where a shape's label stands: the middle of its largest part. */
export function shapeCentre(map: MapTopology, shape: string): [number, number] {
  const { path } = mapGeometry(map);
  const found = feature(map, map.objects.regions).features.find(({ id }) => id === shape);
  if (found === undefined) throw new Error(`the map has no shape "${shape}"`);
  return path.centroid(found);
}
