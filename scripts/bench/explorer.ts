import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { packItems } from '../../src/explorer/compact.ts';
import { madeUpItems } from '../../test/lib/made-up-items.ts';
import { realItems } from '../../test/lib/real-items.ts';
import { compressedSize, pageWeight } from './page-weight.ts';

/** How much slower than this machine the reader's is taken to be. */
export const SLOWDOWN = 4;
const WORDS = ['tillaberi', 'marche', 'soldats', 'nord'];

export interface ExplorerFigures {
  /** Everything that the page loads, and its scripts alone, in bytes under brotli. */
  readonly total: number;
  readonly scripts: number;
  /** From a key to the next frame that shows its result, in ms: the middle and the slowest. */
  readonly keyMedian: number;
  readonly keySlowest: number;
  /** The longest task while typing, in ms of processor time, as a machine so much slower takes it. */
  readonly longestTask: number;
}

/**
 * Opens the explorer, types words into its text field and measures. Tasks are measured by the time
 * that their thread ran, times `SLOWDOWN`, so that other work on this machine does not count.
 *
 * @param count Made-up incidents in place of the record.
 */
export async function measureExplorer(
  browser: Browser,
  dist: URL,
  siteUrl: string,
  count?: number,
): Promise<ExplorerFigures> {
  const weight = await pageWeight(browser, dist, siteUrl, 'fr/incidents/');
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  let { total } = weight;
  if (count !== undefined) {
    const data = JSON.stringify(packItems(madeUpItems(realItems('fr'), count)));
    await page.route('**/explorer/*.json', (route) =>
      route.fulfill({ body: data, contentType: 'application/json' }),
    );
    total += compressedSize(Buffer.from(data), 'data.json') - realDataSize(dist);
  }
  await page.goto(`${siteUrl}fr/incidents/`);
  await page.locator('html[data-explorer="ready"]').waitFor();
  await observeKeys(page);
  await page.locator('#filter-q').focus();
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  for (const word of WORDS) {
    await page.keyboard.type(word, { delay: 120 });
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.waitForTimeout(300);
  }
  const trace = JSON.parse((await browser.stopTracing()).toString()) as Trace;
  const keys = await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
  await context.close();
  const sorted = keys.toSorted((a, b) => a - b);
  return {
    total,
    scripts: weight.byKind['script'] ?? 0,
    keyMedian: sorted[Math.floor(sorted.length / 2)] ?? 0,
    keySlowest: sorted.at(-1) ?? 0,
    longestTask: longestTask(trace) * SLOWDOWN,
  };
}

interface Trace {
  readonly traceEvents: readonly {
    readonly name: string;
    readonly pid: number;
    readonly tid: number;
    /** Time that the thread ran, in microseconds. */
    readonly tdur?: number;
  }[];
}

/** The longest task of the thread that ran the page's functions, in ms. */
function longestTask({ traceEvents }: Trace): number {
  const script = traceEvents.find(({ name }) => name === 'FunctionCall');
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && pid === script?.pid && tid === script.tid,
  );
  if (tasks.length === 0) throw new Error('the trace has no task of the page');
  return Math.max(...tasks.map(({ tdur }) => tdur ?? 0)) / 1000;
}

/** From here on the page notes how long it takes from each key to the frame that follows it. */
async function observeKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const keyTimes: number[] = [];
    Object.assign(window, { keyTimes });
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          // The first task after a frame was painted.
          const channel = new MessageChannel();
          channel.port1.onmessage = () => {
            keyTimes.push(performance.now() - timeStamp);
          };
          channel.port2.postMessage(null);
        });
      },
      true,
    );
  });
}

function realDataSize(dist: URL): number {
  const page = readFileSync(new URL('fr/incidents/index.html', dist), 'utf8');
  const name = /explorer\/fr-[0-9a-f]+\.json/u.exec(page)?.[0];
  if (name === undefined) throw new Error('the explorer names no data file');
  return compressedSize(readFileSync(new URL(name, dist)), name);
}
