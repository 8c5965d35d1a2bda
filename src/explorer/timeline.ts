import { nextPeriod } from '../analysis/periods.ts';

/** Height of the drawing in its own units; a month is one unit wide. */
export const TIMELINE_HEIGHT = 100;

/** Months (`YYYY-MM`) of whole years from the one of the first date to the one of the last. */
export function timelineMonths(first: string, last: string): string[] {
  const months: string[] = [];
  const end = `${last.slice(0, 4)}-12-01`;
  for (let day = `${first.slice(0, 4)}-01-01`; day <= end; day = nextPeriod(day, 'month')) {
    months.push(day.slice(0, 7));
  }
  return months;
}

/** Bars of incidents a month as one path. */
export function timelineBars(
  months: readonly string[],
  counts: ReadonlyMap<string, number>,
  highest: number,
): string {
  return months
    .map((month, at) => {
      const count = counts.get(month) ?? 0;
      const height = Math.round((count / Math.max(1, highest)) * TIMELINE_HEIGHT * 10) / 10;
      return count === 0 ? '' : `M${at} ${TIMELINE_HEIGHT}v${-height}h1v${height}z`;
    })
    .join('');
}

/** Positions of the first and the last month that two dates (or none) leave. */
export function monthSpan(
  months: readonly string[],
  from: string | null,
  to: string | null,
): { first: number; last: number } {
  const end = months.length - 1;
  const first = from === null ? 0 : months.findIndex((month) => month >= from.slice(0, 7));
  const last = to === null ? end : months.findLastIndex((month) => month <= to.slice(0, 7));
  return { first: first === -1 ? end : first, last: last === -1 ? 0 : last };
}

/**
 * The dates that a span of months stands for; null at the ends of the timeline, where nothing is
 * left out.
 */
export function datesOfSpan(
  months: readonly string[],
  first: number,
  last: number,
): { from: string | null; to: string | null } {
  const [from, to] = [Math.min(first, last), Math.max(first, last)];
  return {
    from: from <= 0 ? null : `${months[from] ?? ''}-01`,
    to: to >= months.length - 1 ? null : lastDay(months[to] ?? ''),
  };
}

function lastDay(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
