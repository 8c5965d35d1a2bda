import { expect, test } from 'vitest';
import { shapeDistances } from '../../../src/analysis/distance.ts';
import { checkData } from '../../../src/model/check.ts';
import { formatFault } from '../../../src/model/fault.ts';
import type { Recheck } from '../../../src/model/recheck.ts';
import { readDataFiles, readExactGeometry, todayUtc } from '../../../scripts/lib/read-data.ts';

const FILE = 'data/context/rechecks.json';
const files = readDataFiles().filter(({ path }) => path !== FILE);
const context = { today: todayUtc(), distanceToShapeKm: shapeDistances(readExactGeometry()) };
const check = (rounds: unknown, $schema = '../schema/rechecks.json') =>
  checkData([...files, { path: FILE, text: JSON.stringify({ $schema, rounds }) }], context);

const FIRST: Recheck = {
  id: 'first',
  date: '2024-03-01',
  choice: { en: 'Every record.', fr: 'Toutes les fiches.' },
  records: 40,
  nothingNew: null,
  wrong: { best: 3, attribution: 0, place: 1, date: 0 },
};
const SECOND: Recheck = { ...FIRST, id: 'second', date: '2024-09-01', nothingNew: 2 };

test('the record is sound without rounds of checks, and with some', () => {
  expect(checkData(files, context).dataset?.rechecks).toBeUndefined();
  expect(check([FIRST, SECOND]).dataset?.rechecks).toEqual([FIRST, SECOND]);
});

test.for<readonly [what: string, rounds: unknown, line: string]>([
  ['no round', [], 'rounds: names no round'],
  [
    'a missing count',
    [{ ...FIRST, records: undefined }],
    'rounds[0].records: is missing (expected number)',
  ],
  [
    'a round twice',
    [FIRST, { ...SECOND, id: 'first' }],
    'rounds[1].id: "first" stands already at [0]',
  ],
  ['rounds out of order', [SECOND, FIRST], 'rounds[1].date: 2024-03-01 stands after 2024-09-01'],
  [
    'a day in the future',
    [{ ...FIRST, date: '2999-01-01' }],
    `rounds[0].date: 2999-01-01 is in the future (today is ${context.today})`,
  ],
  [
    'more wrong than were read',
    [{ ...FIRST, wrong: { ...FIRST.wrong, best: 41 } }],
    'rounds[0].wrong.best: 41 is more than records (40)',
  ],
  [
    'more without a further page than were read',
    [{ ...FIRST, nothingNew: 41 }],
    'rounds[0].nothingNew: 41 is more than records (40)',
  ],
])('%s', ([, rounds, line]) => {
  const { dataset, faults } = check(rounds);
  expect(dataset).toBeNull();
  expect(faults.map(formatFault)).toContain(`${FILE}: ${line}`);
});

test('another schema', () => {
  expect(check([FIRST], 'rechecks.json').faults.map(formatFault)).toContain(
    `${FILE}: $schema: "rechecks.json" is not "../schema/rechecks.json"`,
  );
});
