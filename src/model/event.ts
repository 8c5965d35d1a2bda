import { z } from 'zod';
import { contextSource } from './source.ts';
import { bilingual, isoDate, slug, text } from './text.ts';
import { country, datePrecision, eventKind } from './vocabulary.ts';

/** A dated political or military event: a coup, a withdrawal, a treaty. */
export const event = z.strictObject({
  id: slug().describe('Date and subject, as `2023-07-26-niger-coup`.'),
  date: isoDate().describe('The day.'),
  datePrecision,
  countries: z.array(country).min(1).describe('Countries that it concerns.'),
  kind: eventKind,
  title: bilingual(140).describe('What happened, as a headline.'),
  summary: bilingual().describe('What happened, in one to three plain sentences.'),
  turningPoint: z
    .strictObject({
      en: text(40),
      fr: text(40),
    })
    .optional()
    .describe('A label of a few words; charts over time mark the events that have one.'),
  sources: z.array(contextSource).min(1, { error: 'names no source' }).describe('The pages read.'),
});
export type Event = z.infer<typeof event>;

export const eventsFile = z.strictObject({
  $schema: z.string(),
  events: z.array(event).describe('Oldest first.'),
});
