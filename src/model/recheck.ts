import { z } from 'zod';
import { bilingual, isoDate, slug } from './text.ts';
import { people } from './toll.ts';

/** A count of records, a whole number. */
const records = people;

/**
 * A round in which records were read again beside pages found anew, and how many of them were
 * wrong. What was wrong is corrected in the records themselves, with dated revisions.
 */
export const recheck = z.strictObject({
  id: slug().describe('Names the round.'),
  date: isoDate().describe('The day the round ended.'),
  choice: bilingual(300).describe('Which records were read, and how they were chosen.'),
  records: records().describe('How many records were read again.'),
  nothingNew: records()
    .nullable()
    .describe('Of these, records on which no page was found beside those cited; null: not noted.'),
  wrong: z
    .strictObject({
      best: records().describe('The best figure of people killed was not what the rule gives.'),
      attribution: records().describe(
        'Another perpetrator, another basis or another doubt should have stood.',
      ),
      place: records().describe('The place or the region was another.'),
      date: records().describe('The day was another.'),
    })
    .describe('Of the records read, those in which a published fact was wrong.'),
});
export type Recheck = z.infer<typeof recheck>;

export const rechecksFile = z.strictObject({
  $schema: z.string(),
  rounds: z.array(recheck).min(1, { error: 'names no round' }).describe('Oldest first.'),
});
