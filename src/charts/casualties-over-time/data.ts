import type { Event } from '../../model/event.ts';
import { series, type SeriesRow } from '../../analysis/series.ts';
import { periodStart } from '../../analysis/periods.ts';
import { span } from '../../analysis/select.ts';
import { tally, type Tally } from '../../analysis/tally.ts';
import { sumVictims, type VictimSplit } from '../../analysis/victims.ts';
import type { ChartInput } from '../chart.ts';

/** A month whose bar is named, for the deadliest incident in it. */
export interface Peak {
  readonly start: string;
  readonly place: string;
}

export interface CasualtiesData {
  readonly months: readonly SeriesRow[];
  readonly turningPoints: readonly (Event & {
    readonly turningPoint: { en: string; fr: string };
  })[];
  readonly peaks: readonly Peak[];
  readonly total: Tally;
  readonly victims: VictimSplit;
  readonly dataDate: string;
}

const NAMED_PEAKS = 3;

/** Deaths a month from the first incident of the record to the newest. */
export function casualtiesOverTime({ dataset, dataDate }: ChartInput): CasualtiesData {
  const { incidents, events } = dataset;
  const months = series(incidents, 'month', span(incidents));
  const peaks = months
    .toSorted((a, b) => b.toll.best - a.toll.best)
    .slice(0, NAMED_PEAKS)
    .map(({ start }) => {
      const deadliest = incidents
        .filter(({ date }) => periodStart(date, 'month') === start)
        .toSorted((a, b) => (b.killed?.best ?? 0) - (a.killed?.best ?? 0))[0];
      return { start, place: deadliest?.place ?? '' };
    });
  return {
    months,
    peaks,
    turningPoints: events.flatMap((event) =>
      event.turningPoint === undefined ? [] : [{ ...event, turningPoint: event.turningPoint }],
    ),
    total: tally(incidents),
    victims: sumVictims(incidents),
    dataDate,
  };
}
