import { addDays } from '../../analysis/periods.ts';
import { select, span } from '../../analysis/select.ts';
import { tally, type Tally } from '../../analysis/tally.ts';
import type { Event } from '../../model/event.ts';
import type { Bilingual } from '../../model/text.ts';
import type { ChartChoice, ChartInput, ChartOption } from '../chart.ts';
import { type Measure, chosenMeasure } from '../lib/measure.ts';

export type TurningPoint = Event & { readonly turningPoint: Bilingual };

export interface Comparison {
  readonly event: TurningPoint;
  /** Incidents in the event’s countries in so many days before its day. */
  readonly before: Tally;
  /** The same from its day on, for as many days. */
  readonly after: Tally;
}

export interface BeforeAndAfterData {
  readonly days: number;
  readonly measure: Measure;
  readonly comparisons: readonly Comparison[];
  /** Turning points whose span reaches out of the record: they are not compared. */
  readonly leftOut: readonly TurningPoint[];
}

export const spanOption: ChartOption = {
  key: 'days',
  label: { en: 'Span', fr: 'Durée' },
  values: [
    { value: '365', label: { en: 'One year', fr: 'Un an' } },
    { value: '180', label: { en: '180 days', fr: '180 jours' } },
    { value: '730', label: { en: 'Two years', fr: 'Deux ans' } },
  ],
};

/** The same number of days before and after each turning point, in the countries it concerns. */
export function beforeAndAfter(
  { dataset }: ChartInput,
  { days: wanted, measure }: ChartChoice,
): BeforeAndAfterData {
  const { incidents, events } = dataset;
  const days = Number(wanted);
  const record = span(incidents);
  const points = events.flatMap((event): TurningPoint[] =>
    event.turningPoint === undefined ? [] : [{ ...event, turningPoint: event.turningPoint }],
  );
  const isInRecord = ({ date }: TurningPoint) =>
    addDays(date, -days) >= record.from && addDays(date, days - 1) <= record.to;
  return {
    days,
    measure: chosenMeasure(measure),
    comparisons: points.filter(isInRecord).map((event) => {
      const countries = event.countries;
      const inSpan = (from: string, to: string) =>
        tally(select(incidents, { countries, from, to }));
      return {
        event,
        before: inSpan(addDays(event.date, -days), addDays(event.date, -1)),
        after: inSpan(event.date, addDays(event.date, days - 1)),
      };
    }),
    leftOut: points.filter((point) => !isInRecord(point)),
  };
}
