import { brotliCompressSync } from 'node:zlib';
import { readFileSync, statSync } from 'node:fs';
import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../scripts/lib/read-data.ts';
import { DIST, distFiles, documentOf, fileOfAddress, inDist, readDist } from '../lib/dist.ts';

const { incidents, regions } = readDataset();
const LANGUAGES = ['', 'fr/'];

describe('every incident', () => {
  it('has a page, a card and an oEmbed answer in both languages, and its JSON', () => {
    for (const { id } of incidents) {
      expect(inDist(`incidents/${id}.json`), id).toBe(true);
      for (const lang of LANGUAGES) {
        for (const path of [
          `${lang}incidents/${id}/index.html`,
          `${lang}embed/incident/${id}/index.html`,
          `${lang}oembed/incident/${id}.json`,
        ]) {
          expect(inDist(path), path).toBe(true);
        }
      }
    }
  });

  it('shows every report and every source of its record', () => {
    for (const incident of incidents) {
      const document = documentOf(`incidents/${incident.id}/index.html`);
      expect(document.querySelectorAll('.report-group tbody tr').length, incident.id).toBe(
        incident.reports.length,
      );
      const addresses = [...document.querySelectorAll('.sources a')].map((link) =>
        link.getAttribute('href'),
      );
      expect(addresses, incident.id).toEqual(incident.sources.map(({ url }) => url));
    }
  });

  it('links who is held responsible to the pages that bear it out', () => {
    for (const { id, perpetrator } of incidents) {
      const links = documentOf(`fr/incidents/${id}/index.html`).querySelectorAll(
        'section[aria-labelledby="attribution"] a[href^="#source-"]',
      );
      expect(
        [...links].map((link) => link.getAttribute('href')),
        id,
      ).toEqual((perpetrator.sources ?? []).map((key) => `#source-${key}`));
    }
  });

  it('is described to search engines as what it is', () => {
    for (const incident of incidents.slice(-30)) {
      for (const lang of LANGUAGES) {
        const document = documentOf(`${lang}incidents/${incident.id}/index.html`);
        const text = document.querySelector('script[type="application/ld+json"]')?.textContent;
        const { '@graph': graph } = JSON.parse(text ?? '') as {
          '@graph': Record<string, unknown>[];
        };
        expect(graph.map((node) => node['@type'])).toEqual(['Article', 'BreadcrumbList']);
        expect(graph[0]).toMatchObject({
          inLanguage: lang === '' ? 'en' : 'fr',
          datePublished: incident.revisions[0]?.date,
          dateModified: incident.revisions.at(-1)?.date,
        });
      }
    }
  });

  it('weighs at most 25 KB with the font', () => {
    const font = distFiles('_astro/*.woff2').reduce(
      (sum, path) => sum + readFileSync(new URL(path, DIST)).length,
      0,
    );
    const size = (path: string) => statSync(new URL(path, DIST)).size;
    const largest = distFiles('{,fr/}incidents/20*/index.html')
      .toSorted((a, b) => size(b) - size(a))
      .slice(0, 20);
    for (const path of largest) {
      const page = brotliCompressSync(readDist(path)).length;
      expect(page + font, path).toBeLessThan(25_000);
    }
  });
});

describe('every region in scope', () => {
  it('has a page in both languages that lists its incidents', () => {
    for (const { id } of regions.filter(({ inScope }) => inScope)) {
      const own = incidents.filter(({ region }) => region === id);
      for (const lang of LANGUAGES) {
        const document = documentOf(`${lang}regions/${id.toLowerCase()}/index.html`);
        const listed = document.querySelectorAll('#incidents ~ .incident-table tbody tr');
        expect(listed.length, id).toBe(own.length);
      }
    }
  });
});

describe('the feeds', () => {
  it.each(['feed.xml', 'fr/feed.xml'])('%s is read by a feed parser', (path) => {
    const feed = parseFeed(readDist(path));
    expect(feed.items.length).toBeGreaterThan(0);
    for (const { url } of feed.items) {
      const file = fileOfAddress(url ?? '', 'index.html') ?? '';
      expect(inDist(file.replace(/#.*$/u, '')), url ?? '').toBe(true);
    }
  });

  it.each(['feed.json', 'fr/feed.json'])('%s is a JSON Feed', (path) => {
    const feed = JSON.parse(readDist(path)) as { version: string; items: unknown[] };
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items.length).toBeGreaterThan(0);
  });
});

describe('the sitemap', () => {
  it('names every page that readers come to, each with a day', () => {
    const entries = [
      ...readDist('sitemap-0.xml').matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/gu),
    ];
    const files = entries.map(([, loc]) => fileOfAddress(loc ?? '', 'index.html'));
    const pages = distFiles('**/*.html').filter((path) => !/(^|\/)(embed\/|404)/u.test(path));
    expect([...files].sort()).toEqual(pages);
    for (const [, loc, rest] of entries) {
      expect(rest, loc).toMatch(/^<lastmod>\d{4}-\d{2}-\d{2}<\/lastmod>$/u);
    }
    expect(readDist('robots.txt')).toContain('/sitemap-index.xml');
    expect(readDist('sitemap-index.xml')).toContain('/sitemap-0.xml');
  });
});

describe('the page for addresses that lead nowhere', () => {
  it('helps in both languages', () => {
    const document = documentOf('404.html');
    expect(document.querySelectorAll('section[lang] form[role="search"]').length).toBe(2);
    expect(document.querySelector('section[lang="fr"]')?.textContent).toContain('Page introuvable');
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  });
});

describe('an oEmbed answer', () => {
  it('is of version 1.0, rich, with the frame of the card', () => {
    const [path = ''] = distFiles('fr/oembed/incident/*.json').slice(-1);
    const answer = JSON.parse(readDist(path)) as Record<string, unknown>;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 600 });
    const src = /src="([^"]+)"/u.exec(String(answer['html']))?.[1] ?? '';
    expect(inDist(fileOfAddress(src, 'index.html') ?? '')).toBe(true);
  });
});
