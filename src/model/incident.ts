import { z } from 'zod';
import { report } from './report.ts';
import { source } from './source.ts';
import { bilingual, isoDate, slug, text, webAddress } from './text.ts';
import { killedToll, toll } from './toll.ts';
import {
  attributionBasis,
  attributionDoubt,
  borderPair,
  confidence,
  coordinatePrecision,
  country,
  datePrecision,
  incidentType,
  revisionKind,
  side,
  target,
} from './vocabulary.ts';

/** A date and a place, as `2023-10-02-tabatol`. Once published it does not change. */
export const incidentId = z.string().regex(/^\d{4}-\d{2}-\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'is not of the form YYYY-MM-DD-place (lower-case ASCII, hyphens)',
});

/** An ISO 3166-2 code, or a code of our own (`ML-X-…`) for a region that has none yet. */
export const regionId = z.string().regex(/^[A-Z]{2}-(?:[A-Z0-9]{1,3}|X-[A-Z]+)$/, {
  error: 'is not a region id such as NE-6 or ML-X-DOUENTZA',
});

export const coordinates = z.strictObject({
  lat: z.number().min(-90).max(90).describe('Latitude, decimal degrees, WGS 84.'),
  lon: z.number().min(-180).max(180).describe('Longitude, decimal degrees, WGS 84.'),
  precision: coordinatePrecision,
  source: z
    .union([webAddress(), z.string().regex(/^gazetteer:\S.*$/u)], {
      error: ({ input }) =>
        input === undefined ? 'is missing' : 'is neither an address nor gazetteer:NAME',
    })
    .describe(
      'The page that gives the point, or `gazetteer:NAME` for a town in an open gazetteer.',
    ),
});
export type Coordinates = z.infer<typeof coordinates>;

export const perpetrator = z.strictObject({
  actor: slug().nullable().describe('Id of the actor; null where no group is named.'),
  with: z.array(slug()).min(1).optional().describe('Ids of actors that acted together with it.'),
  side,
  basis: attributionBasis,
  doubt: attributionDoubt.optional(),
  described: bilingual(200)
    .optional()
    .describe('How sources describe the perpetrators where an actor’s name does not say it.'),
  sources: z
    .array(slug())
    .min(1)
    .optional()
    .describe(
      'Keys of the sources whose pages bear it out: they tell of the claim, quote the authorities or name the perpetrator.',
    ),
});
export type Perpetrator = z.infer<typeof perpetrator>;

export const revision = z.strictObject({
  date: isoDate().describe('The day of the change.'),
  kind: revisionKind,
  change: bilingual(600).optional().describe('What changed. Required for `corrected`.'),
  why: bilingual(600).optional().describe('Why it changed. Required for `corrected`.'),
});
export type Revision = z.infer<typeof revision>;

/**
 * One violent event, or one tight series at one place within a few days, as sources report it.
 * A file under `data/incidents/<year>/` holds one, named for its id.
 */
export const incident = z
  .strictObject({
    $schema: z.string().describe('The JSON Schema that editors check this file with.'),
    id: incidentId.describe('Date and place; the name of the file.'),
    date: isoDate().describe('The first day.'),
    dateEnd: isoDate().optional().describe('The last day, where it lasted longer than a day.'),
    datePrecision,
    place: text(300).describe('The place as most sources spell it.'),
    region: regionId
      .nullable()
      .describe('First-level region as of the day; null where no source says it.'),
    alsoInRegions: z
      .array(regionId)
      .min(1)
      .optional()
      .describe('Further regions that the incident reached. Sums count it in `region` only.'),
    secondLevel: text(200)
      .nullable()
      .describe('Province, department, cercle or district where a source names it.'),
    country,
    coordinates: coordinates.nullable().describe('Where it is; null where unknown.'),
    type: incidentType,
    target,
    perpetrator: perpetrator.describe('Who did it, and what that rests on.'),
    reports: z
      .array(report)
      .describe('Who says what: one row for each figure that a source gives.'),
    killed: killedToll
      .nullable()
      .describe('People killed, attackers left out; null where only the attackers speak.'),
    killedMilitary: toll
      .nullable()
      .describe('Members of armed and security forces killed; null where not told apart.'),
    killedCivilians: toll.nullable().describe('Civilians killed; null where not told apart.'),
    attackersKilled: toll
      .nullable()
      .describe('Attackers killed, mostly one side’s claim; never part of `killed`.'),
    nearBorders: z.array(borderPair).describe('Borders that sources say it happened near.'),
    summary: bilingual().describe('What happened, in one to three plain sentences.'),
    sources: z.array(source).min(1, { error: 'names no source' }).describe('The pages read.'),
    confidence,
    notes: bilingual(4000)
      .nullable()
      .describe('What sources disagree on, and why the toll is what it is.'),
    distinctFrom: z
      .array(incidentId)
      .min(1)
      .optional()
      .describe('Incidents close in time and place that are known to be other events.'),
    revisions: z
      .array(revision)
      .min(1, { error: 'has no entry for the day the record was added' })
      .describe('Dated history of the record, oldest first.'),
  })
  .describe('An incident of violence in the central Sahel, with its sources.');
export type Incident = z.infer<typeof incident>;
