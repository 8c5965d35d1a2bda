import type { Dataset } from '../../src/model/dataset.ts';
import type { ContextSource } from '../../src/model/source.ts';
import type { CitedPage } from './link-check.ts';

/**
 * Every page that the dataset cites, each address once, in order of first mention: incidents,
 * events, actors, reference totals.
 */
export function citedPages({ incidents, events, actors, referenceTotals }: Dataset): CitedPage[] {
  const mentions = [
    ...incidents.flatMap(({ id, date, sources }) => mentionsOf(id, sources, date)),
    ...events.flatMap(({ id, date, sources }) => mentionsOf(id, sources, date)),
    ...actors.flatMap(({ id, sources }) => mentionsOf(id, sources)),
    ...referenceTotals.flatMap(({ id, sources }) => mentionsOf(id, sources)),
  ];
  return [...Map.groupBy(mentions, ({ url }) => url)].map(([url, group]) => ({
    url,
    date: group.map(({ date }) => date).find((date) => date !== null) ?? null,
    citedBy: [...new Set(group.map(({ citedBy }) => citedBy))],
  }));
}

function mentionsOf(citedBy: string, sources: readonly ContextSource[], day: string | null = null) {
  return sources.map(({ url, published }) => ({ url, citedBy, date: published ?? day }));
}
