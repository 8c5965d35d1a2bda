import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { SITE } from '../../src/site.config.ts';
import { DIST, distFiles, documentOf, fileOfAddress, inDist, readDist } from '../lib/dist.ts';
import { sum } from '../lib/sum.ts';

interface JsonFile {
  readonly dataDate: string;
  readonly columns: readonly { key: string; kind: string; description: string }[];
  readonly rows: readonly Record<string, string | number | null>[];
}

const CHARTS = distFiles('oembed/*.json').map((path) => path.slice('oembed/'.length, -5));
const PREFIXES = LANGUAGES.map((lang) => (lang === 'en' ? '' : `${lang}/`));
const PAGES = CHARTS.flatMap((id) => PREFIXES.map((prefix) => [id, prefix] as const));

const json = <Value>(path: string) => JSON.parse(readDist(path)) as Value;

/** The number that a cell of a page's table shows, in either language's writing. */
const shownNumber = (text: string) => Number(text.replace(/[\s,\u00a0\u202f]/gu, ''));

it('there are at least ten charts', () => {
  expect(CHARTS.length).toBeGreaterThanOrEqual(10);
});

describe.each(PAGES)('%s (/%s)', (id, prefix) => {
  const page = `${prefix}charts/${id}/index.html`;

  it('has CSV and JSON that add up to what the page’s table shows', () => {
    const csv: Record<string, string>[] = parse(readDist(`${prefix}charts/${id}.csv`), {
      columns: true,
      relax_column_count: false,
    });
    const { rows, columns } = json<JsonFile>(`${prefix}charts/${id}.json`);
    expect(csv).toHaveLength(rows.length);
    const lines = [...documentOf(page).querySelectorAll('.data-table tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent.trim()),
    );
    expect(lines).toHaveLength(rows.length);
    columns.forEach(({ key, kind, description }, index) => {
      expect(description.length, key).toBeGreaterThan(10);
      if (kind !== 'number') return;
      const inJson = sum(rows.map((row) => Number(row[key] ?? 0)));
      expect(sum(csv.map((row) => Number(row[key]))), `${key} in CSV`).toBe(inJson);
      const shown = lines.map((line) => line[index] ?? '').filter((text) => text !== '–');
      expect(sum(shown.map(shownNumber)), `${key} on the page`).toBe(inJson);
    });
  });

  it('has a CSV as RFC 4180 has it, with nothing that runs in a spreadsheet', () => {
    const text = readDist(`${prefix}charts/${id}.csv`);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    for (const row of parse(text)) {
      // A number may be below zero: a longitude.
      const texts = row.filter((cell) => Number.isNaN(Number(cell)));
      for (const cell of texts) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
    }
  });

  it('never lets a range cross itself', () => {
    for (const row of json<JsonFile>(`${prefix}charts/${id}.json`).rows) {
      for (const suffix of ['', '_before', '_after']) {
        const bounds = ['low', 'best', 'high'].map((bound) => row[`killed_${bound}${suffix}`]);
        if (bounds.some((bound) => typeof bound !== 'number')) continue;
        expect(bounds).toEqual(bounds.toSorted((a, b) => Number(a) - Number(b)));
      }
    }
  });

  it('has pictures with its credit and the date of the data', () => {
    const svg = readDist(`${prefix}charts/${id}.svg`);
    expect(svg).toContain('Three Borders');
    expect(svg).toContain('CC BY 4.0');
    expect(svg).toContain(json<JsonFile>(`${prefix}charts/${id}.json`).dataDate.slice(0, 4));
    expect(svg).not.toMatch(/NaN|undefined|var\(/u);
    for (const file of ['png', 'dark.png']) {
      const png = readFileSync(new URL(`${prefix}charts/${id}.${file}`, DIST));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(16)).toBe(2 * Number(/ width="(\d+)"/u.exec(svg)?.[1]));
      expect(png.readUInt32BE(20)).toBe(2 * Number(/ height="(\d+)"/u.exec(svg)?.[1]));
    }
    const card = readFileSync(new URL(`og/${prefix}charts/${id}.png`, DIST));
    expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
    const image = documentOf(page).querySelector('meta[property="og:image"]');
    const address = image?.getAttribute('content') ?? '';
    expect(fileOfAddress(address, page)).toBe(`og/${prefix}charts/${id}.png`);
  });

  it('answers oEmbed 1.0 with the code that its page offers, and is found from the page', () => {
    const answer = json<Record<string, unknown>>(`${prefix}oembed/${id}.json`);
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      provider_url: expect.any(String),
    });
    for (const key of ['width', 'height', 'thumbnail_width', 'thumbnail_height']) {
      expect(answer[key], key).toBeGreaterThan(100);
    }
    expect(inDist(fileOfAddress(String(answer['thumbnail_url']), page) ?? '-')).toBe(true);
    const html = String(answer['html']);
    const source = /src="([^"]+)"/u.exec(html)?.[1] ?? '';
    expect(fileOfAddress(source, page)).toBe(`${prefix}embed/${id}/index.html`);
    expect(html).toContain(`height="${String(answer['height'])}"`);
    const link = documentOf(page).querySelector('link[type="application/json+oembed"]');
    const href = link?.getAttribute('href') ?? '';
    expect(href.startsWith(SITE.url)).toBe(true);
    expect(fileOfAddress(href, page)).toBe(`${prefix}oembed/${id}.json`);
  });

  it('names its drawing, states its finding and has a table and notes', () => {
    const document = documentOf(page);
    const drawings = [...document.querySelectorAll('.chart-drawing')];
    expect(drawings.length).toBeGreaterThan(0);
    for (const drawing of drawings) {
      expect(drawing.querySelector('title')?.textContent).toBeTruthy();
      expect(drawing.querySelector('desc')?.textContent).toMatch(/\d/u);
      expect(drawing.outerHTML).not.toMatch(/NaN|undefined|\[object/u);
    }
    expect(document.querySelectorAll('.notes li').length).toBeGreaterThan(1);
    const titles = document.querySelector('figure.chart h2')?.textContent ?? '';
    // French sets a no-break space before its double signs.
    if (prefix === 'fr/') expect(titles).not.toMatch(/[^\u00a0\u202f][:;!?%]/u);
  });

  it('has a frame that needs no other file', () => {
    const frame = documentOf(`${prefix}embed/${id}/index.html`);
    expect(frame.querySelectorAll('script[src], link[rel="stylesheet"], img, iframe')).toHaveLength(
      0,
    );
    expect(frame.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  });
});
