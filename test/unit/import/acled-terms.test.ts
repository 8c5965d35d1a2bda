import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { acled, ACLED_ROW_ID } from '../../../src/import/acled.ts';
import { formatFault } from '../../../src/model/fault.ts';
import { checkDataOnDisk, readDataset } from '../../../scripts/lib/read-data.ts';
import { ROOT } from '../../../scripts/lib/paths.ts';
import { Workshop } from '../../lib/import.ts';
import { ACLED_HEADER, acledFile, acledRow } from '../../lib/neighbours.ts';

/** The columns whose content may be kept: figures, ids and dates, and the name of the place. */
const KEPT = ['event_id_cnty', 'event_date', 'latitude', 'longitude', 'fatalities', 'location'];
/** Those that must hold one of a few values for a row to be read at all. */
const CODED = ['year', 'time_precision', 'geo_precision', 'country', 'admin1', 'timestamp'];

/** A row of which every other cell holds a text that can be found again. */
function marked(id: string, cells: Parameters<typeof acledRow>[0] = {}) {
  const texts = ACLED_HEADER.filter((column) => !KEPT.includes(column) && !CODED.includes(column));
  return acledRow({
    ...Object.fromEntries(texts.map((column) => [column, `Zyx ${column} of ${id}`])),
    event_id_cnty: id,
    ...cells,
  });
}

const [ours] = readDataset().incidents.filter(({ id }) => id === '2023-10-02-tabatol');
const rows = [
  marked('MLI90001', { location: 'Tin Hama' }),
  marked('MLI90002', { location: 'Lellehoy', event_date: '2022-05-05' }),
  marked('NIG90003', {
    country: 'Niger',
    admin1: 'Tahoua',
    location: 'Tabatol',
    event_date: ours?.date ?? '',
    latitude: ours?.coordinates?.lat ?? 0,
    longitude: ours?.coordinates?.lon ?? 0,
    fatalities: 29,
  }),
];

test('no text of ACLED’s is written: neither in candidates nor in the list of matches', async () => {
  using workshop = new Workshop();
  await workshop.import('acled', [workshop.file('acled.csv', acledFile(...rows))]);
  const written = [...workshop.written().values()].join('\n');
  expect(workshop.candidates()).toHaveLength(2);
  expect(workshop.matches('acled')).toMatchObject([{ rows: ['NIG90003'] }]);
  expect(written).not.toContain('Zyx');
});

test('its text columns are not even read', () => {
  const read = Object.keys(acled.columns);
  for (const column of ['notes', 'source', 'source_scale', 'tags', 'assoc_actor_1', 'admin2']) {
    expect(read).not.toContain(column);
  }
});

test('the command prints none of it either', () => {
  using workshop = new Workshop();
  const file = workshop.file('acled.csv', acledFile(...rows));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['scripts/import.ts', '--from', 'acled', '--into', workshop.into, file],
    { cwd: fileURLToPath(ROOT), encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  expect(stdout).toContain('2 candidates written');
  expect(stdout + stderr).not.toContain('Zyx');
});

test('a draft from ACLED carries no figure, no point and no source of ACLED’s', async () => {
  using workshop = new Workshop();
  await workshop.import('acled', [workshop.file('acled.csv', acledFile(...rows))]);
  for (const { draft } of workshop.candidates()) {
    expect(draft).toMatchObject({
      coordinates: null,
      target: null,
      perpetrator: null,
      reports: [],
      killed: null,
      killedCivilians: null,
      sources: [],
      summary: null,
      notes: null,
    });
  }
});

test('a candidate that is dropped into data/ fails the check', async () => {
  using workshop = new Workshop();
  await workshop.import('acled', [workshop.file('acled.csv', acledFile(...rows))]);
  const [candidate] = workshop.candidates();
  const copy = join(workshop.folder, 'copy');
  cpSync(new URL('data', ROOT), join(copy, 'data'), { recursive: true });
  const file = `data/incidents/2022/${String(candidate?.draft['id'])}.json`;
  const text = workshop.written().get(`acled/${candidate?.name ?? ''}`) ?? '';
  for (const content of [text, JSON.stringify(candidate?.draft)]) {
    writeFileSync(join(copy, file), content);
    const { dataset, faults } = checkDataOnDisk(pathToFileURL(`${copy}/`));
    expect(dataset).toBeNull();
    expect(faults.map(formatFault).some((line) => line.startsWith(file))).toBe(true);
  }
});

test('no file under data/ names a row of ACLED’s, and candidates are never committed', () => {
  const folder = fileURLToPath(new URL('data', ROOT));
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.json')) continue;
    expect(readFileSync(join(folder, name), 'utf8'), name).not.toMatch(ACLED_ROW_ID);
  }
  expect(readFileSync(new URL('.gitignore', ROOT), 'utf8').split('\n')).toContain('candidates/');
});

test('the marks in the made-up rows are found where they are written', () => {
  // Guards the tests above: a mark that was never in the file would be found nowhere.
  using workshop = new Workshop();
  mkdirSync(workshop.into);
  expect(acledFile(...rows)).toContain('Zyx notes of MLI90001');
});
