import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

/** What a browser loads for a page, in bytes under brotli (fonts and pictures as they are). */
export interface PageWeight {
  readonly requests: number;
  readonly total: number;
  readonly byKind: Readonly<Record<string, number>>;
  /** Of the document, the scripts that stand in it. */
  readonly inlineScripts: number;
}

const COMPRESSED_ALREADY = /\.(woff2|png|jpe?g|webp|avif|gz|br)$/u;
export const PHONE = { width: 390, height: 844 } as const;

/**
 * Opens a page on a 390 px screen, scrolls to its end and adds up the files that it asked for, as
 * a host that compresses with brotli at its highest level sends them.
 */
export async function pageWeight(
  browser: Browser,
  dist: URL,
  siteUrl: string,
  path: string,
): Promise<PageWeight> {
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  const loaded = new Map<string, string>();
  page.on('response', (response) => {
    if (response.ok() && response.url().startsWith(siteUrl)) {
      loaded.set(response.url(), response.request().resourceType());
    }
  });
  await page.goto(siteUrl + path, { waitUntil: 'networkidle' });
  await scrollToEnd(page);
  await page.waitForLoadState('networkidle');
  await context.close();

  const byKind: Record<string, number> = {};
  let inlineScripts = 0;
  for (const [url, kind] of loaded) {
    const file = new URL(url).href.slice(siteUrl.length).replace(/[?#].*$/u, '');
    const name = file === '' || file.endsWith('/') ? `${file}index.html` : file;
    const content = readFileSync(new URL(name, dist));
    byKind[kind] = (byKind[kind] ?? 0) + compressedSize(content, name);
    if (kind === 'document') inlineScripts += inlineScriptSize(content.toString());
  }
  const total = Object.values(byKind).reduce((sum, bytes) => sum + bytes, 0);
  return { requests: loaded.size, total, byKind, inlineScripts };
}

/** Scripts that stand in the page, compressed on their own: part of the document's bytes. */
function inlineScriptSize(html: string): number {
  return [...html.matchAll(/<script(?:>| type="module">)(.*?)<\/script>/gsu)]
    .map(([, code = '']) => compressedSize(Buffer.from(code), 'inline.js'))
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** Scrolls as a reader does, a screen at a time with a moment to look. */
export async function scrollToEnd(page: Page, pause = 20): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 600) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(pause);
  }
}

export function compressedSize(content: Uint8Array, name: string): number {
  if (COMPRESSED_ALREADY.test(name)) return content.length;
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  }).length;
}
