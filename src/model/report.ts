import { z } from 'zod';
import { slug, text } from './text.ts';
import { people } from './toll.ts';
import { figure, speakerKind, victims } from './vocabulary.ts';

/** Who gives a figure, in words for readers. */
export const speaker = z.strictObject({
  kind: speakerKind,
  en: text(400).describe('Who says so, in English; with “about” or “provisional” where said.'),
  fr: text(400).describe('Who says so, in French.'),
});

/**
 * One figure that one source gives. Every figure that a source gives stays here, also those that
 * the tolls leave out.
 */
export const report = z.strictObject({
  figure,
  victims,
  min: people().describe('The figure, or its lower bound.'),
  max: people()
    .nullable()
    .describe('The upper bound; equal to `min` for a plain figure; null for “at least”.'),
  by: speaker.describe('Who gives the figure.'),
  origin: slug().describe(
    'Whom the figure goes back to, the same word for every row that goes back to the same one. Two rows with one origin count once.',
  ),
  source: slug().describe('The `key` of the source in this record that carries the figure.'),
  party: z.literal(true).optional().describe('The speaker is a party to this fight.'),
  partial: z
    .literal(true)
    .optional()
    .describe('Counts only one group of victims or one of several places.'),
  superseded: z
    .literal(true)
    .optional()
    .describe('The same origin later raised or corrected the figure.'),
  approximate: z.literal(true).optional().describe('Given as “about” or as a round number.'),
  sum: z.literal(true).optional().describe('The sum of parts that the same origin gives.'),
});
export type Report = z.infer<typeof report>;
