import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../scripts/lib/read-data.ts';
import { audit } from '../../src/analysis/audit/audit.ts';
import { auditQuestions } from '../../src/analysis/audit/questions.ts';
import { CORRECTION_FORMS } from '../../src/components/method/links.ts';
import { passageAddress, STANDARDS } from '../../src/components/method/standards.ts';
import { formatter } from '../../src/i18n/format.ts';
import { messages } from '../../src/i18n/index.ts';
import { LANGUAGES, type Lang } from '../../src/i18n/languages.ts';
import { SITE } from '../../src/site.config.ts';
import { documentOf, fileOfAddress, inDist, readDist } from '../lib/dist.ts';

const fileOf = (lang: Lang) => (lang === 'fr' ? 'fr/method/index.html' : 'method/index.html');

/** The rows of the table with this caption, as the texts of their cells. */
function rowsOf(document: Document, caption: string): string[][] {
  const table = [...document.querySelectorAll('table')].find(
    (candidate) => candidate.querySelector('caption')?.textContent === caption,
  );
  if (table === undefined) throw new Error(`there is no table "${caption}"`);
  return [...table.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent.trim()),
  );
}

describe.each(LANGUAGES)('the page on method in %s', (lang) => {
  const file = fileOf(lang);
  const document = documentOf(file);
  const t = messages(lang).method;
  const f = formatter(lang);
  const result = audit(readDataset());

  it('publishes every answer of the audit', () => {
    expect(rowsOf(document, t.audit.caption).map(([, incidents]) => incidents)).toEqual(
      auditQuestions.map((question) => f.number(result.answers[question].incidents.length)),
    );
  });

  it('says how often the record was wrong when it was read again', () => {
    const { rechecks = [] } = readDataset();
    expect(
      rowsOf(document, t.audit.rechecks.caption).map(([, records, best]) => [
        records,
        best?.split(' ')[0],
      ]),
    ).toEqual(rechecks.map(({ records, wrong }) => [f.number(records), f.number(wrong.best)]));
  });

  it('counts every page in the table of kinds', () => {
    const rows = rowsOf(document, t.sources.caption);
    expect(rows.map(([, pages]) => pages)).toEqual(
      result.kinds.map(({ pages }) => f.number(pages)),
    );
  });

  it('gives each standard a state, the passage that was read, and evidence that exists', () => {
    const states = Object.values<string>(t.standards.states);
    const rows = rowsOf(document, t.standards.caption);
    expect(rows).toHaveLength(STANDARDS.length);
    expect(rows).toHaveLength(Object.keys(t.standards.rows).length);
    for (const [, , state] of rows) expect(states).toContain(state);

    const links = [...document.querySelectorAll('section:has(> #standards) tbody a')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    expect(links.filter((href) => href.startsWith('https://everycasualty.org/'))).toEqual(
      STANDARDS.map(passageAddress),
    );
    const evidence = links.filter((href) => !href.startsWith('https://everycasualty.org/'));
    expect(evidence).toHaveLength(STANDARDS.length);
    for (const href of evidence) {
      const target = fileOfAddress(href, file) ?? '';
      expect(inDist(target), href).toBe(true);
      const [, fragment] = href.split('#');
      if (fragment !== undefined) expect(readDist(target)).toContain(`id="${fragment}"`);
    }
  });

  it('shows no statement of the publisher that is empty', () => {
    const text = document.querySelector('section:has(> #who)')?.textContent ?? '';
    for (const name of ['independence', 'funding', 'conflicts'] as const) {
      expect(text.includes(t.who[name]), name).toBe(SITE[name][lang] !== '');
    }
  });
});

it('leads to forms for corrections that exist', () => {
  for (const form of Object.values(CORRECTION_FORMS)) {
    const file = new URL(`../../.github/ISSUE_TEMPLATE/${form}`, import.meta.url);
    expect(existsSync(file), form).toBe(true);
  }
});
