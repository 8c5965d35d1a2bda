import { z } from 'zod';
import { slug, text } from './text.ts';
import { publisherKind } from './vocabulary.ts';

/** Who wrote, or whose site carries, a page that the record cites. */
export const publisher = z.strictObject({
  id: slug().describe('Names the publisher in sources.'),
  name: text(120).describe('What the publisher calls itself.'),
  kind: publisherKind,
  country: z
    .string()
    .regex(/^[A-Z]{3}$/, { error: 'is not an ISO 3166-1 alpha-3 code' })
    .nullable()
    .describe('Where it is published, ISO 3166-1 alpha-3; null where unknown or international.'),
});
export type Publisher = z.infer<typeof publisher>;

export const publishersFile = z.strictObject({
  $schema: z.string(),
  publishers: z.array(publisher).describe('By id.'),
});
