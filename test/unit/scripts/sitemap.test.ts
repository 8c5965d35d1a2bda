import { describe, expect, it } from 'vitest';
import { lastModified, sitemapFiles } from '../../../scripts/lib/sitemap.ts';

const record = (id: string, region: string, ...days: string[]) => ({
  id,
  date: id.slice(0, 10),
  region,
  revisions: days.map((date) => ({ date, kind: 'added' as const })),
});
const incidents = [
  record('2020-01-01-a', 'NE-6', '2024-01-01', '2024-03-01'),
  record('2021-01-01-b', 'ML-7', '2024-02-01'),
];

describe('the sitemap', () => {
  it.each([
    ['incidents/2020-01-01-a/', '2024-03-01'],
    ['fr/incidents/2021-01-01-b/', '2024-02-01'],
    ['regions/ml-7/', '2024-02-01'],
    ['incidents/year/2021/', '2024-02-01'],
    ['incidents/', '2024-03-01'],
    ['', '2024-03-01'],
    // A region without incidents: as old as the record itself.
    ['regions/tg-s/', '2024-03-01'],
  ])('dates %s by what it shows: %s', (path, day) => {
    expect(lastModified(path, incidents)).toBe(day);
  });

  it('leaves out frames and the page for what is not there', () => {
    const paths = ['', 'fr/', 'embed/incident/2020-01-01-a/', 'fr/embed/x/', '404/'];
    const [index, sitemap] = sitemapFiles(paths, incidents, 'https://example.org/base/');
    expect(index?.[1]).toContain('<loc>https://example.org/base/sitemap-0.xml</loc>');
    expect([...(sitemap?.[1].matchAll(/<loc>([^<]+)/gu) ?? [])].map(([, loc]) => loc)).toEqual([
      'https://example.org/base/',
      'https://example.org/base/fr/',
    ]);
  });
});
