/**
 * Compares the record with a UCDP GED file: by year, country and region, how many of its events and
 * deaths at or above the threshold the record has; its deadliest that the record seems to lack;
 * where tolls differ.
 *
 *     npm run data:coverage -- FILE [--json FILE] [--version 25.1] [--skip-faulty]
 *
 * `--json` writes the aggregate figures with the citation, fit to be committed as
 * `data/context/coverage.json`, from which `/method/` draws its chart.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import {
  compareRecord,
  coverageText,
  versionInName,
  type Comparison,
} from '../src/import/coverage.ts';
import type { CoverageShare } from '../src/model/coverage.ts';
import { readNeighbours, WrongFiles } from './lib/import-neighbours.ts';
import { runUntilStopped, showReading } from './lib/neighbour-command.ts';
import { readDataset, readExactGeometry, todayUtc } from './lib/read-data.ts';
import { textTable } from './lib/text-table.ts';
import { writeWhole } from './lib/write-whole.ts';

const USAGE =
  'Usage: npm run data:coverage -- FILE [--json FILE] [--version VERSION] [--skip-faulty]';
/** Lines of each list of single events. */
const LISTED = 20;

await runUntilStopped(async (signal) => {
  const { file, json, version, skipFaulty } = readArguments();
  const dataset = readDataset();
  const reading = showReading();
  const { judged, skipped } = await readNeighbours({
    neighbour: 'ucdp',
    files: [file],
    dataset,
    geometry: readExactGeometry(),
    skipFaulty,
    signal,
    onProgress: reading.show,
  }).finally(reading.end);
  for (const line of skipped) console.error(line);
  const comparison = compareRecord(judged, dataset.incidents);
  console.log(report(comparison));
  if (json !== undefined) {
    writeWhole(json, coverageText(comparison, version, todayUtc()));
    console.log(`\n${json}: aggregate figures and citation written`);
  }
});

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'string' },
      version: { type: 'string' },
      'skip-faulty': { type: 'boolean' },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined) throw new WrongFiles(['No file is named.', USAGE]);
  if (more.length > 0) throw new WrongFiles(['Only one file can be compared at a time.', USAGE]);
  const version = values.version ?? versionInName(basename(file));
  if (values.json !== undefined && version === null) {
    throw new WrongFiles([
      `${file}: the name does not say which version of GED it is. Say it with --version, for the citation.`,
    ]);
  }
  return { file, json: values.json, version: version ?? '', skipFaulty: values['skip-faulty'] };
}

function report({
  from,
  to,
  total,
  years,
  countries,
  regions,
  tolls,
  ours,
  lacking,
  differing,
}: Comparison): string {
  const parts: [string, readonly [string, CoverageShare][]][] = [
    ['year', years.map(({ year, ...part }) => [year, part])],
    ['country', countries.map(({ country, ...part }) => [country, part])],
    ['region', regions.map(({ region, ...part }) => [region ?? 'not known', part])],
  ];
  const header = ['events', 'recorded', 'share', 'deaths', 'range', 'recorded', 'share'];
  return [
    `UCDP GED from ${from} to ${to}, events whose highest figure reaches the record’s threshold:`,
    ...parts.map(([name, list]) =>
      textTable([
        [`by ${name}`, ...header],
        ...list.map(([key, part]) => shareCells(key, part)),
        shareCells('all', total),
      ]),
    ),
    `Of ${ours.incidents} incidents of the record in these days, UCDP has ${ours.matched}. Its best figure lies within our range in ${tolls.within}, below it in ${tolls.lower}, above it in ${tolls.higher}.`,
    `Deadliest events that the record seems to lack (${lacking.length}):`,
    textTable([
      ['UCDP id', 'day', 'place', 'best', 'range', 'may be'],
      ...lacking
        .slice(0, LISTED)
        .map(({ event, matches }) => [
          event.rows[0]?.id ?? '',
          event.from,
          event.places[0] ?? event.region ?? event.country,
          event.toll.best,
          `${event.toll.low}–${event.toll.high}`,
          matches[0]?.incident.id ?? '',
        ]),
    ]),
    `Tolls outside our range (${differing.length}):`,
    textTable([
      ['incident', 'ours', 'UCDP best', 'apart by'],
      ...differing
        .slice(0, LISTED)
        .map(({ incident, theirs, by }) => [
          incident.id,
          `${incident.killed?.low ?? '?'}–${incident.killed?.high ?? '?'}`,
          theirs,
          by,
        ]),
    ]),
  ].join('\n\n');
}

function shareCells(name: string, { events, recorded, deaths, recordedDeaths }: CoverageShare) {
  return [
    name,
    events,
    recorded,
    percent(recorded, events),
    deaths.best,
    `${deaths.low}–${deaths.high}`,
    recordedDeaths.best,
    percent(recordedDeaths.best, deaths.best),
  ];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((part / whole) * 100)} %`;
}
