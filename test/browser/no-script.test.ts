import { describe, expect, it } from 'vitest';
import { DESKTOP, PHONE, siteInBrowser } from './lib.ts';

const site = siteInBrowser();

describe.each([
  ['a phone', PHONE],
  ['a desktop', DESKTOP],
])('without JavaScript on %s', (_name, viewport) => {
  it.each(['', 'fr/'])('/%s shows a finished drawing of every chart', async (path) => {
    const context = await site.open({ viewport, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.url() + path);
    for (const chart of await page.locator('figure.chart').all()) {
      const drawings = chart.locator('svg.chart-drawing:visible');
      expect(await drawings.count()).toBe(1);
      const box = await drawings.first().boundingBox();
      expect(box?.width).toBeGreaterThan(280);
      expect(box?.height).toBeGreaterThan(200);
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await context.close();
  });
});

it('asks nothing of another origin and logs no error', async () => {
  const context = await site.open();
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(new URL(site.url()).origin) && !url.startsWith('data:')) problems.push(url);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(site.url(), { waitUntil: 'networkidle' });
  await context.close();
  expect(problems).toEqual([]);
});
