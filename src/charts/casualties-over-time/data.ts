import type { Event } from '../../model/event.ts';
import type { Incident } from '../../model/incident.ts';
import type { Bilingual } from '../../model/text.ts';
import { series, type SeriesRow } from '../../analysis/series.ts';
import { PERIOD_UNITS, periodStart, type PeriodUnit } from '../../analysis/periods.ts';
import { span } from '../../analysis/select.ts';
import { groupBy, tally, type Tally } from '../../analysis/tally.ts';
import { splitVictims, VICTIM_GROUPS } from '../../analysis/victims.ts';
import type { ChartChoice, ChartInput, ChartOption } from '../chart.ts';
import { COUNTRY_GROUPS, inCountryGroup, inSideGroup, SIDE_GROUPS } from '../lib/groups.ts';
import { VICTIM_LABELS } from './texts.ts';

/** What the bars are split by. */
const SPLITS = ['victims', 'country', 'side'] as const;
export type Split = (typeof SPLITS)[number];

/** A part of each bar: a group of victims, a country, a side. */
export interface Part {
  readonly id: string;
  readonly label: Bilingual;
  readonly className: string;
  /** How much of an incident's best toll belongs to the part. */
  readonly of: (incident: Incident) => number;
}

export interface PeriodRow extends SeriesRow {
  /** The best toll by the chart's parts, in their order; adds up to `toll.best`. */
  readonly parts: readonly number[];
}

/** A period whose bar is named, for the deadliest incident in it. */
export interface Peak {
  readonly start: string;
  readonly place: string;
}

export interface CasualtiesData {
  readonly unit: PeriodUnit;
  readonly split: Split;
  readonly parts: readonly Part[];
  readonly periods: readonly PeriodRow[];
  /** Also the rows a month, whatever the unit: what titles speak of. */
  readonly months: readonly SeriesRow[];
  readonly turningPoints: readonly (Event & { readonly turningPoint: Bilingual })[];
  readonly peaks: readonly Peak[];
  readonly total: Tally;
  /** The best toll of the whole record by the chart's parts. */
  readonly totals: readonly number[];
}

const NAMED_PEAKS = 3;

const best = ({ killed }: Incident): number => killed?.best ?? 0;

const PARTS: Readonly<Record<Split, readonly Part[]>> = {
  victims: VICTIM_GROUPS.map((group) => ({
    id: group,
    label: VICTIM_LABELS[group],
    className: group,
    of: (incident) => splitVictims(incident)[group],
  })),
  country: COUNTRY_GROUPS.map((group) => ({
    ...group,
    of: (incident) => (inCountryGroup(group, incident) ? best(incident) : 0),
  })),
  side: SIDE_GROUPS.map((group) => ({
    ...group,
    of: (incident) => (inSideGroup(group, incident) ? best(incident) : 0),
  })),
};

export const casualtiesOptions: readonly ChartOption[] = [
  {
    key: 'unit',
    label: { en: 'Bars by', fr: 'Une barre par' },
    values: [
      { value: 'month', label: { en: 'Month', fr: 'Mois' } },
      { value: 'quarter', label: { en: 'Quarter', fr: 'Trimestre' } },
      { value: 'year', label: { en: 'Year', fr: 'Année' } },
    ],
  },
  {
    key: 'by',
    label: { en: 'Split by', fr: 'Répartition par' },
    values: [
      { value: 'victims', label: { en: 'Victims', fr: 'Victimes' } },
      { value: 'country', label: { en: 'Country', fr: 'Pays' } },
      { value: 'side', label: { en: 'Perpetrator', fr: 'Auteur' } },
    ],
  },
];

const isOneOf = <Value extends string>(
  values: readonly Value[],
  value: string | undefined,
): value is Value => values.some((candidate) => candidate === value);

/** Deaths a period from the first incident of the record to the newest. */
export function casualtiesOverTime(
  { dataset }: ChartInput,
  { unit: wantedUnit, by }: ChartChoice,
): CasualtiesData {
  const { incidents, events } = dataset;
  const unit = isOneOf(PERIOD_UNITS, wantedUnit) ? wantedUnit : 'month';
  const split = isOneOf(SPLITS, by) ? by : 'victims';
  const parts = PARTS[split];
  const sums = (some: readonly Incident[]) =>
    parts.map((part) => some.reduce((sum, incident) => sum + part.of(incident), 0));

  const inPeriod = groupBy(incidents, ({ date }) => periodStart(date, unit));
  const periods = series(incidents, unit, span(incidents)).map((row) => ({
    ...row,
    parts: sums(inPeriod.get(row.start) ?? []),
  }));
  const peaks = periods
    .toSorted((a, b) => b.toll.best - a.toll.best)
    .slice(0, NAMED_PEAKS)
    .map(({ start }) => {
      const deadliest = inPeriod.get(start)?.toSorted((a, b) => best(b) - best(a))[0];
      return { start, place: deadliest?.place ?? '' };
    });
  return {
    unit,
    split,
    parts,
    periods,
    months: series(incidents, 'month', span(incidents)),
    // A year's bar is not made by the one incident that could name it.
    peaks: unit === 'year' ? [] : peaks,
    turningPoints: events.flatMap((event) =>
      event.turningPoint === undefined ? [] : [{ ...event, turningPoint: event.turningPoint }],
    ),
    total: tally(incidents),
    totals: sums(incidents),
  };
}
