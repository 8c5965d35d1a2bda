import { periodStart, periodsBetween } from '../../analysis/periods.ts';
import { span } from '../../analysis/select.ts';
import { groupBy } from '../../analysis/tally.ts';
import type { Incident } from '../../model/incident.ts';
import { UNNAMED_SIDES } from '../../model/vocabulary.ts';
import type { ChartChoice, ChartInput, ChartOption } from '../chart.ts';

/** A range is wide when its highest toll is at least so many times its lowest. */
export const WIDE_RANGE = 1.5;

/** Origins of the tolls of people killed; an encyclopedia is none. */
function originsOf({ reports }: Incident): Set<string> {
  return new Set(
    reports
      .filter(({ figure, by }) => figure === 'killed' && by.kind !== 'encyclopedia')
      .map(({ origin }) => origin),
  );
}

/** Ways in which a record is weak, each with its test. */
export const GAPS = {
  place: ({ coordinates }: Incident) =>
    coordinates === null ||
    coordinates.precision === 'admin1' ||
    coordinates.precision === 'admin2',
  origin: (incident: Incident) => originsOf(incident).size < 2,
  range: ({ killed }: Incident) => killed === null || killed.high >= WIDE_RANGE * killed.low,
  perpetrator: ({ perpetrator }: Incident) => UNNAMED_SIDES.includes(perpetrator.side),
} as const satisfies Readonly<Record<string, (incident: Incident) => boolean>>;
export type Gap = keyof typeof GAPS;
export const GAP_NAMES = Object.keys(GAPS) as Gap[];

export interface UnknownsRow {
  readonly year: string;
  readonly incidents: number;
  /** Incidents of the year with each gap; one incident may have several. */
  readonly gaps: Readonly<Record<Gap, number>>;
  /** Incidents without any of the gaps. */
  readonly sound: number;
}

export interface UnknownsData {
  readonly show: 'share' | 'count';
  readonly years: readonly UnknownsRow[];
  readonly total: UnknownsRow;
}

export const shareOption: ChartOption = {
  key: 'show',
  label: { en: 'Show', fr: 'Afficher' },
  values: [
    { value: 'share', label: { en: 'Share of incidents', fr: 'Part des incidents' } },
    { value: 'count', label: { en: 'Number of incidents', fr: 'Nombre d’incidents' } },
  ],
};

/** Year by year, how many incidents lack an exact place, a second origin, a firm toll, a known side. */
export function whatWeDoNotKnow({ dataset }: ChartInput, { show }: ChartChoice): UnknownsData {
  const { incidents } = dataset;
  const { from, to } = span(incidents);
  const byYear = groupBy(incidents, ({ date }) => periodStart(date, 'year'));
  return {
    show: show === 'count' ? 'count' : 'share',
    years: periodsBetween(from, to, 'year').map((start) =>
      unknownsRow(start.slice(0, 4), byYear.get(start) ?? []),
    ),
    total: unknownsRow('', incidents),
  };
}

function unknownsRow(year: string, incidents: readonly Incident[]): UnknownsRow {
  const count = (test: (incident: Incident) => boolean) => incidents.filter(test).length;
  return {
    year,
    incidents: incidents.length,
    gaps: {
      place: count(GAPS.place),
      origin: count(GAPS.origin),
      range: count(GAPS.range),
      perpetrator: count(GAPS.perpetrator),
    },
    sound: count((incident) => GAP_NAMES.every((gap) => !GAPS[gap](incident))),
  };
}
