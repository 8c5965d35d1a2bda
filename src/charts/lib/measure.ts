import type { Tally } from '../../analysis/tally.ts';
import type { Bilingual } from '../../model/text.ts';
import type { ChartOption } from '../chart.ts';

/** What several charts let readers choose between. */
export const MEASURES = ['incidents', 'killed'] as const;
export type Measure = (typeof MEASURES)[number];

export const MEASURE_LABELS: Readonly<Record<Measure, Bilingual>> = {
  incidents: { en: 'Incidents', fr: 'Incidents' },
  killed: { en: 'People killed', fr: 'Personnes tuées' },
};

export const measureOption: ChartOption = {
  key: 'measure',
  label: { en: 'Measure', fr: 'Mesure' },
  values: MEASURES.map((value) => ({ value, label: MEASURE_LABELS[value] })),
};

/** The measure that was chosen; incidents unless it is people killed. */
export function chosenMeasure(value: string | undefined): Measure {
  return value === 'killed' ? 'killed' : 'incidents';
}

/** What a measure makes of a tally: incidents, or the best figure of people killed. */
export function amountOf({ incidents, toll }: Tally, measure: Measure): number {
  return measure === 'incidents' ? incidents : toll.best;
}

/** Class of an amount by the lower bounds of the classes above zero: 0 for none. */
export function classOf(amount: number, steps: readonly number[]): number {
  return steps.filter((step) => amount >= step).length;
}
