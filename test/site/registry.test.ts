import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  mkdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITE } from '../../src/site.config.ts';
import { DIST, distFiles } from '../lib/dist.ts';

const ROOT = new URL('../../', import.meta.url);
const COPIED = [
  'scripts',
  'src',
  'public',
  'data',
  'generated',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];
const ID = 'incidents-counted';

/** The smallest chart: one number as a bar. */
const CHART = `import { tally } from '../../analysis/tally.ts';
import { defineChart } from '../chart.ts';
import { drawing } from '../lib/drawing.ts';
import { tallyCells, tallyColumns } from '../lib/columns.ts';
import { hitArea } from '../lib/marks.ts';

export const chart = defineChart({
  id: '${ID}',
  question: { en: 'How many incidents are there?', fr: 'Combien d’incidents ?' },
  usesMap: false,
  data: ({ dataset }) => tally(dataset.incidents),
  texts: ({ incidents }) => ({
    title: String(incidents),
    subtitle: 'All',
    alternative: String(incidents),
    notes: [],
  }),
  draw: (_, __, width) => drawing(width, 40, [hitArea('All', 0, 0, 100, 20)]),
  table: (total, lang) => ({ columns: tallyColumns(lang), rows: [tallyCells(total)] }),
});
`;

/**
 * A copy of the project with one more chart folder, built. What it has more than the site itself is
 * what the folder gives; what both have must be the same bytes, as both builds saw the same data.
 */
describe('a new folder under src/charts', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'three-borders-'));
    for (const name of COPIED) {
      cpSync(fileURLToPath(new URL(name, ROOT)), join(folder, name), { recursive: true });
    }
    symlinkSync(fileURLToPath(new URL('node_modules', ROOT)), join(folder, 'node_modules'));
    mkdirSync(join(folder, 'src/charts', ID));
    writeFileSync(join(folder, 'src/charts', ID, 'chart.ts'), CHART);
    const { status, stderr, stdout } = spawnSync('npx', ['astro', 'build', '--silent'], {
      cwd: folder,
      encoding: 'utf8',
      // Nothing of the test runner's: its variables would make it a build for development.
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        SITE_URL: SITE.url,
      },
    });
    expect(status, stderr + stdout).toBe(0);
  }, 600_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives page, frame, pictures, rows, oEmbed and card, in both languages', () => {
    const files = ['', 'fr/'].flatMap((lang) => [
      `${lang}charts/${ID}/index.html`,
      `${lang}embed/${ID}/index.html`,
      ...['svg', 'png', 'dark.png', 'csv', 'json'].map((end) => `${lang}charts/${ID}.${end}`),
      `${lang}oembed/${ID}.json`,
      `og/${lang}charts/${ID}.png`,
    ]);
    for (const file of files) {
      expect(existsSync(join(folder, 'dist', file)), file).toBe(true);
      expect(existsSync(new URL(file, DIST)), `${file} without the folder`).toBe(false);
    }
    const gallery = (lang: string) =>
      readFileSync(join(folder, 'dist', lang, 'charts/index.html'), 'utf8');
    expect(gallery('')).toContain(`/charts/${ID}/"`);
    expect(gallery('fr')).toContain(`/fr/charts/${ID}/"`);
  });

  it('gives a place in the sitemap, where the site has one', () => {
    const sitemaps = distFiles('sitemap*.xml');
    if (sitemaps.length === 0) return;
    const texts = sitemaps.map((file) => readFileSync(join(folder, 'dist', file), 'utf8')).join('');
    expect(texts).toContain(`/charts/${ID}/`);
    expect(texts).not.toContain('/embed/');
  });

  it('changes no picture and no file of another chart: same data, same bytes', () => {
    const files = distFiles('{,fr/}{charts,og/charts,og/fr/charts,oembed}/*.{svg,png,csv,json}');
    expect(files.length).toBeGreaterThan(100);
    const changed = files.filter(
      (file) => !readFileSync(new URL(file, DIST)).equals(readFileSync(join(folder, 'dist', file))),
    );
    expect(changed).toEqual([]);
  });
});
