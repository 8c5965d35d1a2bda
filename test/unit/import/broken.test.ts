import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Neighbour } from '../../../src/import/row.ts';
import { Workshop } from '../../lib/import.ts';
import {
  ACLED_HEADER,
  acledFile,
  acledRow,
  csvText,
  GED_HEADER,
  gedFile,
  gedRow,
} from '../../lib/neighbours.ts';
import { zipOf } from '../../lib/zip.ts';

const sound = gedFile(gedRow({ id: 1 }), gedRow({ id: 2, where_coordinates: 'Lellehoy village' }));
const soundLines = sound.split('\n');
const one = (cells: Parameters<typeof gedRow>[0]) =>
  gedFile(gedRow({ id: 1 }), gedRow({ id: 2, ...cells }));
const oneAcled = (cells: Parameters<typeof acledRow>[0]) =>
  acledFile(acledRow(), acledRow({ event_id_cnty: 'MLI20002', ...cells }));
const withoutColumns = (...columns: string[]) =>
  csvText(
    GED_HEADER.filter((column) => !columns.includes(column)),
    [gedRow()],
  );
const long = gedFile(...Array.from({ length: 3000 }, (_, index) => gedRow({ id: index })));
const cut = (bytes: Buffer, share: number) => bytes.subarray(0, Math.floor(bytes.length * share));
const withBytesChanged = (bytes: Buffer, at: number) => {
  const copy = Buffer.from(bytes);
  for (let index = at; index < at + 40; index += 1) copy[index] = (copy[index] ?? 0) ^ 0xff;
  return copy;
};

/** What is broken, in whose shape, how, and what the message must say: row, problem, remedy. */
const BROKEN: readonly (readonly [
  what: string,
  neighbour: Neighbour,
  content: string | Buffer,
  message: RegExp,
])[] = [
  ['an empty file', 'ucdp', '', /row 1: the file is empty\. Download/],
  [
    'a header without rows',
    'ucdp',
    gedFile(),
    /row 2: there is no row below the header\. Download/,
  ],
  ['blank lines only', 'ucdp', '\n\n\n', /row 1: the file is empty\. Download/],
  ['a web page', 'ucdp', '<!doctype html><title>Log in</title>', /row 1: .*web page.*login/],
  ['a web page after a byte order mark', 'acled', '\uFEFF\n <html>', /row 1: .*web page.*login/],
  [
    'JSON',
    'acled',
    '{"status":200,"data":[]}',
    /row 1: the file is JSON, not CSV\. Import the CSV/,
  ],
  ['a JSON list', 'ucdp', '[{"id":1}]', /row 1: the file is JSON, not CSV\. Import the CSV/],
  [
    'an Excel workbook',
    'ucdp',
    zipOf({ 'xl/workbook.xml': '<workbook/>' }),
    /Excel workbook\. Save it as CSV/,
  ],
  [
    'an old Excel workbook',
    'ucdp',
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    /row 1: .*Excel workbook, not CSV\. Save it/,
  ],
  ['a PDF document', 'ucdp', '%PDF-1.7', /row 1: .*PDF document, not CSV\. Import the CSV/],
  ['a Parquet file', 'ucdp', 'PAR1\x15\x04', /row 1: .*Parquet file, not CSV\. Import the CSV/],
  ['bzip2', 'ucdp', 'BZh91AY&SY', /row 1: .*bzip2, not CSV\. Unpack it/],
  ['xz', 'ucdp', Buffer.from('fd377a585a00', 'hex'), /row 1: .*xz, not CSV\. Unpack it/],
  [
    '7-Zip',
    'ucdp',
    Buffer.from('377abcaf271c', 'hex'),
    /row 1: .*7-Zip archive, not CSV\. Unpack it/,
  ],
  [
    'a tar archive in gzip',
    'ucdp',
    gzipSync(Buffer.from(`ged.csv${'\0'.repeat(250)}ustar`)),
    /row 1: .*tar archive.*Unpack/,
  ],
  [
    'UTF-16',
    'ucdp',
    Buffer.from(`\uFEFF${sound}`, 'utf16le'),
    /row 1: .*UTF-16, not UTF-8\. Save it as “CSV UTF-8”/,
  ],
  [
    'Windows-1252',
    'ucdp',
    Buffer.from(one({ adm_1: 'Ségou region' }), 'latin1'),
    /row 3: .*not UTF-8.*Windows-1252.*as downloaded/,
  ],
  ['a zero byte', 'ucdp', one({ where_coordinates: 'Tin\0Hama' }), /row 3: .*zero byte.*Download/],
  [
    'gzip cut off',
    'ucdp',
    cut(gzipSync(long), 0.5),
    /row \d+: the compressed file ends too early\. It was cut off/,
  ],
  [
    'gzip damaged',
    'ucdp',
    withBytesChanged(gzipSync(long), 2000),
    /row \d+: the compressed file is damaged\. Download/,
  ],
  ['gzip of a web page', 'ucdp', gzipSync('<html></html>'), /row 1: .*web page.*login/],
  ['an empty zip archive', 'ucdp', zipOf({}), /holds no CSV file\. Import the CSV/],
  [
    'a zip archive without CSV',
    'ucdp',
    zipOf({ 'codebook.pdf': '%PDF' }),
    /holds no CSV file\. Import the CSV/,
  ],
  [
    'a zip archive of several CSV files',
    'ucdp',
    zipOf({ 'a.csv': sound, 'b.csv': sound }),
    /holds 2 CSV files \(a\.csv, b\.csv\)\. Unpack it/,
  ],
  [
    'a zip archive with a password',
    'ucdp',
    zipOf({ 'a.csv': sound }, { encrypted: true }),
    /asks for a password\. Unpack it/,
  ],
  [
    'a zip archive cut off',
    'ucdp',
    cut(zipOf({ 'a.csv': long }), 0.5),
    /zip archive cannot be read .*download the file again/,
  ],
  [
    'a zip archive damaged',
    'ucdp',
    withBytesChanged(zipOf({ 'a.csv': long }), 3000),
    /row \d+: the compressed file is damaged\. Download/,
  ],
  [
    'a zip archive with another content than it says',
    'ucdp',
    changedInZip(),
    /zip archive is damaged\. Download/,
  ],
  [
    'semicolons',
    'ucdp',
    sound.replaceAll(',', ';'),
    /row 1: separates its columns by semicolons.*spreadsheet.*commas/,
  ],
  [
    'tabs',
    'acled',
    acledFile(acledRow()).replaceAll(',', '\t'),
    /row 1: separates its columns by tabs.*commas/,
  ],
  [
    'vertical bars',
    'ucdp',
    sound.replaceAll(',', '|'),
    /row 1: separates its columns by vertical bars.*commas/,
  ],
  [
    'one column',
    'ucdp',
    'id\n1\n2\n',
    /row 1: holds a single column, "id"\. Import the file as downloaded/,
  ],
  [
    'ACLED taken for UCDP',
    'ucdp',
    acledFile(acledRow()),
    /row 1: is the header of ACLED, not of UCDP GED\. Import it with --from acled/,
  ],
  [
    'UCDP taken for ACLED',
    'acled',
    sound,
    /row 1: is the header of UCDP GED, not of ACLED\. Import it with --from ucdp/,
  ],
  [
    'UCDP’s battle-related deaths',
    'ucdp',
    'conflict_id,year,bd_best,bd_low\n1,2020,5,5\n',
    /row 1: .*battle-related deaths.*single events/,
  ],
  [
    'ACLED’s aggregated data',
    'acled',
    'WEEK,REGION,COUNTRY,EVENTS,FATALITIES\n,,,,\n',
    /row 1: .*aggregated data.*single events/,
  ],
  [
    'the Global Terrorism Database',
    'ucdp',
    'eventid,iyear,imonth\n1,2020,5\n',
    /row 1: .*Global Terrorism Database.*single events/,
  ],
  [
    'an unknown table',
    'ucdp',
    'name,age\nA,1\n',
    /row 1: holds none of the columns of UCDP GED; it begins with "name"\. The first row must/,
  ],
  [
    'no header',
    'ucdp',
    soundLines.slice(1).join('\n'),
    /row 1: holds none of the columns.*The first row must/,
  ],
  [
    'one column missing',
    'ucdp',
    withoutColumns('best'),
    /row 1: lacks the column best\. Import the file as downloaded/,
  ],
  [
    'columns missing',
    'ucdp',
    withoutColumns('high', 'low'),
    /row 1: lacks the columns high, low\. Import the file as downloaded/,
  ],
  [
    'a column twice',
    'ucdp',
    csvText([...GED_HEADER, 'best'], [gedRow()]),
    /row 1: names the column best twice\. Take one/,
  ],
  [
    'a row cut off',
    'ucdp',
    sound.slice(0, -100),
    /row 3: has \d+ cells where the header has 49\. The row is cut off/,
  ],
  [
    'a row too long',
    'ucdp',
    `${sound}${'x,'.repeat(60)}\n`,
    /row 4: has 61 cells where the header has 49/,
  ],
  [
    'a quotation mark not closed',
    'ucdp',
    `${soundLines[0] ?? ''}\n1,"2\n${soundLines[1] ?? ''}`.replace(/""|"$/gu, ''),
    /row \d: .*quotation mark.*(?:correct that row|Download)/,
  ],
  [
    'a quotation mark not closed in a long file',
    'acled',
    `${ACLED_HEADER.join(',')}\n"MLI1,${'x'.repeat(1_100_000)}\n`,
    /row 2: is longer than 1 million characters: a quotation mark is not closed\. Download/,
  ],
  [
    'a quotation mark within a cell',
    'ucdp',
    `${soundLines[0] ?? ''}\n1,"a"b,c\n`,
    /row 2: has a quotation mark in the middle of a cell\. Download/,
  ],
  ['two files joined', 'ucdp', sound + sound, /row 4: repeats the header\. Two files were joined/],
  [
    'a row twice',
    'ucdp',
    gedFile(gedRow(), gedRow()),
    /row 3: has the id 100001, as row 2 has\. A row stands in the file twice/,
  ],
  ['a country missing', 'ucdp', one({ country: '' }), /row 3: country is empty\. Compare the cell/],
  ['an id missing', 'ucdp', one({ id: ' ' }), /row 3: id is empty\. Compare the cell/],
  [
    'an id that a spreadsheet cut',
    'ucdp',
    one({ id: '3.9E+05' }),
    /row 3: id is "3\.9E\+05", a number cut short\. A spreadsheet/,
  ],
  [
    'a date that a spreadsheet rewrote',
    'ucdp',
    one({ date_start: '02/10/2023' }),
    /row 3: date_start is "02\/10\/2023", not a date such as .*A spreadsheet/,
  ],
  [
    'a day that does not exist',
    'ucdp',
    one({ date_start: '2023-02-30', date_end: '2023-03-01' }),
    /row 3: date_start is "2023-02-30", a day that does not exist\. Compare/,
  ],
  [
    'an end before the start',
    'ucdp',
    one({ date_end: '2022-05-03' }),
    /row 3: date_end 2022-05-03 is before date_start 2022-05-04\. Compare/,
  ],
  [
    'a decimal comma',
    'ucdp',
    one({ latitude: '15,6' }),
    /row 3: latitude is "15,6", with a decimal comma\. A spreadsheet/,
  ],
  [
    'a latitude beyond the pole',
    'ucdp',
    one({ latitude: '156.0' }),
    /row 3: latitude is "156\.0", not degrees from -90 to 90\. A point/,
  ],
  [
    'a longitude in words',
    'ucdp',
    one({ longitude: 'east' }),
    /row 3: longitude is "east", not degrees from -180 to 180\. A point/,
  ],
  [
    'a toll missing',
    'ucdp',
    one({ best: '', high: 14, low: 14 }),
    /row 3: best is "", not a whole number from 0 up\. Compare/,
  ],
  [
    'a toll below zero',
    'ucdp',
    one({ low: '-1' }),
    /row 3: low is "-1", not a whole number from 0 up\. Compare/,
  ],
  [
    'a toll in fractions',
    'ucdp',
    one({ high: '14.5' }),
    /row 3: high is "14\.5", not a whole number/,
  ],
  [
    'tolls out of order',
    'ucdp',
    one({ low: 15 }),
    /row 3: low 15, best 14 and high 14 are not in order\. Compare/,
  ],
  [
    'a precision that does not exist',
    'ucdp',
    one({ where_prec: 9 }),
    /row 3: where_prec is "9", not a whole number from 1 to 7\. Compare/,
  ],
  [
    'a kind of violence that does not exist',
    'ucdp',
    one({ type_of_violence: 4 }),
    /row 3: type_of_violence is "4", not a whole number from 1 to 3/,
  ],
  [
    'ACLED: a month that does not exist',
    'acled',
    oneAcled({ event_date: '02 Octobre 2023' }),
    /row 3: event_date is "02 Octobre 2023", not a date such as/,
  ],
  [
    'ACLED: a toll in words',
    'acled',
    oneAcled({ fatalities: '12 or 13' }),
    /row 3: fatalities is "12 or 13", not a whole number from 0 up\. Compare/,
  ],
  [
    'ACLED: a precision missing',
    'acled',
    oneAcled({ time_precision: '' }),
    /row 3: time_precision is "", not a whole number from 1 to 3/,
  ],
  [
    'ACLED: a place missing',
    'acled',
    oneAcled({ location: '' }),
    /row 3: location is empty\. Compare/,
  ],
];

/** An archive whose directory promises another sum than its content has. */
function changedInZip(): Buffer {
  const [content, other] = [sound, sound.replace('Lellehoy', 'Labbezang')].map(Buffer.from);
  const archive = zipOf({ 'a.csv': content ?? '' });
  const packed = deflateRawSync(other ?? '');
  const changed = zipOf({ 'a.csv': other ?? '' });
  const header = 30 + 'a.csv'.length;
  // The other file's content with the first one's checksum in both headers.
  archive.copy(changed, 14, 14, 18);
  archive.copy(changed, header + packed.length + 16, 14, 18);
  return changed;
}

test.for(BROKEN)(
  '%s is refused and leaves nothing behind',
  async ([, neighbour, content, message]) => {
    using workshop = new Workshop();
    const file = workshop.file('export.csv', content);
    const faults = await workshop.faults(neighbour, [file]);
    expect(faults.join('\n')).toMatch(message);
    expect(faults[0]).toMatch(/^export\.csv(, row \d+)?: .+\. .+\.$/u);
    expect(workshop.written().size).toBe(0);
  },
);

test('a file that does not exist, and a folder', async () => {
  using workshop = new Workshop();
  mkdirSync(join(workshop.folder, 'downloads'));
  const faults = await workshop.faults('ucdp', [
    join(workshop.folder, 'none.csv'),
    join(workshop.folder, 'downloads'),
  ]);
  expect(faults).toEqual([
    'none.csv: there is no such file. Check the path.',
    'downloads: is a folder. Name the file in it.',
  ]);
});

test('every fault of every file is listed, the first twenty of each', async () => {
  using workshop = new Workshop();
  const rows = Array.from({ length: 25 }, (_, index) =>
    gedRow({ id: index, best: 'many', high: 1, low: 1 }),
  );
  const faults = await workshop.faults('ucdp', [
    workshop.file('many.csv', gedFile(...rows)),
    workshop.file('page.csv', '<html>'),
  ]);
  expect(faults).toHaveLength(23);
  expect(faults[20]).toBe('many.csv: 5 more rows with a fault');
  expect(faults[21]).toContain('--skip-faulty');
  expect(faults[22]).toContain('page.csv, row 1');
});

test('one broken file among sound ones leaves nothing behind', async () => {
  using workshop = new Workshop();
  await workshop.faults('ucdp', [
    workshop.file('sound.csv', sound),
    workshop.file('broken.csv', one({ best: 'many', high: 14, low: 14 })),
  ]);
  expect(workshop.written().size).toBe(0);
});

test('with leave to skip faulty rows the sound ones are imported and the others named', async () => {
  using workshop = new Workshop();
  const file = workshop.file('export.csv', one({ best: 'many', high: 14, low: 14 }));
  const result = await workshop.import('ucdp', [file], { skipFaulty: true });
  expect(result.counts.faulty).toBe(1);
  expect(result.skipped.join()).toContain('row 3: best is "many"');
  expect(workshop.candidates()).toHaveLength(1);
});

test.for(['data/incidents', 'data', 'dist', 'src'])('%s takes no candidates', async (folder) => {
  using workshop = new Workshop();
  const file = workshop.file('export.csv', sound);
  await expect(workshop.import('ucdp', [file], { into: folder })).rejects.toThrow(
    /writes to candidates\/ or outside the project/u,
  );
});
