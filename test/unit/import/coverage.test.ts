import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compareRecord, coverageText, versionInName } from '../../../src/import/coverage.ts';
import { readNeighbours } from '../../../scripts/lib/import-neighbours.ts';
import { ROOT } from '../../../scripts/lib/paths.ts';
import { readDataset, readExactGeometry } from '../../../scripts/lib/read-data.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { parseDataFile } from '../../../src/model/parse.ts';
import { Workshop } from '../../lib/import.ts';
import { gedFile, gedRow, type Cells } from '../../lib/neighbours.ts';

const dataset = readDataset();
const geometry = readExactGeometry();

/** Incidents of Mali with a point and a toll, told by UCDP as we tell them but for the toll. */
const [first, second, third] = dataset.incidents.filter(
  ({ country, coordinates, killed, region, datePrecision }) =>
    country === 'MLI' &&
    coordinates &&
    killed &&
    killed.low > 20 &&
    region === 'ML-5' &&
    datePrecision === 'day',
) as [Incident, Incident, Incident];

const rowOf = ({ id, date, place, coordinates }: Incident, best: number): Cells =>
  gedRow({
    id,
    date_start: date,
    adm_1: 'Mopti region',
    where_coordinates: place,
    latitude: coordinates?.lat ?? 0,
    longitude: coordinates?.lon ?? 0,
    best,
  });

const file = gedFile(
  rowOf(first, first.killed?.best ?? 0),
  rowOf(second, (second.killed?.low ?? 0) - 5),
  rowOf(third, (third.killed?.high ?? 0) + 9),
  gedRow({ id: 'lacking', date_start: '2014-03-03', best: 77 }),
  gedRow({
    id: 'lacking-too',
    date_start: '2014-04-03',
    best: 12,
    country: 'Niger',
    adm_1: 'Diffa region',
    latitude: 13.3,
    longitude: 12.6,
  }),
  gedRow({ id: 'small', date_start: '2014-05-03', best: 3 }),
);

async function compared(text: string) {
  using workshop = new Workshop();
  const files = [workshop.file('GEDEvent_v25_1.csv', text)];
  const { judged } = await readNeighbours({ neighbour: 'ucdp', files, dataset, geometry });
  return compareRecord(judged, dataset.incidents);
}

test('counts what the record has of the reference, by year, country and region', async () => {
  const { total, countries, regions, years } = await compared(file);
  expect(total).toMatchObject({ events: 5, recorded: 3 });
  expect(total.deaths.best - total.recordedDeaths.best).toBe(77 + 12);
  expect(countries).toMatchObject([
    { country: 'MLI', events: 4, recorded: 3 },
    { country: 'NER', events: 1, recorded: 0, deaths: { best: 12 }, recordedDeaths: { best: 0 } },
  ]);
  expect(regions).toMatchObject([
    { region: 'ML-5', events: 3, recorded: 3 },
    { region: 'ML-7', events: 1, recorded: 0 },
    { region: 'NE-2', events: 1, recorded: 0 },
  ]);
  expect(years.map(({ events }) => events).reduce((sum, count) => sum + count)).toBe(5);
  expect(years.map(({ year }) => year)).toEqual(years.map(({ year }) => year).toSorted());
});

test('names the deadliest that the record lacks, and where tolls differ', async () => {
  const { lacking, differing, tolls, ours } = await compared(file);
  expect(lacking.map(({ event }) => event.rows[0]?.id)).toEqual(['lacking', 'lacking-too']);
  expect(differing.map(({ incident, by }) => [incident.id, by])).toEqual([
    [third.id, 9],
    [second.id, -5],
  ]);
  expect(tolls).toEqual({ lower: 1, within: 1, higher: 1 });
  expect(ours.matched).toBe(3);
  expect(ours.incidents).toBeGreaterThanOrEqual(3);
});

test('as a file it holds aggregate figures and the citation, and follows its schema', async () => {
  const text = coverageText(await compared(file), '25.1', '2026-01-02');
  expect(parseDataFile('coverage', { path: '', text }).faults).toEqual([]);
  expect(text).not.toContain('lacking');
  expect(text).not.toContain('Tin Hama');
  expect(JSON.parse(text)).toMatchObject({
    version: '25.1',
    made: '2026-01-02',
    citation: expect.stringContaining('version 25.1') as string,
  });
});

test('a file without an event in scope says so', async () => {
  await expect(compared(gedFile(gedRow({ country: 'Ukraine' })))).rejects.toThrow(/no event lies/u);
});

test.for([
  ['GEDEvent_v25_1.csv', '25.1'],
  ['GEDEvent_v25_01_25_06.csv', '25.01.25.06'],
  ['ged251.csv', null],
] as const)('the version in the name %s', ([name, version]) => {
  expect(versionInName(name)).toBe(version);
});

test('the command prints the tables and writes the file', () => {
  using workshop = new Workshop();
  const path = workshop.file('GEDEvent_v25_1.csv', file);
  const json = join(workshop.folder, 'coverage.json');
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/coverage.ts', ...args], {
      cwd: fileURLToPath(ROOT),
      encoding: 'utf8',
    });
  const { stdout, stderr, status } = run(path, '--json', json);
  expect(status, stderr).toBe(0);
  expect(stdout).toMatch(/^MLI +4 +3 +75 %/mu);
  expect(stdout).toMatch(/^lacking +2014-03-03 +Tin Hama +77 +77–77$/mu);
  const text = readFileSync(json, 'utf8');
  expect(parseDataFile('coverage', { path: '', text }).faults).toEqual([]);

  const unnamed = workshop.file('ged.csv', file);
  const refused = run(unnamed, '--json', json);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('--version');
});
