import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { SITE } from '../../src/site.config.ts';

/** The built site; `npm test` builds it before the tests that read it. */
export const DIST = new URL('../../dist/', import.meta.url);
export const BASE = new URL(SITE.url).pathname;

/** Paths of files in `dist`, with `/`, in order. */
export function distFiles(pattern: string): string[] {
  return globSync(pattern, { cwd: fileURLToPath(DIST) })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(new URL(path, DIST)).isFile())
    .sort();
}

export function readDist(path: string): string {
  return readFileSync(new URL(path, DIST), 'utf8');
}

export function inDist(path: string): boolean {
  return existsSync(new URL(path, DIST));
}

/** The page's markup as a document to query. */
export function documentOf(path: string): Document {
  return parseHTML(readDist(path)).document;
}

/** Parts of pages, not pages: a chart as one combination of its options shows it. */
const CHOICE = /(^|\/)embed\/(?!incident\/)[^/]+\/[^/]+\/index\.html$/u;

/** All pages: every HTML file of the site that is a whole document. */
export const pages = (): string[] => distFiles('**/*.html').filter((path) => !CHOICE.test(path));

/** Pages that readers come to: embeds are frames inside others’ pages. */
export const readerPages = (): string[] => pages().filter((path) => !/(^|\/)embed\//u.test(path));

/** The file that an address within the site stands for, or null for an address elsewhere. */
export function fileOfAddress(href: string, page: string): string | null {
  const here = new URL(`${BASE}${page.replace(/index\.html$/u, '')}`, SITE.url);
  const { origin, pathname } = new URL(href, here);
  if (origin !== new URL(SITE.url).origin) return null;
  const path = decodeURIComponent(pathname.slice(BASE.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** One page of each kind: of pages made by one route, the first and the last. */
export function pageKinds(): string[] {
  const kinds = Map.groupBy(pages(), (path) =>
    path
      .split('/')
      .map((step, index, steps) => (index === steps.length - 2 && index > 0 ? '*' : step))
      .join('/'),
  );
  return [...kinds.values()].flatMap((paths) => [...new Set([paths[0] ?? '', paths.at(-1) ?? ''])]);
}
