import { expect, it } from 'vitest';
import { citedPages } from '../../../scripts/lib/cited-pages.ts';
import {
  ACTORS,
  EVENTS,
  INCIDENTS,
  PUBLISHERS,
  REFERENCE_TOTALS,
  REGIONS,
  TARIT,
} from '../fixtures/records.ts';

const dataset = {
  incidents: [...INCIDENTS, { ...TARIT, id: '2023-10-03-tarit' }],
  events: EVENTS,
  actors: ACTORS,
  referenceTotals: REFERENCE_TOTALS,
  publishers: PUBLISHERS,
  regions: REGIONS,
};
const pages = citedPages(dataset);
const pageAt = (url: string) => pages.find((page) => page.url === url);

it('lists each address once, with every record that cites it', () => {
  const urls = pages.map(({ url }) => url);
  expect(new Set(urls).size).toBe(urls.length);
  expect(pageAt('https://daily.example/tarit')?.citedBy).toEqual([TARIT.id, '2023-10-03-tarit']);
});

it('holds the pages of incidents, events, actors and reference totals', () => {
  for (const { sources } of [...INCIDENTS, ...EVENTS, ...ACTORS, ...REFERENCE_TOTALS]) {
    for (const { url } of sources) expect(pageAt(url), url).toBeDefined();
  }
});

it('dates a page by its publication, else by the incident', () => {
  expect(pageAt('https://daily.example/tarit')?.date).toBe('2023-10-03');
  expect(pageAt('https://portal.example/tarit')?.date).toBe(TARIT.date);
  expect(pageAt('https://daily.example/tracker')?.date).toBeNull();
});
