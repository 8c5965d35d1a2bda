import { expect, test } from 'vitest';
import { shapeDistances } from '../../../src/analysis/distance.ts';
import { checkData } from '../../../src/model/check.ts';
import type { Coverage } from '../../../src/model/coverage.ts';
import { formatFault } from '../../../src/model/fault.ts';
import { readDataFiles, readExactGeometry, todayUtc } from '../../../scripts/lib/read-data.ts';
import { COVERAGE, deaths, share } from '../../lib/coverage.ts';

const files = readDataFiles().filter(({ path }) => path !== 'data/context/coverage.json');
const context = { today: todayUtc(), distanceToShapeKm: shapeDistances(readExactGeometry()) };
const check = (coverage: unknown) =>
  checkData(
    [...files, { path: 'data/context/coverage.json', text: JSON.stringify(coverage) }],
    context,
  );

test('the record is sound without a comparison, and with one', () => {
  expect(checkData(files, context).dataset?.coverage).toBeUndefined();
  expect(check(COVERAGE).dataset?.coverage).toEqual(COVERAGE);
});

const [firstYear, secondYear] = COVERAGE.years;
test.for<readonly [what: string, change: Partial<Record<keyof Coverage, unknown>>, line: string]>([
  ['a missing citation', { citation: undefined }, 'citation: is missing (expected string)'],
  [
    'another schema',
    { $schema: 'coverage.json' },
    '$schema: "coverage.json" is not "../schema/coverage.json"',
  ],
  [
    'a day in the future',
    { made: '2999-01-01' },
    `made: 2999-01-01 is in the future (today is ${context.today})`,
  ],
  ['an end before the start', { to: '2021-01-01' }, 'to: 2021-01-01 is before from (2022-01-03)'],
  [
    'years that do not add up',
    { years: [firstYear] },
    'years: events add up to 5, total.events is 9',
  ],
  [
    'a year twice',
    { years: [firstYear, secondYear, firstYear] },
    'years[2]: "2022" stands already at [0]',
  ],
  [
    'more recorded than there are',
    { total: share(3, 4) },
    'total.recorded: 4 is more than events (3)',
  ],
  [
    'more deaths recorded than there are',
    { total: { ...share(9, 4), recordedDeaths: deaths(999) } },
    'total.recordedDeaths: is more than deaths',
  ],
  [
    'a range out of order',
    { total: { ...share(9, 4), deaths: { low: 200, best: 180, high: 180 } } },
    'total.deaths: low, best and high are not in order',
  ],
  [
    'an unknown region',
    { regions: [{ region: 'ML-77', ...share(9, 4) }] },
    'regions[0].region: "ML-77" is not in data/regions.json',
  ],
  [
    'more matched than there are',
    { ours: { incidents: 3, matched: 4 } },
    'ours.matched: is more than incidents',
  ],
])('%s', ([, change, line]) => {
  const { dataset, faults } = check({ ...COVERAGE, ...change });
  expect(dataset).toBeNull();
  expect(faults.map(formatFault)).toContain(`data/context/coverage.json: ${line}`);
});
