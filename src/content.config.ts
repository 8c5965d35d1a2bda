import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { actor } from './model/actor.ts';
import { event } from './model/event.ts';
import { incident } from './model/incident.ts';
import { publisher } from './model/publisher.ts';
import { referenceTotal } from './model/reference-total.ts';
import { region } from './model/region.ts';

/** A registry file holds its entries under one key, beside `$schema`. */
function registry(path: string, key: string) {
  return file(path, {
    parser: (text) => (JSON.parse(text) as Record<string, { id: string }[]>)[key] ?? [],
  });
}

export const collections = {
  incidents: defineCollection({
    loader: glob({
      base: './data/incidents',
      pattern: '**/*.json',
      generateId: ({ entry }) => entry.replace(/^.*\/|\.json$/gu, ''),
    }),
    schema: incident,
  }),
  events: defineCollection({
    loader: registry('data/context/events.json', 'events'),
    schema: event,
  }),
  regions: defineCollection({ loader: registry('data/regions.json', 'regions'), schema: region }),
  actors: defineCollection({ loader: registry('data/actors.json', 'actors'), schema: actor }),
  publishers: defineCollection({
    loader: registry('data/publishers.json', 'publishers'),
    schema: publisher,
  }),
  referenceTotals: defineCollection({
    loader: registry('data/context/reference-totals.json', 'totals'),
    schema: referenceTotal,
  }),
};
