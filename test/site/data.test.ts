import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DATA_KINDS } from '../../src/release/records-of-files.ts';
import { readDataset } from '../../scripts/lib/read-data.ts';
import { corrections } from '../../src/analysis/corrections.ts';
import { formatter } from '../../src/i18n/format.ts';
import { messages } from '../../src/i18n/index.ts';
import { readRelease } from '../../src/release/read-release.ts';
import { SITE } from '../../src/site.config.ts';
import { distFiles, documentOf, fileOfAddress, inDist, readDist } from '../lib/dist.ts';

interface Manifest {
  version: string;
  date: string;
  files: { path: string; bytes: number; sha256: string }[];
}

const dataset = readDataset();
const manifest = JSON.parse(readDist('data/release.json')) as Manifest;
const PAGES = [
  ['en', 'data/index.html'],
  ['fr', 'fr/data/index.html'],
] as const;

describe('the release', () => {
  it('is there whole: every file with the size and hash that release.json gives', () => {
    for (const { path, bytes, sha256 } of manifest.files) {
      const text = readDist(`data/${path}`);
      expect(Buffer.byteLength(text), path).toBe(bytes);
      expect(createHash('sha256').update(text).digest('hex'), path).toBe(sha256);
    }
    const published = distFiles('data/**/*').filter((path) => !path.endsWith('.html'));
    expect(published.sort()).toEqual(
      ['data/release.json', ...manifest.files.map(({ path }) => `data/${path}`)].sort(),
    );
  });

  it('holds the addresses that others link to', () => {
    for (const path of [
      'incidents.json',
      'incidents.csv',
      'incidents.geojson',
      'events.json',
      'regions.topojson',
      'schema/incident.json',
      'datapackage.json',
      'release.json',
    ]) {
      expect(inDist(`data/${path}`), path).toBe(true);
    }
  });

  it('is the record', () => {
    // Without what is written about the record: comparisons and rounds of checks.
    const record = { ...dataset, coverage: undefined, rechecks: undefined };
    expect(readRelease((path) => readDist(`data/${path}`))).toEqual(record);
  });

  it('is dated by the newest revision', () => {
    const days = dataset.incidents.flatMap(({ revisions }) => revisions.map(({ date }) => date));
    expect(manifest.date).toBe(days.sort().at(-1));
    expect(manifest.version.startsWith(`${manifest.date}-`)).toBe(true);
  });
});

describe.each(PAGES)('the data page in %s', (lang, path) => {
  const document = documentOf(path);
  const text = document.querySelector('main')?.textContent ?? '';

  it('links to every file', () => {
    const links = [...document.querySelectorAll('main a[href]')].map((link) =>
      fileOfAddress(link.getAttribute('href') ?? '', path),
    );
    for (const file of [...manifest.files, { path: 'release.json' }]) {
      expect(links).toContain(`data/${file.path}`);
    }
  });

  it('says version, licence and how many incidents have no known toll', () => {
    const unknown = dataset.incidents.filter(({ killed }) => killed === null).length;
    expect(text).toContain(manifest.version);
    expect(text).toContain('Creative Commons Attribution 4.0 International');
    expect(text).toContain(formatter(lang).count(unknown, messages(lang).data.incidents));
  });

  it('describes itself to search engines as a dataset', () => {
    const block = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    const described = JSON.parse(block) as Record<string, unknown> & {
      distribution: { contentUrl: string; sha256: string }[];
    };
    expect(described).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      version: manifest.version,
      dateModified: manifest.date,
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
    for (const { contentUrl, sha256 } of described.distribution) {
      const file = fileOfAddress(contentUrl, path)?.slice('data/'.length);
      expect(manifest.files.find((entry) => entry.path === file)?.sha256).toBe(sha256);
    }
  });

  it('has a chapter of the codebook for every kind of record', () => {
    for (const [kind] of DATA_KINDS) {
      const heading = document.getElementById(`codebook-${kind}`);
      const chapter = heading?.closest('details');
      expect(chapter?.querySelectorAll('dt').length, kind).toBeGreaterThan(3);
    }
  });
});

describe.each([
  ['en', 'corrections/index.html'],
  ['fr', 'fr/corrections/index.html'],
] as const)('the page of corrections in %s', (lang, path) => {
  const document = documentOf(path);
  const all = corrections(dataset.incidents);

  it('lists every correction with what changed and why, newest day first', () => {
    const articles = [...document.querySelectorAll('article')];
    const incidentOf = (article: Element) =>
      fileOfAddress(article.querySelector('a')?.getAttribute('href') ?? '', path);
    const shown = articles.flatMap((article) =>
      [...article.querySelectorAll('dl')].map((list) => [
        incidentOf(article),
        ...[...list.querySelectorAll('dd')].map((text) => text.textContent),
      ]),
    );
    const prefix = lang === 'en' ? '' : 'fr/';
    expect(shown).toEqual(
      all.map(({ incident, revision }) => [
        `${prefix}incidents/${incident.id}/index.html`,
        revision.change?.[lang],
        revision.why?.[lang],
      ]),
    );
    const days = [...document.querySelectorAll('time')].map((time) =>
      time.getAttribute('datetime'),
    );
    expect(days).toEqual([...new Set(all.map(({ revision }) => revision.date))]);
    // One heading for all that changed in an incident on a day.
    for (const day of document.querySelectorAll('section:has(> h2 > time)')) {
      const incidents = [...day.querySelectorAll('article')].map(incidentOf);
      expect(new Set(incidents).size).toBe(incidents.length);
    }
  });

  it('says how many there are, or that there is none', () => {
    const t = messages(lang).corrections;
    const expected = all.length === 0 ? t.none : formatter(lang).count(all.length, t.count);
    expect(document.querySelector('main')?.textContent).toContain(expected);
  });

  it('offers only ways to write that exist', () => {
    const addresses = [...document.querySelectorAll('main a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(addresses.some((href) => href?.startsWith('mailto:'))).toBe(SITE.contactEmail !== '');
  });
});
