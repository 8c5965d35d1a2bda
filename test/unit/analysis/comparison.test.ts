import { describe, expect, it } from 'vitest';
import { changeOf, compareSameSpan } from '../../../src/analysis/comparison.ts';
import { tally } from '../../../src/analysis/tally.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { makeIncident } from '../fixtures/records.ts';

/** An incident of a day and a toll from low to high. */
function on(date: string, low = 10, high = low): Incident {
  return makeIncident({
    id: `${date}-place`,
    date,
    killed: { low, best: low, high, basis: 'single-report' },
  });
}

describe('the same span before and after a day', () => {
  const incidents = ['2023-07-15', '2023-07-16', '2023-07-25', '2023-07-26', '2023-08-04'].map(
    (date) => on(date),
  );
  const until = '2024-01-01';

  it('has as many days on either side; the day itself is after', () => {
    const { before, after, days } = compareSameSpan(incidents, '2023-07-26', { days: 10, until });
    expect(days).toBe(10);
    expect([before.from, before.to]).toEqual(['2023-07-16', '2023-07-25']);
    expect([after.from, after.to]).toEqual(['2023-07-26', '2023-08-04']);
    expect(before.list.map(({ date }) => date)).toEqual(['2023-07-16', '2023-07-25']);
    expect(after.list.map(({ date }) => date)).toEqual(['2023-07-26', '2023-08-04']);
  });

  it('adds up the incidents on each side', () => {
    const { before, after } = compareSameSpan(incidents, '2023-07-26', { days: 11, until });
    expect(before).toMatchObject(tally(incidents.slice(0, 3)));
    expect(after).toMatchObject(tally(incidents.slice(3)));
  });

  it('looks at no more than what is selected', () => {
    const { before, after } = compareSameSpan(incidents, '2023-07-26', {
      days: 10,
      until,
      countries: ['MLI'],
    });
    expect([before.incidents, after.incidents]).toEqual([0, 0]);
  });

  it.each([
    ['2023-08-04', 1],
    ['2023-08-03', 0.9],
    ['2023-07-26', 0.1],
    ['2023-07-25', 0],
    ['2023-01-01', 0],
    ['2024-01-01', 1],
  ])('says how much of the days after a record until %s covers', (last, covered) => {
    const comparison = compareSameSpan(incidents, '2023-07-26', { days: 10, until: last });
    expect(comparison.covered).toBeCloseTo(covered, 10);
  });
});

describe('a change', () => {
  const side = (...tolls: readonly (readonly [low: number, high: number])[]) => {
    const list = tolls.map(([low, high]) => on('2023-07-26', low, high));
    return { from: '', to: '', list, ...tally(list) };
  };

  it.each([
    [
      'rose',
      'more incidents, deaths beyond the range before',
      [[10, 12]],
      [
        [10, 12],
        [10, 12],
      ],
    ],
    [
      'fell',
      'fewer incidents, deaths below the range before',
      [
        [10, 12],
        [10, 12],
      ],
      [[10, 12]],
    ],
    [
      'mixed',
      'more incidents, ranges that overlap',
      [[10, 40]],
      [
        [10, 12],
        [10, 12],
      ],
    ],
    [
      'mixed',
      'more incidents, ranges that touch',
      [[10, 20]],
      [
        [10, 12],
        [10, 12],
      ],
    ],
    [
      'mixed',
      'fewer incidents, ranges that touch',
      [
        [10, 12],
        [10, 12],
      ],
      [[10, 20]],
    ],
    [
      'mixed',
      'more incidents, fewer deaths',
      [[90, 90]],
      [
        [10, 12],
        [10, 12],
      ],
    ],
    [
      'mixed',
      'fewer incidents, more deaths',
      [
        [10, 12],
        [10, 12],
      ],
      [[90, 90]],
    ],
    ['mixed', 'as many incidents, more deaths', [[10, 12]], [[90, 90]]],
    ['mixed', 'as many incidents, fewer deaths', [[90, 90]], [[10, 12]]],
    ['mixed', 'as many incidents, another best figure', [[10, 20]], [[11, 20]]],
    ['same', 'as many incidents, the same best figure', [[10, 20]], [[10, 30]]],
    ['same', 'nothing before, nothing after', [], []],
  ] as const)('is “%s”: %s', (change, _name, before, after) => {
    expect(changeOf({ before: side(...before), after: side(...after) })).toBe(change);
  });
});
