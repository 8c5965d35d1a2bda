import { z } from 'zod';
import { isoDate, slug, text, webAddress } from './text.ts';

/** ISO 639-1 codes of the languages that sources are written in. */
export const sourceLanguage = z
  .string()
  .regex(/^[a-z]{2}$/, { error: 'is not a two-letter language code' })
  .describe('ISO 639-1 code of the language of the page.');

/** A page that was read. */
export const source = z.strictObject({
  key: slug().describe('Names the source within this record; reports point to it.'),
  url: webAddress().describe('The page’s address.'),
  publisher: slug().describe('Id of the publisher who wrote the report.'),
  via: slug().optional().describe('Id of the publisher whose site carries it at this address.'),
  title: text(400).nullable().describe('The page’s title as printed; null where not seen.'),
  published: isoDate().nullable().describe('The day of publication; null where not seen.'),
  lang: sourceLanguage,
  readThroughCopy: z
    .literal(true)
    .optional()
    .describe('The page was read through a copy of it on another site, not at this address.'),
});
export type Source = z.infer<typeof source>;

/** A source outside an incident record, where no report needs its key. */
export const contextSource = source.omit({ key: true });
export type ContextSource = z.infer<typeof contextSource>;
