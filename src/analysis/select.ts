import type { Incident } from '../model/incident.ts';
import type { Country, Side, Target } from '../model/vocabulary.ts';

/** What to keep; what is left out does not restrict. Dates are `YYYY-MM-DD`, both included. */
export interface Selection {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly countries?: readonly Country[] | undefined;
  readonly sides?: readonly Side[] | undefined;
  readonly targets?: readonly Target[] | undefined;
  readonly region?: string | undefined;
}

/** Incidents that fit all parts of a selection, by their first day and main region. */
export function select<Item extends Incident>(
  incidents: readonly Item[],
  { from, to, countries, sides, targets, region }: Selection,
): Item[] {
  return incidents.filter(
    (incident) =>
      (from === undefined || incident.date >= from) &&
      (to === undefined || incident.date <= to) &&
      (countries === undefined || countries.includes(incident.country)) &&
      (sides === undefined || sides.includes(incident.perpetrator.side)) &&
      (targets === undefined || targets.includes(incident.target)) &&
      (region === undefined || incident.region === region),
  );
}

/** First and last day of the record; throws on an empty one. */
export function span(incidents: readonly Incident[]): { from: string; to: string } {
  const days = incidents.map(({ date }) => date).sort();
  const from = days[0];
  const to = days.at(-1);
  if (from === undefined || to === undefined) throw new Error('no incident to take a span of');
  return { from, to };
}
