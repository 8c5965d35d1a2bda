import { describe, expect, it } from 'vitest';
import { pages } from '../lib/dist.ts';
import { axeFindings, siteInBrowser } from './lib.ts';

/** One page of each kind: of pages made by one route, the first and the last. */
function pageKinds(): string[] {
  const kinds = Map.groupBy(pages(), (path) =>
    path
      .split('/')
      .map((step, index, steps) => (index === steps.length - 2 && index > 0 ? '*' : step))
      .join('/'),
  );
  return [...kinds.values()].flatMap((paths) => [...new Set([paths[0] ?? '', paths.at(-1) ?? ''])]);
}

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  const site = siteInBrowser();

  it.each(pageKinds())('axe finds nothing on %s', async (path) => {
    const context = await site.open({ colorScheme, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(site.url() + path.replace(/index\.html$/u, ''));
    const found = await axeFindings(page);
    await context.close();
    expect(found).toEqual([]);
  });
});
