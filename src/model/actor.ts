import { z } from 'zod';
import { contextSource } from './source.ts';
import { bilingual, slug, text } from './text.ts';
import { actorKind, side } from './vocabulary.ts';

/** A group or force that incidents name as perpetrator, or that texts must explain. */
export const actor = z.strictObject({
  id: slug().describe('Names the actor in incidents.'),
  name: bilingual(120).describe('The full name.'),
  shortName: bilingual(40).describe('What charts and tables call it.'),
  kind: actorKind,
  side: side.describe('The side that it belongs to unless an incident says otherwise.'),
  aliases: z.array(text(120)).describe('Other names and spellings in sources.'),
  partOf: slug().optional().describe('Id of the actor that it belongs to or joined.'),
  description: bilingual(600).describe('One or two sentences that explain it to a reader.'),
  sources: z.array(contextSource).describe('Pages that the description rests on.'),
});
export type Actor = z.infer<typeof actor>;

export const actorsFile = z.strictObject({
  $schema: z.string(),
  actors: z.array(actor).describe('By id.'),
});
