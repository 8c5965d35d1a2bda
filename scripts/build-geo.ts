/**
 * Makes `generated/map.topo.json` and `generated/land.json` (for drawing) and `generated/exact.json`
 * (for measuring) from the boundary units named in `scripts/geo/boundaries.ts`. Needs no network; same packages, same
 * bytes.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import mapshaper from 'mapshaper';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type {
  ExactGeometry,
  Land,
  MapTopology,
  ShapeProperties,
} from '../src/analysis/geography.ts';
import { borderPair, type BorderPair } from '../src/model/vocabulary.ts';
import { readBoundaryUnits } from './geo/boundaries.ts';
import { NEIGHBOURS } from './geo/units.ts';
import { GENERATED } from './lib/paths.ts';
import { writeWhole } from './lib/write-whole.ts';

/** Share of the boundaries' points that the drawn map keeps. */
const KEEP_FOR_DRAWING = '14%';
/** Degrees within which points of neighbouring countries' files are one point. */
const SNAP = 0.002;

type ShapeTopology = Topology<{ shapes: GeometryCollection<ShapeProperties> }>;

async function joinShapes(simplify: string): Promise<ShapeTopology> {
  const units = readBoundaryUnits();
  const files = Object.fromEntries(
    [...units].map(([country, collection]) => [`${country}.json`, JSON.stringify(collection)]),
  );
  const output = await mapshaper.applyCommands(
    [
      `-i ${Object.keys(files).join(' ')} combine-files snap snap-interval=${SNAP}`,
      '-merge-layers force target=* name=units -clean',
      '-dissolve shape copy-fields=country name=shapes',
      simplify,
      '-o shapes.json format=topojson no-quantization id-field=shape',
    ].join(' '),
    files,
  );
  const text = output['shapes.json'];
  if (text === undefined) throw new Error('mapshaper wrote no shapes');
  return JSON.parse(text.toString()) as ShapeTopology;
}

const isNeighbour = (id: string | number | undefined): boolean =>
  (NEIGHBOURS as readonly (string | number | undefined)[]).includes(id);

function byId<Item extends { id?: string | number | undefined }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
}

function exactGeometry(topology: ShapeTopology): ExactGeometry {
  const { shapes } = topology.objects;
  const all = feature(topology, shapes) as FeatureCollection<
    Polygon | MultiPolygon,
    ShapeProperties
  >;
  const borders = Object.fromEntries(
    borderPair.options.map((pair) => {
      const [one, other] = pair.split('-') as [string, string];
      const line = mesh(topology, shapes, (a, b) => {
        const countries = [a, b].map((geometry) => countryOf(geometry));
        return (
          countries[0] !== countries[1] && countries.includes(one) && countries.includes(other)
        );
      });
      if (line.coordinates.length === 0) throw new Error(`border ${pair} has no line`);
      return [pair, line] as const;
    }),
  ) as Record<BorderPair, MultiLineString>;
  return {
    regions: {
      type: 'FeatureCollection',
      features: byId(all.features.filter(({ id }) => !isNeighbour(id))),
    },
    borders,
  };
}

function countryOf(geometry: { properties?: unknown }): string {
  return (geometry.properties as ShapeProperties).country;
}

function mapTopology(topology: ShapeTopology): MapTopology {
  const regions = byId(topology.objects.shapes.geometries).filter(({ id }) => !isNeighbour(id));
  return {
    ...topology,
    objects: { regions: { type: 'GeometryCollection', geometries: regions } },
  };
}

/** The land around, as a quiet backdrop: Natural Earth at 1:50 million, in `world-atlas`. */
function land(): Land {
  const path = createRequire(import.meta.url).resolve('world-atlas/land-50m.json');
  const atlas = JSON.parse(readFileSync(path, 'utf8')) as Topology<{ land: GeometryCollection }>;
  return feature(atlas, atlas.objects.land) as Land;
}

const exact = exactGeometry(await joinShapes(''));
const map = mapTopology(await joinShapes(`-simplify weighted ${KEEP_FOR_DRAWING} keep-shapes`));
writeWhole(new URL('exact.json', GENERATED), JSON.stringify(exact));
writeWhole(new URL('map.topo.json', GENERATED), JSON.stringify(map));
writeWhole(new URL('land.json', GENERATED), JSON.stringify(land()));
console.log(
  `geography: ${exact.regions.features.length} shapes, ${Object.keys(exact.borders).length} borders`,
);
