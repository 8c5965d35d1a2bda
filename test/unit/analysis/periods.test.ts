import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  nextPeriod,
  PERIOD_UNITS,
  periodsBetween,
  periodStart,
} from '../../../src/analysis/periods.ts';
import { anyDate, TRIALS } from '../fixtures/arbitraries.ts';

describe('the start of a period', () => {
  it.each([
    ['2024-02-29', 'month', '2024-02-01'],
    ['2024-02-29', 'quarter', '2024-01-01'],
    ['2024-02-29', 'year', '2024-01-01'],
    ['2023-12-31', 'month', '2023-12-01'],
    ['2023-12-31', 'quarter', '2023-10-01'],
    ['2023-12-31', 'year', '2023-01-01'],
    ['2023-04-01', 'quarter', '2023-04-01'],
    ['2023-03-31', 'quarter', '2023-01-01'],
  ] as const)('of %s by %s is %s', (date, unit, start) => {
    expect(periodStart(date, unit)).toBe(start);
  });
});

describe('the next period', () => {
  it.each([
    ['2023-12-01', 'month', '2024-01-01'],
    ['2024-02-01', 'month', '2024-03-01'],
    ['2023-10-01', 'quarter', '2024-01-01'],
    ['2023-01-01', 'year', '2024-01-01'],
  ] as const)('after %s by %s is %s', (start, unit, next) => {
    expect(nextPeriod(start, unit)).toBe(next);
  });
});

describe('the periods between two days', () => {
  it('cross the end of a year', () => {
    expect(periodsBetween('2023-11-30', '2024-02-01', 'month')).toEqual([
      '2023-11-01',
      '2023-12-01',
      '2024-01-01',
      '2024-02-01',
    ]);
    expect(periodsBetween('2023-12-31', '2024-01-01', 'quarter')).toEqual([
      '2023-10-01',
      '2024-01-01',
    ]);
    expect(periodsBetween('2023-12-31', '2024-01-01', 'year')).toEqual([
      '2023-01-01',
      '2024-01-01',
    ]);
  });

  it('of one day are the one that it lies in', () => {
    expect(periodsBetween('2024-02-29', '2024-02-29', 'month')).toEqual(['2024-02-01']);
  });

  it('are none where the last day is before the first', () => {
    expect(periodsBetween('2024-02-01', '2024-01-31', 'month')).toEqual([]);
  });

  it.each(PERIOD_UNITS)('follow one another without a gap, by %s', (unit) => {
    fc.assert(
      fc.property(anyDate, anyDate, (one, other) => {
        const [from, to] = [one, other].sort() as [string, string];
        const periods = periodsBetween(from, to, unit);
        expect(periods[0]).toBe(periodStart(from, unit));
        expect(periods.at(-1)).toBe(periodStart(to, unit));
        expect(periods.slice(1)).toEqual(
          periods.slice(0, -1).map((start) => nextPeriod(start, unit)),
        );
      }),
      TRIALS,
    );
  });

  it.each(PERIOD_UNITS)('hold every day in one of them, by %s', (unit) => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const start = periodStart(date, unit);
        expect(start <= date && date < nextPeriod(start, unit)).toBe(true);
      }),
      TRIALS,
    );
  });
});

describe('days', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-01-01', -1, '2023-12-31'],
    ['2024-03-01', 0, '2024-03-01'],
  ])('%s and %i make %s', (date, days, result) => {
    expect(addDays(date, days)).toBe(result);
  });

  it('between two dates count over leap years and the ends of years', () => {
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
    expect(daysBetween('2023-01-01', '2024-01-01')).toBe(365);
    expect(daysBetween('2023-10-02', '2023-10-02')).toBe(0);
    expect(daysBetween('2023-10-02', '2023-09-28')).toBe(-4);
  });

  it('added are the days between', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
      TRIALS,
    );
  });
});
