import type { Tally } from '../../analysis/tally.ts';
import type { Measure } from '../lib/words.ts';

/** Lower bounds of the classes above zero; the steps that the key shows. */
export const STEPS: Readonly<Record<Measure, readonly number[]>> = {
  incidents: [1, 5, 10, 25, 50],
  killed: [1, 50, 150, 400, 1000],
};

/** What a measure makes of a tally: incidents, or the best figure of people killed. */
export function measured({ incidents, toll }: Tally, measure: Measure): number {
  return measure === 'incidents' ? incidents : toll.best;
}

/** Class of an amount: 0 for none, then 1 to 5. */
export function classOf(amount: number, measure: Measure): number {
  return STEPS[measure].filter((step) => amount >= step).length;
}
