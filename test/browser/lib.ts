import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll } from 'vitest';
import { CHROMIUM_ARGS, requireChromium } from '../../scripts/lib/chromium.ts';
import { serveFolder, type RunningServer } from '../../scripts/lib/static-server.ts';
import { BASE, DIST } from '../lib/dist.ts';

export const PHONE = { width: 390, height: 844 } as const;
export const DESKTOP = { width: 1440, height: 900 } as const;

/** The built site, served, and a browser to look at it with; both live as long as a test file. */
export interface SiteInBrowser {
  /** Address of the site's root, with a slash at its end. */
  readonly url: () => string;
  /** A new window; close it when the test ends. */
  readonly open: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

/** Starts server and browser before the tests of a file and stops them after. */
export function siteInBrowser(): SiteInBrowser {
  let server: RunningServer | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    server = await serveFolder(DIST, { base: BASE });
    browser = await chromium.launch({ executablePath: requireChromium(), args: CHROMIUM_ARGS });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    url: () => required(server).url,
    open: (options) => required(browser).newContext(options),
  };
}

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the site is not being served yet');
  return value;
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on a page: the rule and the first places. The context must bypass the policy. */
export async function axeFindings(page: Page): Promise<{ id: string; nodes: string[] }[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (
      window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run();
    return violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.slice(0, 5).map(({ html }) => html),
    }));
  });
}
