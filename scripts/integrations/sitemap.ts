import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { SITE } from '../../src/site.config.ts';
import { sitemapFiles } from '../lib/sitemap.ts';
import { readDataFiles } from '../lib/read-data.ts';
import type { Incident } from '../../src/model/incident.ts';

/** Writes the sitemap of all pages after a build. */
export function sitemap(): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': ({ dir, pages }) => {
        const incidents = readDataFiles()
          .filter(({ path }) => path.startsWith('data/incidents/'))
          .map(({ text }) => JSON.parse(text) as Incident);
        const paths = pages.map(({ pathname }) => pathname);
        for (const [name, text] of sitemapFiles(paths, incidents, SITE.url)) {
          writeFileSync(new URL(name, dir), text);
        }
      },
    },
  };
}
