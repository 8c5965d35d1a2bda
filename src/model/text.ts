import { z } from 'zod';

/** Control characters other than none at all: a record's texts are single paragraphs. */
// eslint-disable-next-line no-control-regex -- finding control characters is the point
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200b\u2028\u2029\ufeff]/u;

/**
 * A text that a reader may see: not empty, trimmed, in Unicode NFC, without control characters
 * (line breaks included). Errors name which of these fails.
 */
export const text = (maximum = 2000) =>
  z
    .string()
    .min(1, { error: 'is empty' })
    .max(maximum, { error: `is longer than ${maximum} characters` })
    .refine((value) => value === value.trim(), { error: 'has spaces at its start or end' })
    .refine((value) => value === value.normalize('NFC'), { error: 'is not in Unicode form NFC' })
    .refine((value) => !CONTROL.test(value), { error: 'holds a control character' });

/** A text in both languages of the site. Neither may be missing. */
export const bilingual = (maximum = 2000) =>
  z.strictObject({
    en: text(maximum).describe('In English.'),
    fr: text(maximum).describe('In French.'),
  });

export type Bilingual = z.infer<ReturnType<typeof bilingual>>;

/** A calendar date, `YYYY-MM-DD`, that exists. */
export const isoDate = () =>
  z.string().check(z.iso.date({ error: 'is not a date that exists, written YYYY-MM-DD' }));

/** Lower-case ASCII words joined by hyphens. */
export const slug = () =>
  z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'is not lower-case words joined by hyphens' });

/** An http or https address in ASCII, as RFC 3986 wants it: other letters are percent-encoded. */
export const webAddress = () =>
  z
    .string()
    .refine((value) => /^https?:\/\/[!-.0-~][!-~]*$/u.test(value) && URL.canParse(value), {
      error: 'is not an http or https address',
    })
    .meta({ format: 'uri' });
