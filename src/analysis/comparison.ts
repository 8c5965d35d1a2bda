import type { Incident } from '../model/incident.ts';
import { addDays, daysBetween } from './periods.ts';
import { select, type Selection } from './select.ts';
import { tally, type Tally } from './tally.ts';

/** One side of a comparison: the incidents of a span and what they add up to. */
export interface Span extends Tally {
  readonly from: string;
  readonly to: string;
  readonly list: readonly Incident[];
}

/** The same number of days before and after a turning point. */
export interface SameSpanComparison {
  readonly before: Span;
  readonly after: Span;
  readonly days: number;
  /** How much of the span after lies within the record: below 1 the comparison is not fair yet. */
  readonly covered: number;
}

function span(
  incidents: readonly Incident[],
  from: string,
  to: string,
  selection: Selection,
): Span {
  const list = select(incidents, { ...selection, from, to });
  return { from, to, list, ...tally(list) };
}

/**
 * Incidents in so many days before a date and so many from it on (the day itself counts as after).
 * Says nothing of causes.
 *
 * @param options.until Last day that the record covers.
 */
export function compareSameSpan(
  incidents: readonly Incident[],
  date: string,
  { days, until, ...selection }: Selection & { readonly days: number; readonly until: string },
): SameSpanComparison {
  const end = addDays(date, days - 1);
  const after = span(incidents, date, end, selection);
  // Both the first day and the last are days of the span.
  const covered = Math.min(1, Math.max(0, (daysBetween(date, until) + 1) / days));
  return {
    before: span(incidents, addDays(date, -days), addDays(date, -1), selection),
    after,
    days,
    covered,
  };
}

export type Change = 'rose' | 'fell' | 'mixed' | 'same';

/**
 * Whether incidents and deaths rose or fell. Deaths count as changed only where the two ranges lie
 * apart; `mixed` where incidents and deaths do not point the same way, or a range overlaps.
 */
export function changeOf({ before, after }: Pick<SameSpanComparison, 'before' | 'after'>): Change {
  const incidents = Math.sign(after.incidents - before.incidents);
  const deaths = after.toll.low > before.toll.high ? 1 : after.toll.high < before.toll.low ? -1 : 0;
  if (incidents === 1 && deaths === 1) return 'rose';
  if (incidents === -1 && deaths === -1) return 'fell';
  return incidents === 0 && deaths === 0 && before.toll.best === after.toll.best ? 'same' : 'mixed';
}
