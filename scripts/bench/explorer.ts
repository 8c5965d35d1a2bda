import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { packItems } from '../../src/explorer/compact.ts';
import { madeUpItems } from '../../test/lib/made-up-items.ts';
import { realItems } from '../../test/lib/real-items.ts';
import { compressedSize, pageWeight } from './page-weight.ts';

/** How much slower than this machine the reader's is taken to be. */
const SLOWDOWN = 4;
const WORDS = ['tillaberi', 'marche', 'soldats', 'nord'];

export interface ExplorerFigures {
  /** Everything that the page loads, and its scripts alone, in bytes under brotli. */
  readonly total: number;
  readonly scripts: number;
  /** From a key to the next frame that shows its result, in ms: the middle and the slowest. */
  readonly keyMedian: number;
  readonly keySlowest: number;
  /** Tasks over 50 ms while typing, in ms. */
  readonly longTasks: readonly number[];
}

/**
 * Opens the explorer, types words into its text field and measures.
 *
 * @param count Made-up incidents in place of the record.
 * @param slowdown Of the processor.
 */
export async function measureExplorer(
  browser: Browser,
  dist: URL,
  siteUrl: string,
  { count, slowdown = SLOWDOWN }: { count?: number | undefined; slowdown?: number } = {},
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
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await observe(page);
  await page.locator('#filter-q').focus();
  for (const word of WORDS) {
    await page.keyboard.type(word, { delay: 120 });
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.waitForTimeout(300);
  }
  const { keys, longTasks } = await page.evaluate(() => {
    const { keys: times, longTasks: tasks } = (window as unknown as { measured: Measured })
      .measured;
    return { keys: times, longTasks: tasks };
  });
  await context.close();
  const sorted = keys.toSorted((a, b) => a - b);
  return {
    total,
    scripts: weight.byKind['script'] ?? 0,
    keyMedian: sorted[Math.floor(sorted.length / 2)] ?? 0,
    keySlowest: sorted.at(-1) ?? 0,
    longTasks,
  };
}

interface Measured {
  readonly keys: number[];
  readonly longTasks: number[];
}

/** From here on the page notes how long its keys and tasks take. */
async function observe(page: Page): Promise<void> {
  await page.evaluate(() => {
    const measured: Measured = { keys: [], longTasks: [] };
    Object.assign(window, { measured });
    new PerformanceObserver((list) => {
      measured.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
    // An event's duration ends with the next frame that is painted.
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => {
            measured.keys.push(performance.now() - timeStamp);
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
