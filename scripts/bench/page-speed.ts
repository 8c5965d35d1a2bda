import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { PHONE, scrollToEnd } from './page-weight.ts';

/** How a page comes up and stays still on a slow phone. Times in milliseconds. */
export interface PageSpeed {
  readonly firstPaint: number;
  /** First paint of text or a picture. */
  readonly firstContent: number;
  /** When the largest thing on the first screen was painted. */
  readonly largestContent: number;
  /** Sum of what exceeds 50 ms in each task that blocks the main thread, over the whole visit. */
  readonly blocked: number;
  readonly longestTask: number;
  /** Cumulative layout shift over the whole visit, scrolling included. */
  readonly layoutShift: number;
  /** Whether a drawing had its place in the first screen when it was first painted. */
  readonly figureInFirstPaint: boolean;
}

/** A slow 3G-like line and a cheap phone: 1.6 Mbit/s, 150 ms to and fro, a CPU four times slower. */
export const SLOW = { bytesPerSecond: 1.6e6 / 8, latency: 150, cpu: 4 } as const;

interface Measured {
  shifts: number;
  tasks: number[];
  largest: number;
  figure: boolean;
}

/** Opens a page as {@link SLOW} says on a 390 px screen, scrolls to its end and reads the timings. */
export async function pageSpeed(browser: Browser, url: string): Promise<PageSpeed> {
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latency,
    downloadThroughput: SLOW.bytesPerSecond,
    uploadThroughput: SLOW.bytesPerSecond,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(1000);
  await scrollToEnd(page, 250);
  await page.waitForTimeout(1500);
  const result = await page.evaluate(() => {
    const { measured } = window as unknown as { measured: Measured };
    const paint = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
    return {
      ...measured,
      firstPaint: paint('first-paint'),
      firstContent: paint('first-contentful-paint'),
    };
  });
  await context.close();
  return {
    firstPaint: Math.round(result.firstPaint),
    firstContent: Math.round(result.firstContent),
    largestContent: Math.round(result.largest),
    blocked: Math.round(result.tasks.reduce((sum, duration) => sum + duration - 50, 0)),
    longestTask: Math.round(Math.max(0, ...result.tasks)),
    layoutShift: Number(result.shifts.toFixed(4)),
    figureInFirstPaint: result.figure,
  };
}

/** Runs in the page before anything else. */
function observe(): void {
  const measured: Measured = { shifts: 0, tasks: [], largest: NaN, figure: false };
  (window as unknown as { measured: Measured }).measured = measured;
  const watch = (type: string, handle: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(handle);
    }).observe({ type, buffered: true });
  };
  watch('layout-shift', (entry) => {
    measured.shifts += (entry as PerformanceEntry & { value: number }).value;
  });
  watch('longtask', ({ duration }) => {
    measured.tasks.push(duration);
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    measured.largest = startTime;
  });
  watch('paint', ({ name }) => {
    if (name !== 'first-contentful-paint') return;
    const visible = [...document.querySelectorAll('main svg:not(.visually-hidden)')].filter(
      (drawing) => {
        const { top, height } = drawing.getBoundingClientRect();
        return height > 50 && top < innerHeight;
      },
    );
    measured.figure = visible.length > 0;
  });
}

export interface CompressedSite {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder under brotli, as a host does, so that a slowed line carries as many bytes as it
 * would for a reader.
 *
 * @param options.base Path under which the folder appears, with slashes at both ends.
 */
export async function serveCompressed(
  folder: URL,
  { base }: { base: string },
): Promise<CompressedSite> {
  const types: Readonly<Record<string, string>> = {
    html: 'text/html; charset=utf-8',
    js: 'text/javascript',
    css: 'text/css',
    svg: 'image/svg+xml',
    json: 'application/json',
    webmanifest: 'application/manifest+json',
    woff2: 'font/woff2',
  };
  const cache = new Map<string, Buffer>();
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(base.length);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    try {
      const body =
        cache.get(file) ??
        brotliCompressSync(readFileSync(new URL(file, folder)), {
          params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
        });
      cache.set(file, body);
      response.writeHead(200, {
        'Content-Type': types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
        'Content-Encoding': 'br',
        'Content-Length': body.length,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}
