import type { FeatureCollection, Point } from 'geojson';
import type { MapTopology, ShapeProperties } from '../analysis/geography.ts';
import type { Region } from '../model/region.ts';
import type { Bilingual } from '../model/text.ts';
import type { Cell } from './csv.ts';
import type { PublishedIncident } from './records.ts';
import type { Table } from './tables.ts';

/** Columns that the geometry gives, or that are too long for the hover of a map. */
const NOT_IN_PROPERTIES = new Set(['latitude', 'longitude', 'notes_en', 'notes_fr']);

/**
 * The incidents as points (RFC 7946: WGS 84, longitude first). Properties are the columns of the
 * table. An incident whose place has no coordinates is a feature without a geometry.
 */
export function incidentPoints({
  columns,
  rows,
}: Table<PublishedIncident>): FeatureCollection<Point | null, Record<string, Cell>> {
  const shown = columns.filter(({ name }) => !NOT_IN_PROPERTIES.has(name));
  return {
    type: 'FeatureCollection',
    features: rows.map((row) => ({
      type: 'Feature',
      id: row.id,
      geometry: row.coordinates && {
        type: 'Point',
        coordinates: [row.coordinates.lon, row.coordinates.lat],
      },
      properties: Object.fromEntries(shown.map(({ name, cell }) => [name, cell(row)])),
    })),
  };
}

/** What a shape of the published map says of itself. */
interface RegionShapeProperties extends ShapeProperties {
  /** Null for the part of a coastal country that lies outside the record. */
  readonly name: Bilingual | null;
  /** Ids of the regions that the shape stands for. */
  readonly regions: readonly string[];
}

/** Decimals of a degree that a shape keeps: about a metre, far below what the outlines know. */
const DECIMALS = 5;

const rounded = (degrees: number): number => Number(degrees.toFixed(DECIMALS));

/** The map's shapes as TopoJSON, each with the regions that it stands for. */
export function regionTopology(map: MapTopology, regions: readonly Region[]) {
  const { geometries } = map.objects.regions;
  return {
    type: map.type,
    arcs: map.arcs.map((arc) => arc.map((position) => position.map(rounded))),
    objects: {
      regions: {
        type: 'GeometryCollection' as const,
        geometries: geometries.map((geometry) => {
          const shown = regions.filter(({ shape }) => shape === geometry.id);
          const properties: RegionShapeProperties = {
            country: (geometry.properties as ShapeProperties).country,
            name: shown.find(({ id }) => id === geometry.id)?.name ?? null,
            regions: shown.map(({ id }) => id),
          };
          return { ...geometry, properties };
        }),
      },
    },
  };
}
