import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseDataFile } from '../../../src/model/parse.ts';
import { Workshop } from '../../lib/import.ts';
import { gedFile, gedRow } from '../../lib/neighbours.ts';

const file = gedFile(
  gedRow({
    id: 7,
    best: 14,
    low: 12,
    high: 20,
    side_a: 'JNIM',
    where_coordinates: 'Ti-n-Hama town',
  }),
  gedRow({
    id: 8,
    type_of_violence: 1,
    side_a: 'Government of Mali',
    side_b: 'IS',
    best: 30,
    deaths_a: 20,
    deaths_b: 6,
    deaths_civilians: 4,
    where_prec: 4,
    where_coordinates: 'Gao region',
    date_start: '2022-06-09',
  }),
);

test('a candidate is named for its day, its place and the neighbour’s row', async () => {
  using workshop = new Workshop();
  await workshop.import('ucdp', [workshop.file('ged.csv', file)]);
  expect(workshop.candidates().map(({ name }) => name)).toEqual([
    'ucdp/2022-05-04-ti-n-hama.ucdp-7.json',
    'ucdp/2022-06-09-ansongo.ucdp-8.json',
  ]);
});

test('it says what the neighbour says, and drafts a record as far as that goes', async () => {
  using workshop = new Workshop();
  await workshop.import('ucdp', [workshop.file('ged.csv', file)]);
  const [oneSided, battle] = workshop.candidates();
  expect(oneSided).toMatchObject({
    rows: ['7'],
    lead: {
      from: '2022-05-04',
      region: 'ML-7',
      secondLevel: 'Ansongo',
      lat: 15.6,
      precision: 'exact',
      killed: { low: 12, best: 14, high: 20 },
      actors: ['jnim'],
    },
    draft: {
      id: '2022-05-04-ti-n-hama',
      target: 'civilians',
      perpetrator: { actor: 'jnim', side: 'jnim-al-qaeda', basis: 'researchers' },
      killed: { low: 12, best: 14, high: 20, basis: 'single-report' },
    },
  });
  // In a battle UCDP does not say who attacked, so that it cannot tell victims from attackers.
  expect(battle).toMatchObject({
    lead: { precision: 'admin1', actors: ['malian-armed-forces', 'islamic-state-sahel'] },
    draft: {
      place: null,
      target: null,
      perpetrator: null,
      killed: null,
      reports: [
        { min: 30, max: 30, victims: 'mixed' },
        { min: 4, max: 4, victims: 'civilians' },
      ],
    },
  });
});

test('it lists what an editor must decide; with that decided, the draft is a record', async () => {
  using workshop = new Workshop();
  await workshop.import('ucdp', [workshop.file('ged.csv', file)]);
  const [candidate] = workshop.candidates();
  expect(candidate?.decide.map((line) => line.replace(/:.*/u, ''))).toEqual([
    'type',
    'summary',
    'confidence',
    'revisions',
  ]);
  const record = {
    ...candidate?.draft,
    type: 'massacre',
    summary: { en: 'A village was attacked.', fr: 'Un village a été attaqué.' },
    confidence: 'medium',
    revisions: [{ date: '2022-06-01', kind: 'added' }],
  };
  expect(parseDataFile('incident', { path: '', text: JSON.stringify(record) }).faults).toEqual([]);
});

test('running it again writes nothing anew and leaves an editor’s changes alone', async () => {
  using workshop = new Workshop();
  const path = workshop.file('ged.csv', file);
  await workshop.import('ucdp', [path]);
  const before = workshop.written();
  const changed = join(workshop.into, 'ucdp/2022-05-04-ti-n-hama.ucdp-7.json');
  const text = readFileSync(changed, 'utf8').replace('"summary": null', '"summary": "mine"');
  writeFileSync(changed, text);
  const again = await workshop.import('ucdp', [path]);
  expect(again).toMatchObject({ written: 0, there: 2 });
  expect(readFileSync(changed, 'utf8')).toBe(text);
  expect([...workshop.written().keys()]).toEqual([...before.keys()]);
});

test('a candidate stays the same file when a later release adds rows or moves it', async () => {
  using workshop = new Workshop();
  await workshop.import('ucdp', [workshop.file('ged.csv', file)]);
  const later = gedFile(
    gedRow({ id: 7, where_coordinates: 'Tin Hama' }),
    gedRow({ id: 9, best: 15, where_coordinates: 'Tin Hama' }),
  );
  const again = await workshop.import('ucdp', [workshop.file('later.csv', later)]);
  expect(again).toMatchObject({ candidates: 1, written: 0, there: 1 });
});

test('the order of the rows does not matter', async () => {
  using workshop = new Workshop();
  using other = new Workshop();
  const rows = [1, 2, 3, 4, 5].map((id) =>
    gedRow({ id, best: 12 + (id % 3), latitude: 15.6 + id / 100 }),
  );
  await workshop.import('ucdp', [workshop.file('a.csv', gedFile(...rows))]);
  await other.import('ucdp', [other.file('b.csv', gedFile(...rows.toReversed()))]);
  expect([...other.written()]).toEqual([...workshop.written()]);
});

test('where UCDP counts others among the killed, the toll is left to the editor', async () => {
  using workshop = new Workshop();
  const row = gedRow({ best: 14, deaths_civilians: 12, deaths_a: 2 });
  await workshop.import('ucdp', [workshop.file('ged.csv', gedFile(row))]);
  const [candidate] = workshop.candidates();
  expect(candidate?.draft).toMatchObject({ killed: null, killedCivilians: null });
  expect(candidate?.decide).toContain(
    'killed: choose the toll from the reports, without attackers',
  );
});
