import { parseFeed } from '@rowanmanning/feed-parser';
import { parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../scripts/lib/read-data.ts';
import { atomFeed, jsonFeed } from '../../../src/feeds/feed.ts';
import { incidentHeadline } from '../../../src/i18n/incident-text.ts';
import type { Incident } from '../../../src/model/incident.ts';

const { incidents } = readDataset();
const newest = incidents
  .flatMap(({ revisions }) => revisions.map(({ date }) => date))
  .sort()
  .at(-1);
const LATER = '2099-01-02';

const idsOf = (list: readonly Incident[], lang: 'en' | 'fr') =>
  parseFeed(atomFeed(list, lang)).items.map(({ id }) => id);

const first = incidents[0] as Incident;
const added: Incident = {
  ...first,
  id: '2012-01-02-somewhere',
  revisions: [{ date: LATER, kind: 'added' }],
};
const corrected: Incident = {
  ...first,
  revisions: [
    ...first.revisions,
    {
      date: LATER,
      kind: 'corrected',
      change: { en: 'The toll was raised.', fr: 'Le bilan a été relevé.' },
      why: { en: 'A second origin.', fr: 'Une deuxième origine.' },
    },
  ],
};

describe.each(['en', 'fr'] as const)('the feeds in %s', (lang) => {
  it('are read by a feed parser', () => {
    const feed = parseFeed(atomFeed(incidents, lang));
    expect(feed.meta).toMatchObject({ type: 'atom' });
    expect(feed.title).toContain('Three Borders');
    expect(feed.updated?.toISOString().slice(0, 10)).toBe(newest);
    for (const item of feed.items) {
      expect(item.title).toBeTruthy();
      expect(item.description).toBeTruthy();
      expect(item.url).toContain(`/${lang === 'fr' ? 'fr/' : ''}incidents/`);
    }
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
  });

  it('say the same as Atom and as JSON Feed', () => {
    const atom = parseFeed(atomFeed(incidents, lang)).items;
    const text = jsonFeed(incidents, lang);
    expect(JSON.parse(text)).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
    const json = parseJsonFeed(text);
    expect(json.items?.map(({ id }) => id)).toEqual(atom.map(({ id }) => id));
    expect(json.items?.map(({ title }) => title)).toEqual(atom.map(({ title }) => title));
  });

  it('gain one entry at the top when an incident is added', () => {
    const before = idsOf(incidents, lang);
    const after = parseFeed(atomFeed([added, ...incidents], lang)).items;
    expect(after[0]?.title).toBe(incidentHeadline(added, lang));
    expect(after[0]?.url).toContain(added.id);
    expect(after.slice(1).map(({ id }) => id)).toEqual(before.slice(0, after.length - 1));
  });

  it('gain one correction, with what changed and why, when a record is corrected', () => {
    const before = idsOf(incidents, lang);
    const after = parseFeed(atomFeed([corrected, ...incidents.slice(1)], lang)).items;
    const { change, why } = corrected.revisions.at(-1) ?? {};
    expect(after[0]?.description).toBe(`${change?.[lang] ?? ''} ${why?.[lang] ?? ''}`);
    expect(after[0]?.title).toContain(incidentHeadline(corrected, lang));
    expect(after[0]?.url).toMatch(/#history$/u);
    expect(after.slice(1).map(({ id }) => id)).toEqual(before.slice(0, after.length - 1));
  });
});

it('put a change of an earlier day in its place, not on top', () => {
  const between: Incident = { ...added, revisions: [{ date: '2000-01-01', kind: 'added' }] };
  const list = parseFeed(atomFeed([between, ...incidents.slice(-3)], 'en')).items;
  expect(list.at(-1)?.url).toContain(between.id);
});

it('do not depend on the day of the build', () => {
  expect(atomFeed(incidents, 'en')).toBe(atomFeed(incidents, 'en'));
  expect(atomFeed(incidents, 'en')).not.toContain(LATER);
});
