import { z } from 'zod';
import { tollBasis, tollBound, type TollBound } from './vocabulary.ts';

/** How many people: a whole number, not below zero. */
export const people = () =>
  z.number().int({ error: 'is not a whole number' }).min(0, { error: 'is below zero' });

/**
 * A toll of people as a range. `low ≤ best ≤ high`; each is a figure that a report in the same
 * record gives. An unknown toll is `null` in the record, never zero.
 */
export const toll = z.strictObject({
  low: people().describe(tollBound.definitions.low),
  best: people().describe(tollBound.definitions.best),
  high: people().describe(tollBound.definitions.high),
});
export type Toll = z.infer<typeof toll>;

/** The toll of people killed: the range, and which clause of the rule gives its best. */
export const killedToll = z.strictObject({
  ...toll.shape,
  basis: tollBasis,
  partial: z
    .array(tollBound)
    .min(1)
    .optional()
    .describe('The bounds that count only one group of victims or one of several places.'),
});
export type KilledToll = z.infer<typeof killedToll>;

export const TOLL_BOUNDS = tollBound.options;
export type { TollBound };

/** The four tolls of an incident record. */
export const TOLL_KEYS = [
  'killed',
  'killedMilitary',
  'killedCivilians',
  'attackersKilled',
] as const;
export type TollKey = (typeof TOLL_KEYS)[number];
