import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { GENERATED } from '../../scripts/lib/paths.ts';
import { readDataset, readExactGeometry } from '../../scripts/lib/read-data.ts';
import type { MapTopology } from '../../src/analysis/geography.ts';
import { nearestBorders } from '../../src/analysis/proximity.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { makeRelease, type Release, type ReleaseInput } from '../../src/release/release.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const SITE: ReleaseInput['site'] = {
  slug: 'a-record',
  title: { en: 'A record: "quoted"', fr: 'Un relevé' },
  description: { en: 'What it holds.', fr: 'Ce qu’il contient.' },
  contributors: 'The contributors',
  url: 'https://record.example/base/',
  keywords: ['one', 'two: three'],
};

/** A release of a dataset without a map. */
export function releaseOf(dataset: Dataset, input: Partial<ReleaseInput> = {}): Release {
  const map: MapTopology = {
    type: 'Topology',
    arcs: [],
    objects: { regions: { type: 'GeometryCollection', geometries: [] } },
  };
  return makeRelease(
    { dataset, map, borders: new Map(), date: '2024-06-30', site: SITE, ...input },
    sha256,
  );
}

/** The record itself and its release. */
export function realRelease() {
  const dataset = readDataset();
  const borders = nearestBorders(dataset.incidents, readExactGeometry().borders);
  const map = JSON.parse(readFileSync(new URL('map.topo.json', GENERATED), 'utf8')) as MapTopology;
  return { dataset, borders, release: releaseOf(dataset, { borders, map }) };
}

/** The text of a file of a release. */
export function textOf({ files }: Release, path: string): string {
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`the release has no ${path}`);
  return file.text;
}

export function jsonOf<Value>(release: Release, path: string): Value {
  return JSON.parse(textOf(release, path)) as Value;
}
