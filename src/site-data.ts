import { getCollection } from 'astro:content';
import type { z } from 'zod';
import exactGeometry from '../generated/exact.json';
import landGeometry from '../generated/land.json';
import mapTopology from '../generated/map.topo.json';
import type { ExactGeometry, Geography, Land, MapTopology } from './analysis/geography.ts';
import { nearestBorders } from './analysis/proximity.ts';
import type { ChartInput } from './charts/chart.ts';
import { coverageFile } from './model/coverage.ts';
import type { Dataset } from './model/dataset.ts';
import { byTime } from './model/incident-order.ts';
import { rechecksFile } from './model/recheck.ts';

const geography: Geography = {
  map: mapTopology as unknown as MapTopology,
  land: landGeometry as unknown as Land,
  exact: exactGeometry as unknown as ExactGeometry,
};

const byId = <Item extends { id: string }>(items: Item[]): Item[] =>
  items.sort((a, b) => (a.id < b.id ? -1 : 1));

const values = <Value>(entries: readonly { data: Value }[]): Value[] =>
  entries.map(({ data }) => data);

/** The data files that need not be there, by path. */
const optionalFiles = import.meta.glob<unknown>('../data/context/{coverage,rechecks}.json', {
  eager: true,
  import: 'default',
});

/** Reads an optional file; undefined where there is none. */
function readOptional<Value>(name: string, schema: z.ZodType<Value>): Value | undefined {
  const content = optionalFiles[`../data/context/${name}.json`];
  return content === undefined ? undefined : schema.parse(content);
}

async function readDataset(): Promise<Dataset> {
  const [incidents, events, regions, actors, publishers, referenceTotals] = await Promise.all([
    getCollection('incidents'),
    getCollection('events'),
    getCollection('regions'),
    getCollection('actors'),
    getCollection('publishers'),
    getCollection('referenceTotals'),
  ]);
  return {
    incidents: values(incidents).toSorted(byTime),
    events: byId(values(events)),
    regions: byId(values(regions)),
    actors: byId(values(actors)),
    publishers: byId(values(publishers)),
    referenceTotals: values(referenceTotals),
    coverage: readOptional('coverage', coverageFile),
    rechecks: readOptional('rechecks', rechecksFile)?.rounds,
  };
}

/** The day of the newest revision of any record. */
function newestRevision({ incidents }: Dataset): string {
  const days = incidents.flatMap(({ revisions }) => revisions.map(({ date }) => date));
  const newest = days.sort().at(-1);
  if (newest === undefined) throw new Error('no record has a revision');
  return newest;
}

async function readSiteData(): Promise<ChartInput> {
  const dataset = await readDataset();
  return {
    dataset,
    geography,
    borders: nearestBorders(dataset.incidents, geography.exact.borders),
    dataDate: newestRevision(dataset),
  };
}

let pending: Promise<ChartInput> | undefined;

/** Everything that pages and charts compute from; read and measured once a build. */
export function siteData(): Promise<ChartInput> {
  // In development the data may have changed since the last page.
  if (import.meta.env.DEV) return readSiteData();
  return (pending ??= readSiteData());
}
