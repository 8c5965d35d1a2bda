import { describe, expect, it } from 'vitest';
import { pageKinds } from '../lib/dist.ts';
import { axeFindings, siteInBrowser } from './lib.ts';

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
