import { z } from 'zod';
import { regionId } from './incident.ts';
import { bilingual, isoDate, text, webAddress } from './text.ts';
import { people } from './toll.ts';
import { toll } from './toll.ts';
import { country } from './vocabulary.ts';

/** How much of a reference dataset the record has, for one year, country or region. */
export const coverageShare = z.strictObject({
  events: people().describe('Events of the reference at or above the record’s threshold.'),
  recorded: people().describe('Of these, events that are in the record.'),
  deaths: toll.describe('Deaths in those events as the reference counts them.'),
  recordedDeaths: toll.describe('Of these, deaths in events that are in the record.'),
});
export type CoverageShare = z.infer<typeof coverageShare>;

/**
 * What `npm run data:coverage` found: the record beside a reference dataset, in aggregate figures
 * only. An editor decides whether to commit it, as `data/context/coverage.json`.
 */
export const coverageFile = z.strictObject({
  $schema: z.string(),
  reference: bilingual(200).describe('The dataset that the record is compared with.'),
  version: text(40).describe('The dataset’s version.'),
  citation: text(800).describe('How the dataset asks to be cited.'),
  url: webAddress().describe('Where the dataset is.'),
  made: isoDate().describe('The day of the comparison.'),
  from: isoDate().describe('First day of the dataset’s events within the record’s scope.'),
  to: isoDate().describe('Last day of the dataset’s events within the record’s scope.'),
  total: coverageShare,
  years: z
    .array(z.strictObject({ year: z.string().regex(/^\d{4}$/), ...coverageShare.shape }))
    .describe('Oldest first.'),
  countries: z.array(z.strictObject({ country, ...coverageShare.shape })).describe('By code.'),
  regions: z
    .array(z.strictObject({ region: regionId.nullable(), ...coverageShare.shape }))
    .describe('By id; null for events whose region is not known, last.'),
  tolls: z
    .strictObject({
      lower: people().describe('The reference’s best figure lies below our range.'),
      within: people().describe('It lies within our range.'),
      higher: people().describe('It lies above our range.'),
    })
    .describe('Incidents that both have and whose toll we know, by the reference’s figure.'),
  ours: z
    .strictObject({
      incidents: people().describe('Our incidents in the same days.'),
      matched: people().describe('Of these, incidents that the reference has too.'),
    })
    .describe('The comparison the other way round.'),
});
export type Coverage = z.infer<typeof coverageFile>;
