import { z } from 'zod';
import { regionId } from './incident.ts';
import { bilingual, text } from './text.ts';
import { country } from './vocabulary.ts';

/** A first-level administrative region that incidents can name. */
export const region = z.strictObject({
  id: regionId.describe('ISO 3166-2 code, or our own where there is none.'),
  country,
  name: bilingual(80).describe('What readers call it.'),
  aliases: z
    .array(text(80))
    .describe('Other names and spellings in sources, later names included.'),
  shape: regionId.describe(
    'Id of the region whose shape on the map shows this one: itself, or the older region that it was part of.',
  ),
  inScope: z
    .boolean()
    .describe(
      'Whether incidents there are recorded: all of the three central countries, the northern regions of the others.',
    ),
  note: bilingual(400)
    .optional()
    .describe(
      'What a reader of the map must know: since when it exists, what shape stands for it.',
    ),
});
export type Region = z.infer<typeof region>;

export const regionsFile = z.strictObject({
  $schema: z.string(),
  regions: z.array(region).describe('By id.'),
});
