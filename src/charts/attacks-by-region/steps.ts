import { type Measure, classOf } from '../lib/measure.ts';

/** Lower bounds of the classes above zero; the steps that the key shows. */
export const STEPS: Readonly<Record<Measure, readonly number[]>> = {
  incidents: [1, 5, 10, 25, 50],
  killed: [1, 50, 150, 400, 1000],
};

/** Class of an amount: 0 for none, then 1 to 5. */
export function shadeOf(amount: number, measure: Measure): number {
  return classOf(amount, STEPS[measure]);
}
