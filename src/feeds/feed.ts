import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { changes, type Change } from '../analysis/changes.ts';
import { incidentHeadline } from '../i18n/incident-text.ts';
import { messages } from '../i18n/index.ts';
import type { Lang } from '../i18n/languages.ts';
import { absolute, incidentPath, pagePath } from '../i18n/paths.ts';
import type { Incident } from '../model/incident.ts';
import { SITE } from '../site.config.ts';

/** How many changes a feed holds. */
const LENGTH = 100;

interface Entry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
  /** Midnight of the revision's day, UTC: records are dated by the day. */
  readonly date: string;
}

function entryOf({ incident, revision, number }: Change, lang: Lang): Entry {
  const headline = incidentHeadline(incident, lang);
  const isCorrection = revision.kind === 'corrected';
  return {
    id: `tag:${new URL(SITE.url).hostname},${revision.date}:${incident.id}/${number}/${lang}`,
    url: absolute(incidentPath(lang, incident.id)) + (isCorrection ? '#history' : ''),
    title: isCorrection ? messages(lang).feed.correction(headline) : headline,
    text: isCorrection
      ? [revision.change, revision.why].map((text) => text?.[lang] ?? '').join(' ')
      : incident.summary[lang],
    date: `${revision.date}T00:00:00Z`,
  };
}

function feedOf(incidents: readonly Incident[], lang: Lang) {
  const t = messages(lang);
  return {
    title: t.feed.title,
    description: t.feed.description,
    home: absolute(pagePath(lang, '/')),
    author: t.siteName,
    entries: changes(incidents)
      .slice(0, LENGTH)
      .map((change) => entryOf(change, lang)),
  };
}

/** New incidents and corrections as an Atom feed (RFC 4287), dated by the record's revisions. */
export function atomFeed(incidents: readonly Incident[], lang: Lang): string {
  const { title, description, home, author, entries } = feedOf(incidents, lang);
  const self = absolute(pagePath(lang, '/feed.xml'));
  return generateAtomFeed({
    id: self,
    title: { value: title },
    subtitle: { value: description },
    updated: entries[0]?.date ?? '1970-01-01T00:00:00Z',
    links: [
      { href: self, rel: 'self', type: 'application/atom+xml' },
      { href: home, rel: 'alternate', type: 'text/html', hreflang: lang },
    ],
    authors: [{ name: author, uri: home }],
    entries: entries.map((entry) => ({
      id: entry.id,
      title: { value: entry.title },
      updated: entry.date,
      links: [{ href: entry.url, rel: 'alternate', type: 'text/html' }],
      summary: { value: entry.text },
    })),
  });
}

/** The same as JSON Feed 1.1. */
export function jsonFeed(incidents: readonly Incident[], lang: Lang): string {
  const { title, description, home, author, entries } = feedOf(incidents, lang);
  const feed = generateJsonFeed({
    title,
    description,
    home_page_url: home,
    feed_url: absolute(pagePath(lang, '/feed.json')),
    language: lang,
    authors: [{ name: author, url: home }],
    items: entries.map(({ id, url, title: headline, text, date }) => ({
      id,
      url,
      title: headline,
      content_text: text,
      date_published: date,
      language: lang,
    })),
  });
  return `${JSON.stringify(feed, null, 2)}\n`;
}
