import { z } from 'zod';
import { contextSource } from './source.ts';
import { bilingual, slug } from './text.ts';
import { country } from './vocabulary.ts';

const period = () =>
  z.string().regex(/^\d{4}(?:-\d{2})?$/, { error: 'is neither YYYY nor YYYY-MM' });

/** What a reference project says in total: a yardstick for how small a part of the war we hold. */
export const referenceTotal = z.strictObject({
  id: slug().describe('Names the total in texts and charts.'),
  by: bilingual(200).describe('Who counted.'),
  what: bilingual(400).describe('What was counted, in the project’s own definition.'),
  from: period().describe('The first year or month counted.'),
  to: period().describe('The last year or month counted.'),
  deaths: z.int().min(0).nullable().describe('Null for a statement without a figure.'),
  perYear: z.boolean().describe('Whether `deaths` is an annual figure.'),
  countries: z.array(country).min(1).describe('The countries counted.'),
  notes: bilingual(400).optional().describe('What a reader of the figure must know.'),
  sources: z.array(contextSource).min(1, { error: 'names no source' }).describe('The pages read.'),
});
export type ReferenceTotal = z.infer<typeof referenceTotal>;

export const referenceTotalsFile = z.strictObject({
  $schema: z.string(),
  totals: z.array(referenceTotal),
});
