import { z } from 'zod';
import { tollBasis } from './vocabulary.ts';

/** How many people: a whole number, not below zero. */
export const people = () =>
  z.number().int({ error: 'is not a whole number' }).min(0, { error: 'is below zero' });

/**
 * A toll of people as a range. `low ≤ best ≤ high`; each is a figure that a report in the same
 * record gives. An unknown toll is `null` in the record, never zero.
 */
export const toll = z.strictObject({
  low: people().describe('The lowest figure that a source still stands by.'),
  best: people().describe('The figure that the rule for tolls chooses.'),
  high: people().describe('The highest figure with a named kind of origin.'),
});
export type Toll = z.infer<typeof toll>;

/** The toll of people killed: the range, and which clause of the rule gives its best. */
export const killedToll = z.strictObject({
  ...toll.shape,
  basis: tollBasis,
  partial: z
    .array(z.enum(['low', 'best', 'high']))
    .min(1)
    .optional()
    .describe('The bounds that count only one group of victims or one of several places.'),
});
export type KilledToll = z.infer<typeof killedToll>;

export const TOLL_BOUNDS = ['low', 'best', 'high'] as const;
export type TollBound = (typeof TOLL_BOUNDS)[number];

/** The four tolls of an incident record. */
export const TOLL_KEYS = [
  'killed',
  'killedMilitary',
  'killedCivilians',
  'attackersKilled',
] as const;
export type TollKey = (typeof TOLL_KEYS)[number];
