import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { Workshop } from '../../lib/import.ts';
import { acledFile, acledRow, csvText, GED_HEADER, gedFile, gedRow } from '../../lib/neighbours.ts';
import { zipOf } from '../../lib/zip.ts';

const rows = [
  gedRow({ id: 1, source_headline: 'Killed,\nsaid "residents"' }),
  gedRow({
    id: 2,
    adm_1: 'Ségou region',
    where_coordinates: 'Dogofry',
    latitude: 14.8,
    longitude: -6.1,
  }),
  gedRow({ id: 3, country: 'Ukraine', latitude: 'somewhere' }),
];
const plain = gedFile(...rows);

/** The same table in every form that is read without a word. */
const FORMS: readonly (readonly [what: string, content: string | Buffer])[] = [
  ['plain, with line breaks and quotation marks in a cell', plain],
  ['with a byte order mark', `\uFEFF${plain}`],
  ['with Windows line ends', plain.replaceAll('\n', '\r\n')],
  [
    'with Windows line ends below a header without',
    plain.replaceAll('\n', '\r\n').replace('\r\n', '\n'),
  ],
  ['with old Macintosh line ends', plain.replaceAll('\n', '\r')],
  ['without a line end after the last row', plain.trimEnd()],
  ['with blank lines at its end', `${plain}\n\n`],
  [
    'with times behind the dates',
    plain.replaceAll(/,(2022-05-04),(2022-05-04),/gu, ',$1 00:00:00.000,$2 00:00:00.000,'),
  ],
  ['with its columns in another order', csvText(GED_HEADER.toReversed(), rows)],
  ['with column names in capitals', plain.replace(/^.*/u, (header) => header.toUpperCase())],
  ['with a column that we do not know', csvText([...GED_HEADER, 'new'], rows)],
  ['in gzip', gzipSync(plain)],
  [
    'in gzip, in two members',
    Buffer.concat([gzipSync(plain.slice(0, 700)), gzipSync(plain.slice(700))]),
  ],
  ['in zip, beside a codebook', zipOf({ 'codebook.pdf': '%PDF', 'GEDEvent_v25_1.csv': plain })],
];

test.for(FORMS)('a file %s gives the same candidates', async ([, content]) => {
  using workshop = new Workshop();
  const result = await workshop.import('ucdp', [workshop.file('export', content)]);
  expect(result.counts).toMatchObject({ rows: 3, elsewhere: 1, faulty: 0 });
  const found = workshop
    .candidates()
    .map(({ rows: ids, lead }) => [ids, lead['region'], lead['from']]);
  expect(found).toEqual([
    [['2'], 'ML-4', '2022-05-04'],
    [['1'], 'ML-7', '2022-05-04'],
  ]);
});

test('a character that two pieces of a long file share comes through', async () => {
  using workshop = new Workshop();
  const many = Array.from({ length: 2000 }, (_, index) =>
    gedRow({ id: index, country: 'Ukraine', where_description: 'é'.repeat(301 + (index % 2)) }),
  );
  const file = workshop.file('long.csv', gedFile(...many, gedRow({ id: 'last' })));
  await expect(workshop.import('ucdp', [file])).resolves.toMatchObject({ written: 1 });
});

test('ACLED’s two ways of writing a day', async () => {
  using workshop = new Workshop();
  const file = workshop.file(
    'acled.csv',
    acledFile(
      acledRow({ event_id_cnty: 'MLI1', event_date: '02 May 2022' }),
      acledRow({ event_id_cnty: 'MLI2', event_date: '2022-06-02' }),
    ),
  );
  await workshop.import('acled', [file]);
  expect(workshop.candidates().map(({ lead }) => lead['from'])).toEqual([
    '2022-05-02',
    '2022-06-02',
  ]);
});

test('what lies outside the record is left out and counted', async () => {
  using workshop = new Workshop();
  const coast = { adm_1: '', adm_2: '', best: 6 };
  const file = workshop.file(
    'ged.csv',
    gedFile(
      gedRow({ id: 'early', date_start: '2011-12-31' }),
      gedRow({ id: 'months', date_prec: 4 }),
      gedRow({ id: 'weeks', date_end: '2022-05-20' }),
      gedRow({ id: 'none', best: 0 }),
      gedRow({ id: 'few', best: 9 }),
      gedRow({ id: 'few-best', best: 9, high: 10, date_start: '2022-08-01' }),
      gedRow({
        id: 'south',
        ...coast,
        country: 'Benin',
        adm_1: 'Zou department',
        latitude: 7.2,
        longitude: 2.1,
      }),
      gedRow({
        id: 'north',
        ...coast,
        country: 'Benin',
        adm_1: 'Alibori department',
        latitude: 11.3,
        longitude: 2.9,
      }),
      gedRow({ id: 'by-point', ...coast, country: 'Togo', latitude: 10.7, longitude: 0.3 }),
    ),
  );
  const result = await workshop.import('ucdp', [file]);
  expect(result.counts).toMatchObject({ tooEarly: 1, vague: 2, noDeaths: 1, coast: 1, faulty: 0 });
  expect(result.belowThreshold).toBe(1);
  const found = workshop.candidates().map(({ rows: ids, lead }) => [ids[0], lead['region']]);
  expect(new Map(found as [string, string][])).toEqual(
    new Map([
      ['few-best', 'ML-7'],
      ['north', 'BJ-AL'],
      ['by-point', 'TG-S'],
    ]),
  );
});

test('rows of one event become one candidate, others stay apart', async () => {
  using workshop = new Workshop();
  const report = 'A newspaper, 2022-05-06';
  const day = { date_start: '2022-07-01', source_article: report };
  const file = workshop.file(
    'ged.csv',
    gedFile(
      gedRow({ id: 'a', best: 8 }),
      gedRow({
        id: 'b',
        best: 7,
        where_coordinates: 'Lellehoy',
        latitude: 15.63,
        source_article: 'x',
      }),
      gedRow({ id: 'other-side', best: 11, dyad_new_id: 7 }),
      gedRow({
        id: 'far',
        best: 12,
        where_coordinates: 'Fafa',
        latitude: 15.4,
        source_article: 'y',
      }),
      gedRow({ id: 'village-1', best: 6, where_coordinates: 'Kounsoum', ...day }),
      gedRow({ id: 'village-2', best: 5, where_coordinates: 'Bara', latitude: 15.72, ...day }),
    ),
  );
  await workshop.import('ucdp', [file]);
  expect(
    workshop
      .candidates()
      .map(({ rows: ids }) => ids)
      .toSorted(),
  ).toEqual([['a', 'b'], ['far'], ['other-side'], ['village-1', 'village-2']]);
  const [both] = workshop.candidates().filter(({ rows: ids }) => ids.includes('a'));
  expect(both?.lead['killed']).toEqual({ low: 15, best: 15, high: 15 });
});

test('a row that a later file holds again replaces the earlier one', async () => {
  using workshop = new Workshop();
  const monthly = workshop.file('monthly.csv', gedFile(gedRow({ best: 14 })));
  const yearly = workshop.file('yearly.csv', gedFile(gedRow({ best: 17 })));
  await workshop.import('ucdp', [monthly, yearly]);
  expect(workshop.candidates().map(({ lead }) => lead['killed'])).toEqual([
    { low: 17, best: 17, high: 17 },
  ]);
});
