import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../scripts/lib/read-data.ts';
import { EXAMPLE } from '../../src/components/method/links.ts';
import { formatter } from '../../src/i18n/format.ts';
import { messages } from '../../src/i18n/index.ts';
import { LANGUAGES, type Lang } from '../../src/i18n/languages.ts';
import { pagePath } from '../../src/i18n/paths.ts';
import { vocabularyLabels } from '../../src/i18n/vocabulary.ts';
import { SITE } from '../../src/site.config.ts';
import { fileOfAddress, inDist } from '../lib/dist.ts';
import { siteInBrowser } from './lib.ts';

const dataset = readDataset();
const example = dataset.incidents.find(({ id }) => id === EXAMPLE);
if (example === undefined) throw new Error(`${EXAMPLE} is not in the record`);

/** A question that a reader has after the story, the links that lead to its answer, and the answer. */
interface Walk {
  readonly question: string;
  /** Pages or sections, each reached by following a link on the one before; the story is first. */
  readonly links: readonly string[];
  /** What must be read there; texts as they stand on the page. */
  readonly reads: (lang: Lang) => readonly string[];
  /** Addresses that links there must lead to. */
  readonly leadsTo?: () => readonly string[];
}

/** Days on which a record was corrected, newest first. */
const corrected = dataset.incidents
  .flatMap(({ revisions }) => revisions)
  .filter(({ kind }) => kind === 'corrected')
  .map(({ date }) => date)
  .sort()
  .reverse();

const WALKS: readonly Walk[] = [
  {
    question: 'Where is the figure from?',
    links: ['/method/', `/incidents/${EXAMPLE}/`],
    reads: (lang) => example.reports.map(({ by }) => by[lang]),
    leadsTo: () => example.sources.map(({ url }) => url),
  },
  {
    question: 'Who counts as killed?',
    links: ['/method/', '/method/#who-is-counted'],
    reads: (lang) => [messages(lang).method.killed.counted],
  },
  {
    question: 'Why 29 and not 60?',
    links: ['/method/', '/method/#toll'],
    reads: (lang) => {
      const { killed, notes } = example;
      if (killed === null || notes === null) throw new Error('the example has no toll or no note');
      const t = messages(lang).method;
      const f = formatter(lang);
      return [
        t.toll.bounds.best,
        t.example.results.best(
          f.number(killed.best),
          vocabularyLabels(lang).tollBasis[killed.basis],
        ),
        f.number(killed.high),
        notes[lang],
      ];
    },
  },
  {
    question: 'Is this all?',
    links: ['/method/', '/method/#part-of-the-war'],
    reads: (lang) => dataset.referenceTotals.flatMap(({ by, what }) => [by[lang], what[lang]]),
  },
  {
    question: 'Who made this?',
    links: ['/method/', '/method/#who'],
    reads: (lang) =>
      SITE.maintainers.length > 0 ? SITE.maintainers : [messages(lang).method.who.anonymous],
  },
  {
    question: 'What changed last month?',
    links: ['/method/', '/corrections/'],
    reads: (lang) => corrected.slice(0, 1).map((date) => formatter(lang).date(date)),
  },
  {
    question: 'May I reuse it?',
    links: ['/method/', '/data/'],
    reads: () => [],
    leadsTo: () => ['https://creativecommons.org/licenses/by/4.0/'],
  },
  {
    question: 'How near is “near a border”?',
    links: ['/method/', '/method/#near-a-border'],
    reads: (lang) => [messages(lang).method.near.text, '50 km'],
  },
  {
    question: 'How sure is the place?',
    links: ['/method/', '/method/#places'],
    reads: (lang) => Object.values(vocabularyLabels(lang).precision),
  },
  {
    question: 'Whom do I tell about an error?',
    links: ['/method/', '/method/#contact'],
    reads: (lang) => {
      const noAddress = SITE.contactEmail === '' && SITE.repository === '';
      return noAddress ? [messages(lang).method.contact.none] : [];
    },
    leadsTo: () => [
      ...(SITE.contactEmail === '' ? [] : [`mailto:${SITE.contactEmail}`]),
      ...(SITE.repository === '' ? [] : [`${SITE.repository}/issues/new`]),
    ],
  },
];

const site = siteInBrowser();

/** Follows a link that a reader can see; fails when the page has none to that place. */
async function follow(page: Page, address: string): Promise<void> {
  const file = fileOfAddress(address, 'index.html') ?? '';
  expect(inDist(file), `there is no page ${address}`).toBe(true);
  const link = page.locator(`a[href="${address}"]:visible`).first();
  expect(await link.count(), `${page.url()} has no link to ${address}`).toBe(1);
  await link.click();
  await page.waitForURL((url) => url.pathname + url.hash === address);
}

/** The section that the address points to, or the whole of the page. */
async function answerAt(page: Page) {
  const { hash } = new URL(page.url());
  const section = page.locator(hash === '' ? 'main' : `section:has(> ${hash})`);
  return {
    text: oneLine((await section.textContent()) ?? ''),
    links: await section
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')),
  };
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');
/** A text with `[words](name)` as a reader sees it. */
const withoutLinks = (text: string): string => text.replaceAll(/\[([^\]]+)\]\([^)]+\)/gu, '$1');

describe.each(LANGUAGES)('a reader of the story in %s finds within two links', (lang) => {
  it.each(WALKS)('$question', async ({ links, reads, leadsTo }) => {
    expect(links.length).toBeLessThanOrEqual(2);
    const context = await site.open({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(new URL(pagePath(lang, '/'), site.url()).href);
    for (const address of links) await follow(page, pagePath(lang, address));

    const answer = await answerAt(page);
    for (const text of reads(lang)) expect(answer.text).toContain(oneLine(withoutLinks(text)));
    for (const address of leadsTo?.() ?? []) {
      expect(
        answer.links.some((href) => href.startsWith(address)),
        address,
      ).toBe(true);
    }
    await context.close();
  });
});
