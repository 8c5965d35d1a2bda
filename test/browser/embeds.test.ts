import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { EMBED_WIDTHS } from '../../src/embed/snippets.ts';
import { distFiles, documentOf } from '../lib/dist.ts';
import { siteInBrowser } from './lib.ts';
import { embedFrames, fittedHeight, heightsOf, HOSTS, hostPage, newsroom } from './hosts.ts';

const CHART = 'deadliest-incidents';
const site = siteInBrowser();
const { publish } = newsroom();

async function openHost(address: string): Promise<Page> {
  const context = await site.open({ viewport: { width: 1000, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

async function embedIn(page: Page) {
  await expect.poll(() => embedFrames(page).length, { timeout: 20_000 }).toBe(1);
  const frame = embedFrames(page)[0];
  if (frame === undefined) throw new Error('the host shows no embed');
  return frame;
}

describe.each(HOSTS)('%s on another origin', (host) => {
  it.each(EMBED_WIDTHS)('makes the frame as tall as its content at %i px', async (width) => {
    const page = await openHost(publish(hostPage(host, site.url(), CHART, width)));
    const frame = await embedIn(page);
    const before = await fittedHeight(frame);

    // An option changes the height.
    await frame.getByLabel('Country').selectOption('coast');
    await expect.poll(async () => (await heightsOf(frame)).content).not.toBe(before);
    const after = await fittedHeight(frame);
    expect(after).not.toBe(before);

    // So does the host, when its column gets another width.
    await page.evaluate(
      (wider) => {
        const column = document.getElementById('column');
        if (column) column.style.width = `${wider}px`;
      },
      width === 320 ? 500 : 330,
    );
    await expect.poll(async () => (await heightsOf(frame)).content).not.toBe(after);
    await fittedHeight(frame);
    await page.context().close();
  });
});

it('fits ten embeds on one page, each to its own height', async () => {
  const charts = readCharts();
  const links = charts
    .slice(0, 10)
    .map((id) => `<a data-three-borders href="${site.url()}charts/${id}/">${id}</a>`);
  const page = await openHost(
    publish(`<!doctype html><body>${links.join('')}<script src="${site.url()}embed.js"></script>`),
  );
  const frames = await page.locator('iframe').all();
  expect(frames).toHaveLength(10);
  // Frames load when they come near: one after the other, so that each is seen.
  for (const element of frames) {
    await element.scrollIntoViewIfNeeded();
    await expect
      .poll(async () => (await (await element.elementHandle())?.contentFrame())?.url() ?? '')
      .toContain('/embed/');
    const frame = await (await element.elementHandle())?.contentFrame();
    if (frame) await fittedHeight(frame);
  }
  await page.context().close();
});

describe('embed.js in a foreign article', () => {
  const article = () =>
    readFileSync(new URL('../hosts/article.html', import.meta.url), 'utf8').replaceAll(
      '{site}',
      site.url(),
    );
  const sheet = readFileSync(new URL('../hosts/article.css', import.meta.url), 'utf8');

  it('survives a strict policy, embeds each chart once and leaves other links alone', async () => {
    publish(sheet, 'text/css', '/article.css');
    const page = await openHost(publish(article()));
    await expect.poll(() => page.locator('iframe').count()).toBe(3);
    const frames = await page.locator('iframe').all();
    for (const element of frames) {
      await element.scrollIntoViewIfNeeded();
      await expect
        .poll(async () => (await (await element.elementHandle())?.contentFrame())?.url() ?? '')
        .toContain('/embed/');
      const frame = await (await element.elementHandle())?.contentFrame();
      if (frame) await fittedHeight(frame);
      expect(await element.getAttribute('title')).toBeTruthy();
    }
    expect(await page.locator('#foreign').isVisible()).toBe(true);
    const dark = page.frames().find((frame) => frame.url().includes('/fr/embed/before-and-after/'));
    expect(dark?.url()).toContain('measure=killed');
    expect(
      await dark?.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
    ).toBe('rgb(21, 23, 26)');
    expect(await dark?.locator('select[name=measure]').inputValue()).toBe('killed');
    await page.context().close();
  });

  it('embeds what a script adds later', async () => {
    const page = await openHost(
      publish(`<!doctype html><body><script src="${site.url()}embed.js"></script>`),
    );
    await page.evaluate((url) => {
      document.body.insertAdjacentHTML(
        'beforeend',
        `<section><a data-three-borders href="${url}charts/month-grid/">Later</a></section>`,
      );
    }, site.url());
    await fittedHeight(await embedIn(page));
    await page.context().close();
  });

  it('believes no height but that of its own frame', async () => {
    const page = await openHost(
      publish(`<!doctype html><body><a data-three-borders href="${site.url()}charts/month-grid/">M</a>
        <script src="${site.url()}embed.js"></script>`),
    );
    const height = await fittedHeight(await embedIn(page));
    await page.evaluate(() => {
      for (const height of [1, -5, 1e9, Infinity, NaN, '9px', null]) {
        window.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
      }
    });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(await page.locator('iframe').getAttribute('height')).toBe(String(height));
    await page.context().close();
  });
});

it('ignores what a hostile host says', async () => {
  const page = await openHost(publish(hostPage('amp-iframe', site.url(), CHART, 600)));
  const frame = await embedIn(page);
  await fittedHeight(frame);
  const state = () => frame.evaluate(() => document.documentElement.outerHTML);
  const before = await state();
  const address = frame.url();
  await page.evaluate(() => {
    const target = document.querySelector('iframe')?.contentWindow;
    const messages = [
      null,
      undefined,
      7,
      [],
      {},
      { sentinel: 'amp' },
      { sentinel: 'amp', type: 'frames-init', height: 1 },
      '[iFrameSizer]',
      '[iFrameSizer]<img src=x onerror=alert(1)>:8:false',
      `[iFrameSizer]${'x'.repeat(100_000)}:8`,
      '[iFrameSizer]message:"navigate"',
      'pymxPYMxchartxPYMxwidthxPYMx1',
      'pymxPYMxchartxPYMxnavigateToxPYMxhttps://elsewhere.example/',
      '{"type":"set","height":1}',
      { __proto__: { sentinel: 'amp', type: 'frames-init' } },
    ];
    for (const message of messages) target?.postMessage(message, '*');
  });
  await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  expect(await state()).toBe(before);
  expect(frame.url()).toBe(address);
  await fittedHeight(frame);
  await page.context().close();
});

describe('a plain frame without a script on the host', () => {
  it.each(EMBED_WIDTHS)(
    'is as tall as its content with the code offered for %i px',
    async (width) => {
      const context = await site.open({ viewport: { width: 1200, height: 900 } });
      const chartPage = await context.newPage();
      await chartPage.goto(`${site.url()}charts/${CHART}/`);
      await chartPage.locator('select[name=kind]').selectOption('frame');
      await chartPage.locator('select[name=width]').selectOption(String(width));
      const preview = chartPage.locator(`iframe[data-width="${width}"]`);
      await preview.scrollIntoViewIfNeeded();
      const code = () => chartPage.locator('textarea').inputValue();
      const frameOfPreview = await (await preview.elementHandle())?.contentFrame();
      if (!frameOfPreview) throw new Error('the preview has no frame');
      // The preview tells its height, and the code takes it over.
      await expect
        .poll(
          async () =>
            (await code()).includes(`height="${(await heightsOf(frameOfPreview)).content}"`),
          { timeout: 20_000 },
        )
        .toBe(true);
      const snippet = (await code()).replace(/https:\/\/[^/]*\//gu, site.url());
      const page = await openHost(publish(`<!doctype html><body>${snippet}`));
      expect(await page.evaluate(() => document.scripts.length)).toBe(0);
      await fittedHeight(await embedIn(page));
      await page.context().close();
      await context.close();
    },
  );
});

describe('the height that is offered without measuring', () => {
  it.each(readCharts())('holds all of %s at every width', async (id) => {
    for (const lang of ['', 'fr/']) {
      const page = await openHost(`${site.url()}${lang}embed/${id}/`);
      const { heights } = offered(id, lang);
      for (const width of EMBED_WIDTHS) {
        await page.setViewportSize({ width, height: 600 });
        const content = await page.evaluate(() =>
          Math.ceil(document.querySelector('main')?.getBoundingClientRect().height ?? 0),
        );
        const estimate = heights[String(width)] ?? 0;
        expect(estimate, `${lang}${id} at ${width}`).toBeGreaterThanOrEqual(content);
        expect(estimate, `${lang}${id} at ${width}`).toBeLessThan(content * 1.3);
      }
      await page.context().close();
    }
  });
});

it.each(readCharts())('%s without JavaScript shows the whole chart', async (id) => {
  const context = await site.open({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 600 },
  });
  const page = await context.newPage();
  await page.goto(`${site.url()}embed/${id}/`);
  expect(await page.locator('.chart-drawing:visible').count()).toBe(1);
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(await page.locator('.credit a').isVisible()).toBe(true);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
  await context.close();
});

/** Ids of the charts that the site has. */
function readCharts(): string[] {
  return distFiles('oembed/*.json').map((path) => path.slice('oembed/'.length, -'.json'.length));
}

/** What a chart's page offers to embed, as its script reads it. */
function offered(id: string, lang: string): { heights: Readonly<Record<string, number>> } {
  const json = documentOf(`${lang}charts/${id}/index.html`).querySelector('.embeddable');
  const { languages } = JSON.parse(json?.textContent ?? '{}') as {
    languages: Record<string, { heights: Record<string, number> }>;
  };
  return languages[lang === '' ? 'en' : 'fr'] ?? { heights: {} };
}
