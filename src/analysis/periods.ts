/** A span of the calendar that series count by. */
export const PERIOD_UNITS = ['month', 'quarter', 'year'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

const MONTHS_IN: Readonly<Record<PeriodUnit, number>> = { month: 1, quarter: 3, year: 12 };

/** Months since the year 0, for arithmetic on `YYYY-MM-DD` dates without a time zone. */
function monthIndex(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function dateOfMonth(index: number): string {
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  const month = String((index % 12) + 1).padStart(2, '0');
  return `${year}-${month}-01`;
}

/** The first day of the month, quarter or year that a date lies in. */
export function periodStart(date: string, unit: PeriodUnit): string {
  const index = monthIndex(date);
  return dateOfMonth(index - (index % MONTHS_IN[unit]));
}

/** The first day of the next period. */
export function nextPeriod(start: string, unit: PeriodUnit): string {
  return dateOfMonth(monthIndex(start) + MONTHS_IN[unit]);
}

/** First days of all periods from the one with `from` to the one with `to`, both included. */
export function periodsBetween(from: string, to: string, unit: PeriodUnit): string[] {
  const first = monthIndex(periodStart(from, unit));
  const last = monthIndex(periodStart(to, unit));
  const step = MONTHS_IN[unit];
  const length = Math.max(0, (last - first) / step + 1);
  return Array.from({ length }, (_, index) => dateOfMonth(first + index * step));
}

/** The date so many days later (or earlier, below zero), in the calendar of UTC. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
