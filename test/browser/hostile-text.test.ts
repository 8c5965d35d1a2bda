import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_ARGS, requireChromium } from '../../scripts/lib/chromium.ts';
import { readDataset } from '../../scripts/lib/read-data.ts';
import { serveFolder, type RunningServer } from '../../scripts/lib/static-server.ts';
import { parseDataFile } from '../../src/model/parse.ts';
import type { Incident } from '../../src/model/incident.ts';
import { buildFixtureSite, type FixtureSite } from '../lib/fixture-site.ts';

const SITE_URL = 'https://example.org/under/a/base/';
const MARKUP =
  '<img src=x onerror="window.hostile=1"><script>window.hostile=1</script></script><!-- & &amp; "q" \'s\' `b` ${x} {{y}} ]]>';
const RIGHT_TO_LEFT = 'قرية الحدود الثلاثة، ‏بلدية تيلابيري';
const EMOJI = '🕊️ 👩🏾‍🌾 🇳🇪';
const LONG_PLACE = 'Ouagadougounianianko'.repeat(15);
const LONG_SUMMARY = `${RIGHT_TO_LEFT} ${'Un village, “deux” marchés et l’école. '.repeat(60)}`
  .slice(0, 1990)
  .trim();

const model = readDataset().incidents.find(({ id }) => id === '2023-10-02-tabatol');

function hostile(id: string, place: string, text: string): Incident {
  if (model === undefined) throw new Error('the model incident is missing');
  const both = { en: text, fr: text };
  const short = (length: number) => text.slice(0, length).trim();
  const change = { en: short(600), fr: short(600) };
  return {
    ...model,
    id,
    date: id.slice(0, 10),
    place,
    secondLevel: short(200),
    perpetrator: { ...model.perpetrator, described: { en: EMOJI, fr: EMOJI } },
    summary: both,
    notes: both,
    reports: model.reports.map((report) => ({
      ...report,
      by: { ...report.by, en: short(400), fr: short(400) },
    })),
    sources: model.sources.map((source) => ({ ...source, title: short(400) })),
    revisions: [
      ...model.revisions,
      {
        date: model.revisions.at(-1)?.date ?? '2026-01-01',
        kind: 'corrected',
        change,
        why: change,
      },
    ],
  };
}

const incidents = [
  hostile('2022-07-01-markup', MARKUP, MARKUP),
  hostile('2022-07-02-right-to-left', `${RIGHT_TO_LEFT} ${EMOJI}`, `${RIGHT_TO_LEFT} ${MARKUP}`),
  hostile('2022-07-03-long', LONG_PLACE, LONG_SUMMARY),
];

let site: FixtureSite | undefined;
let server: RunningServer | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  site = buildFixtureSite(incidents, {
    SITE_URL,
    CONTACT_EMAIL: 'record@example.org',
    REPOSITORY_URL: 'https://example.org/three-borders',
  });
  server = await serveFolder(site.dist, { base: new URL(SITE_URL).pathname });
  browser = await chromium.launch({ executablePath: requireChromium(), args: CHROMIUM_ARGS });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  site?.remove();
});

async function open(path: string, width: number): Promise<{ page: Page; errors: string[] }> {
  if (browser === undefined || server === undefined) throw new Error('the fixture is not served');
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(server.url + path, { waitUntil: 'networkidle' });
  return { page, errors };
}

/** Nothing of the text has become an element or run, and nothing sticks out of the window. */
async function expectCalm(page: Page, errors: string[]): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: 'hostile' in window,
    images: document.querySelectorAll('img, [onerror]').length,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  expect({ ...found, errors }).toEqual({ ran: false, images: 0, overflow: 0, errors: [] });
  await page.context().close();
}

const shown = (text: string) => text.replace(/\s+/gu, ' ');

describe.each([320, 1440])('at %i pixels', (width) => {
  it.each(incidents.map(({ id }) => id))('the page, the card and the JSON of %s', async (id) => {
    const incident = incidents.find((each) => each.id === id);
    for (const lang of ['', 'fr/']) {
      const { page, errors } = await open(`${lang}incidents/${id}/`, width);
      expect(shown((await page.locator('.lead').textContent()) ?? '')).toBe(
        shown(incident?.summary.en ?? ''),
      );
      expect(await page.locator('h1').textContent()).toContain(incident?.place);
      expect(await page.title()).toContain(incident?.place);
      const data = await page.locator('script[type="application/ld+json"]').textContent();
      expect(JSON.stringify(JSON.parse(data ?? ''))).toContain(JSON.stringify(incident?.place));
      await expectCalm(page, errors);

      const card = await open(`${lang}embed/incident/${id}/`, width);
      expect(await card.page.locator('h1').textContent()).toContain(incident?.place);
      await expectCalm(card.page, card.errors);
    }
  });

  it('the explorer, its search and the list of the year', async () => {
    for (const { place } of incidents) {
      const query = encodeURIComponent(place.split(' ')[0] ?? '');
      const { page, errors } = await open(`incidents/?q=${query}`, width);
      const links = page.locator('#table tbody a');
      await links.first().waitFor();
      expect(await links.allTextContents()).toContain(place);
      await expectCalm(page, errors);
    }
    const year = await open('fr/incidents/year/2022/', width);
    const places = await year.page.locator('.incident-table a').allTextContents();
    expect(places).toEqual(expect.arrayContaining(incidents.map(({ place }) => place)));
    await expectCalm(year.page, year.errors);

    const { page, errors } = await open('', width);
    await page.locator('a.site-search').click();
    await page.locator('#site-search').fill(RIGHT_TO_LEFT.split(' ')[0] ?? '');
    expect(await page.locator('.search-dialog li a').allTextContents()).toContain(
      incidents[1]?.place,
    );
    await expectCalm(page, errors);
  });
});

it('such records are sound by the schema', () => {
  for (const incident of incidents) {
    const text = JSON.stringify(incident);
    expect(parseDataFile('incident', { path: `${incident.id}.json`, text }).faults).toEqual([]);
  }
});

it('errors are reported by mail or as an issue where the site has set them up', async () => {
  const { page, errors } = await open('incidents/2022-07-01-markup/', 1440);
  const href = async (start: string) => {
    const link = page.locator(`#reuse ~ ul a[href^="${start}"]`);
    return new URL((await link.getAttribute('href')) ?? '');
  };
  const mail = await href('mailto:record@example.org');
  expect(mail.searchParams.get('subject')).toContain('2022-07-01-markup');
  expect(mail.searchParams.get('body')).toContain(`${SITE_URL}incidents/2022-07-01-markup/`);
  const issue = await href('https://example.org/three-borders/issues/new');
  expect(issue.searchParams.get('title')).toContain('2022-07-01-markup');
  await expectCalm(page, errors);
});
