import { describe, expect, it } from 'vitest';
import { readDataset } from '../../scripts/lib/read-data.ts';
import { pageKinds } from '../lib/dist.ts';
import { siteInBrowser } from './lib.ts';

/** The longest words stand in the records with the most reports. */
const WORDY = readDataset()
  .incidents.toSorted((a, b) => b.reports.length - a.reports.length)
  .slice(0, 5)
  .flatMap(({ id }) => [`incidents/${id}/index.html`, `fr/incidents/${id}/index.html`]);

describe('on a narrow screen', () => {
  const site = siteInBrowser();

  it.each([...new Set([...pageKinds(), ...WORDY])])('%s cuts nothing off', async (path) => {
    const context = await site.open({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await page.goto(site.url() + path.replace(/index\.html$/u, ''));
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    const cut = await page
      .locator('.listed, .report-group .scroller')
      .evaluateAll(
        (boxes) => boxes.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length,
      );
    await context.close();
    expect({ overflow, cut }).toEqual({ overflow: 0, cut: 0 });
  });
});
