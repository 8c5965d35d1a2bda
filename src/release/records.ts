import { z } from 'zod';
import { actor } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import { event } from '../model/event.ts';
import { incident, type Incident } from '../model/incident.ts';
import { INCIDENT_SCHEMA_REFERENCE } from '../model/incident-id.ts';
import { byTime } from '../model/incident-order.ts';
import { publisher } from '../model/publisher.ts';
import { referenceTotal } from '../model/reference-total.ts';
import { region } from '../model/region.ts';

/**
 * The kinds of records that a release publishes, by the name of their JSON file, and the schema
 * that one record of each follows. An incident leaves behind the `$schema` of its file in `data/`.
 */
export const RECORDS = {
  incidents: {
    singular: 'incident',
    schema: incident
      .omit({ $schema: true })
      .describe('An incident of violence in the central Sahel, with its sources.'),
  },
  events: { singular: 'event', schema: event },
  regions: { singular: 'region', schema: region },
  actors: { singular: 'actor', schema: actor },
  publishers: { singular: 'publisher', schema: publisher },
  'reference-totals': { singular: 'reference-total', schema: referenceTotal },
} as const;
export type RecordKind = keyof typeof RECORDS;
export const RECORD_KINDS = Object.keys(RECORDS) as RecordKind[];

/** All records of a release, by kind. */
export type PublishedRecords = {
  readonly [Kind in RecordKind]: readonly z.infer<(typeof RECORDS)[Kind]['schema']>[];
};
export type PublishedIncident = PublishedRecords['incidents'][number];

/**
 * The records as a release holds them: keys in the order of the schema, incidents oldest first, the
 * rest by id.
 */
export function publishedRecords(dataset: Dataset): PublishedRecords {
  return {
    incidents: dataset.incidents
      .toSorted(byTime)
      .map(({ $schema: _, ...record }) => RECORDS.incidents.schema.parse(record)),
    events: byId(dataset.events).map((record) => event.parse(record)),
    regions: byId(dataset.regions).map((record) => region.parse(record)),
    actors: byId(dataset.actors).map((record) => actor.parse(record)),
    publishers: byId(dataset.publishers).map((record) => publisher.parse(record)),
    'reference-totals': byId(dataset.referenceTotals).map((record) => referenceTotal.parse(record)),
  };
}

/** A dataset as it was before its release: the inverse of `publishedRecords`. */
export function datasetOf(records: PublishedRecords): Dataset {
  return {
    incidents: records.incidents.map((record): Incident => ({
      $schema: INCIDENT_SCHEMA_REFERENCE,
      ...record,
    })),
    events: records.events,
    regions: records.regions,
    actors: records.actors,
    publishers: records.publishers,
    referenceTotals: records['reference-totals'],
  };
}

/** JSON Schema (draft 2020-12) of one record of a kind. */
export function recordSchema(kind: RecordKind): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(RECORDS[kind].schema, { target: 'draft-2020-12' });
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
