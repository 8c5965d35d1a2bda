import { globSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { distFiles } from '../lib/dist.ts';
import { axeFindings, siteInBrowser } from './lib.ts';

const site = siteInBrowser();

const CHARTS = distFiles('oembed/*.json').map((path) => path.slice('oembed/'.length, -5));
const PAGES = CHARTS.flatMap((id) =>
  ['', 'fr/'].flatMap((lang) => [`${lang}charts/${id}/`, `${lang}embed/${id}/`]),
);

async function openPage(path: string, width = 1000): Promise<Page> {
  const context = await site.open({ viewport: { width, height: 900 }, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(site.url() + path);
  return page;
}

/** Waits until the chart shows what was chosen, as a query string. */
async function shown(page: Page, query: string): Promise<void> {
  await expect
    .poll(() => page.locator('figure.chart').getAttribute('data-shown'), { timeout: 20_000 })
    .toBe(query);
}

/** Texts of the shown drawing that lie over each other or reach out of it, as a reader sees them. */
function faultyTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const drawing = [...document.querySelectorAll<SVGElement>('.chart-drawing')].find(
      (each) => each.getBoundingClientRect().width > 0,
    );
    if (drawing === undefined) return ['no drawing is shown'];
    const box = drawing.getBoundingClientRect();
    const texts = [...drawing.querySelectorAll('text')]
      .map((element) => ({ text: element.textContent, at: element.getBoundingClientRect() }))
      .filter(({ text, at }) => text !== '' && at.width > 0);
    // Boxes of text have room above and below the letters; what counts is letters over letters.
    const inner = ({ top, bottom, left, right }: DOMRect) => {
      const air = (bottom - top) * 0.22;
      return { top: top + air, bottom: bottom - air, left: left + 0.5, right: right - 0.5 };
    };
    const over = texts.flatMap((a, index) =>
      texts.slice(index + 1).flatMap((b) => {
        const [one, other] = [inner(a.at), inner(b.at)];
        const apart =
          one.right <= other.left ||
          other.right <= one.left ||
          one.bottom <= other.top ||
          other.bottom <= one.top;
        return apart ? [] : [`“${a.text}” over “${b.text}”`];
      }),
    );
    const out = texts
      .filter(
        ({ at }) =>
          at.left < box.left - 1 ||
          at.right > box.right + 1 ||
          inner(at).top < box.top ||
          inner(at).bottom > box.bottom,
      )
      .map(({ text }) => `“${text}” is cut`);
    return [...over, ...out];
  });
}

describe.each(CHARTS)('%s', (id) => {
  it.each(['', 'fr/'])(
    '/%s has no text over another or cut, at any width and choice',
    async (lang) => {
      const page = await openPage(`${lang}embed/${id}/`, 320);
      const faults: string[] = [];
      const look = async (choice: string) => {
        for (const width of [320, 600, 900]) {
          await page.setViewportSize({ width, height: 900 });
          faults.push(...(await faultyTexts(page)).map((fault) => `${choice} ${width}: ${fault}`));
        }
      };
      await look('default');
      for (const select of await page
        .locator('.chart-options select:not([data-in-browser])')
        .all()) {
        const key = await select.getAttribute('name');
        const values = await select
          .locator('option')
          .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
        for (const value of values.slice(1)) {
          await select.selectOption(value);
          await expect.poll(() => new URL(page.url()).searchParams.get(key ?? '')).toBe(value);
          await page.waitForLoadState('networkidle');
          await look(`${key}=${value}`);
        }
        await select.selectOption(values[0] ?? '');
        await page.waitForLoadState('networkidle');
      }
      await page.context().close();
      expect(faults).toEqual([]);
    },
  );

  it.each([320, 900])('lets keys reach every mark at %i px, its text beside it', async (width) => {
    const page = await openPage(`embed/${id}/`, width);
    const marks = page.locator('.chart-drawing:visible [data-tip]');
    const count = await marks.count();
    expect(count).toBeGreaterThan(2);
    // One stop of the tab key for the drawing.
    expect(await page.locator('.chart-drawing:visible [data-tip][tabindex="0"]').count()).toBe(1);
    await marks.first().focus();
    const problems = await page.evaluate(async () => {
      const found: string[] = [];
      const seen = new Set<Element>();
      const tip = document.querySelector<HTMLElement>('.chart-tip');
      const frame = document.querySelector('.chart-drawings')?.getBoundingClientRect();
      for (;;) {
        const mark = document.activeElement;
        if (!(mark instanceof SVGElement) || !tip || !frame) return [...found, 'no mark has focus'];
        if (seen.has(mark)) return [...found, `reached ${seen.size}`];
        seen.add(mark);
        const text = mark.dataset['tip'] ?? '';
        const at = tip.getBoundingClientRect();
        const own = mark.getBoundingClientRect();
        const apart =
          at.right <= own.left + 0.5 ||
          at.left >= own.right - 0.5 ||
          at.bottom <= own.top + 0.5 ||
          at.top >= own.bottom - 0.5;
        if (tip.hidden || tip.textContent !== text) found.push(`no text for ${text}`);
        if (mark.getAttribute('aria-label') !== text) found.push(`not read out: ${text}`);
        if (!apart) found.push(`covered: ${text}`);
        if (at.left < frame.left - 1 || at.right > frame.right + 1) found.push(`outside: ${text}`);
        mark.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
        await Promise.resolve();
        if (document.activeElement === mark) return [...found, `reached ${seen.size}`];
      }
    });
    expect(problems).toEqual([`reached ${count}`]);
    await page.keyboard.press('Home');
    expect(await marks.first().evaluate((mark) => mark === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it('lets keys reach and set every option, and keeps it in the address', async () => {
    const page = await openPage(`charts/${id}/`);
    const selects = await page.locator('.chart-options select').all();
    for (const select of selects) {
      const name = (await select.getAttribute('name')) ?? '';
      await select.focus();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => new URL(page.url()).searchParams.has(name)).toBe(true);
    }
    await shown(page, new URL(page.url()).search.slice(1));
    const title = await page.locator('figure.chart h2').textContent();
    const drawings = await page.locator('.chart-drawing:visible').count();
    expect(drawings).toBe(1);
    expect(await page.locator('.chart-status').isVisible()).toBe(false);
    // The address alone shows the same again.
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await expect.poll(() => page.locator('figure.chart h2').textContent()).toBe(title);
    await page.context().close();
  });

  it('has a stand-alone SVG that a strict parser takes and that asks for nothing', async () => {
    const page = await openPage('charts/');
    for (const lang of ['', 'fr/']) {
      const found = await page.evaluate(async (address) => {
        const text = await (await fetch(address)).text();
        const document = new DOMParser().parseFromString(text, 'image/svg+xml');
        const outside = [...document.querySelectorAll('*')].flatMap((element) =>
          [...element.attributes]
            .filter(({ name, value }) => /href|src/u.test(name) || /url\((?!#)/u.test(value))
            .map(({ value }) => value),
        );
        return {
          error: document.querySelector('parsererror')?.textContent ?? null,
          root: document.documentElement.tagName,
          title: document.querySelector('title')?.textContent,
          outside,
          imports: [...text.matchAll(/url\(([^)]{0,20})/gu)].map(([, target]) => target),
        };
      }, `${site.url()}${lang}charts/${id}.svg`);
      expect(found).toMatchObject({ error: null, root: 'svg', outside: [] });
      expect(found.title).toBeTruthy();
      for (const target of found.imports) expect(target).toMatch(/^data:font/u);
    }
    await page.context().close();
  });
});

it('says that the code was copied', async () => {
  const context = await site.open({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(`${site.url()}charts/month-grid/`);
  await page.getByRole('button', { name: 'Copy the code' }).click();
  await expect.poll(() => page.locator('.copying [role=status]').textContent()).toBe('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.locator('textarea').inputValue());
  await context.close();
});

describe.each(['light', 'dark'] as const)('axe in the %s theme', (colorScheme) => {
  it.each(PAGES)('finds nothing on /%s', async (path) => {
    const context = await site.open({ colorScheme, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(site.url() + path);
    const found = await axeFindings(page);
    await context.close();
    expect(found).toEqual([]);
  });
});

describe('options that the browser applies', () => {
  const incidents = globSync('data/incidents/**/*.json').map(
    (path) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>,
  );
  const sumOf = (page: Page, column: number) =>
    page.evaluate((index) => {
      const rows = [...document.querySelectorAll<HTMLElement>('.data-table tbody tr')];
      return rows
        .filter((row) => !row.hidden)
        .map((row) => Number(row.children[index]?.textContent.replace(/\D/gu, '')))
        .reduce((sum, value) => sum + value, 0);
    }, column);

  it('the map of regions counts the incidents of the chosen years', async () => {
    const page = await openPage('charts/attacks-by-region/?from=2021&to=2023');
    const expected = incidents.filter(
      ({ date = '' }) => date >= '2021-01-01' && date <= '2023-12-31',
    ).length;
    // Columns: region, shape, country, incidents.
    await expect.poll(() => sumOf(page, 3)).toBe(expected);
    expect(await page.locator('figure.chart h2').textContent()).toMatch(/\?$/u);
    expect(await page.locator('.subtitle').textContent()).toContain('2021');
    // The whole record is there again once nothing is chosen.
    await page.locator('select[name=from]').selectOption({ index: 0 });
    await page.locator('select[name=to]').selectOption({ index: 0 });
    await expect.poll(() => sumOf(page, 3)).toBe(incidents.length);
    expect(await page.locator('figure.chart h2').textContent()).not.toMatch(/\?$/u);
    await page.context().close();
  });

  it('the map of incidents shows those of the chosen country and years only', async () => {
    const page = await openPage('charts/incident-map/?country=niger&from=2023');
    const expected = incidents.filter(
      ({ date = '', country, coordinates }) =>
        country === 'NER' && date >= '2023-01-01' && coordinates !== null,
    ).length;
    await expect.poll(() => page.locator('.place[data-key]').count()).toBe(expected);
    await page.context().close();
  });

  it('takes no value from the address that is not offered', async () => {
    const page = await openPage('embed/attacks-by-region/?measure=<b>&from=1999&view=maps&theme=x');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('select[name=measure]').inputValue()).toBe('incidents');
    expect(await page.locator('h1').textContent()).not.toContain('?');
    expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
    await page.context().close();
  });
});
