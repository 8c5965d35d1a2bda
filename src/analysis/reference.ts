import type { Incident } from '../model/incident.ts';
import type { ReferenceTotal } from '../model/reference-total.ts';
import type { Toll } from '../model/toll.ts';
import { addDays, nextPeriod } from './periods.ts';
import { select } from './select.ts';
import { tally } from './tally.ts';

/** A reference project's total and ours for the same countries and time. */
export interface BesideReference {
  readonly total: ReferenceTotal;
  readonly from: string;
  readonly to: string;
  readonly incidents: number;
  /** Our sum; a yearly mean where the reference is one. Attackers are left out. */
  readonly ours: Toll;
  /** Our best sum as a part of theirs, or null for a statement without a figure. */
  readonly share: number | null;
}

/** Puts our sum beside a reference total. The two count by different definitions. */
export function besideReference(
  total: ReferenceTotal,
  incidents: readonly Incident[],
): BesideReference {
  const { from, to } = span(total);
  const { incidents: count, toll } = tally(
    select(incidents, { from, to, countries: total.countries }),
  );
  const years = total.perYear ? Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 : 1;
  const ours = {
    low: Math.round(toll.low / years),
    best: Math.round(toll.best / years),
    high: Math.round(toll.high / years),
  };
  return {
    total,
    from,
    to,
    incidents: count,
    ours,
    share: total.deaths === null || total.deaths === 0 ? null : ours.best / total.deaths,
  };
}

/** First and last day of a total's time, which is given as years or months. */
function span({ from, to }: ReferenceTotal): { from: string; to: string } {
  const unit = to.length === 4 ? 'year' : 'month';
  return { from: firstDay(from), to: addDays(nextPeriod(firstDay(to), unit), -1) };
}

const firstDay = (period: string): string =>
  period.length === 4 ? `${period}-01-01` : `${period}-01`;
