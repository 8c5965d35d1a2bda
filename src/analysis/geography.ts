import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { BorderPair } from '../model/vocabulary.ts';

/** Properties of a shape on the map; its id is a region's id, or `…-X-REST`, or a country's code. */
export interface ShapeProperties {
  readonly country: string;
}

/** Simplified shapes with shared arcs, for drawing. Coordinates are degrees, WGS 84. */
export type MapTopology = Topology<{
  regions: GeometryCollection<ShapeProperties>;
}>;

/** The land around the countries, for a backdrop. */
export type Land = Feature | FeatureCollection;

/** Shapes and borders as exact as the source has them, for measuring. */
export interface ExactGeometry {
  readonly regions: FeatureCollection<Polygon | MultiPolygon, ShapeProperties>;
  readonly borders: Readonly<Record<BorderPair, MultiLineString>>;
}

/** What `scripts/build-geo.ts` makes. */
export interface Geography {
  readonly map: MapTopology;
  readonly land: Land;
  readonly exact: ExactGeometry;
}
