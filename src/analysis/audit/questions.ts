import type { Incident } from '../../model/incident.ts';
import type { Publisher } from '../../model/publisher.ts';
import type { Source } from '../../model/source.ts';
import { suggestKilled } from '../../model/suggest-toll.ts';
import type { PublisherKind } from '../../model/vocabulary.ts';
import { originsOf } from './origins.ts';

/** From how many times `low` on a toll's `high` makes its range a wide one. */
export const WIDE_RANGE = 2;

export type Publishers = ReadonlyMap<string, Publisher>;

type Question = (incident: Incident, publishers: Publishers) => boolean;

/** Kinds of publishers whose pages hold others’ reports, or a private person’s. */
const SECOND_HAND: readonly PublisherKind[] = ['encyclopedia', 'aggregator', 'blog'];

/** Hosts that show other sites’ pages: a reader should be led to the page itself. */
const PROXY_HOST =
  /(?:^|\.)(?:translate\.goog|webcache\.googleusercontent\.com|r\.jina\.ai|12ft\.io|wikiwand\.com|wikimili\.com|alchetron\.com|everybodywiki\.com|encycloreader\.org|owiki\.org|wikizero\.\w+|dbpedia\.org)$/u;

/** Hosts on which a site is tried out or kept for its own servers, not for readers. */
const WORKSHOP_HOST = /^(?:www\.)?(?:origin|staging|preprod|test)\./u;

function kindOf(id: string, publishers: Publishers): PublisherKind | undefined {
  return publishers.get(id)?.kind;
}

const isSecondHand = ({ publisher, via }: Source, publishers: Publishers): boolean =>
  [publisher, via].some((id) => {
    const kind = id === undefined ? undefined : kindOf(id, publishers);
    return kind !== undefined && SECOND_HAND.includes(kind);
  });

/** What the rule alone makes of the reports where an editor preferred another best figure. */
function rejectedFigure({ killed, reports, sources }: Incident): number | null {
  const proposed = suggestKilled(reports, sources)?.best ?? null;
  return killed === null || killed.best === proposed ? null : proposed;
}

function namesFigure({ notes }: Incident, figure: number): boolean {
  const inDigits = new RegExp(`\\b${figure}\\b`, 'u');
  return notes !== null && Object.values(notes).every((text) => inDigits.test(text));
}

/** Whether an address shows a page through a mirror or proxy of the site that it belongs to. */
export function isProxyAddress(url: string): boolean {
  const { hostname } = new URL(url);
  return PROXY_HOST.test(hostname) || WORKSHOP_HOST.test(hostname);
}

/**
 * What the audit asks of each record. Every question names a weakness, except `exactPlace`: where
 * the answer is yes, an editor can look for something better.
 */
export const AUDIT_QUESTIONS = {
  /** One page only. */
  onePage: ({ sources }) => sources.length === 1,
  /** One page only, and no note that says so. */
  onePageUnexplained: ({ sources, notes }) => sources.length === 1 && notes === null,
  /** Several pages carry the figures of people killed, but all go back to one origin. */
  oneOriginSeveralPages: (incident) => {
    const [only, ...others] = originsOf(incident);
    return only !== undefined && others.length === 0 && only.pages.length > 1;
  },
  /** The figures go back to one independent origin, or to none. */
  oneOrigin: (incident) => originsOf(incident).length <= 1,
  /** A toll is given, and only parties to the fight speak. */
  singleParty: (incident) => {
    const origins = originsOf(incident);
    return (
      incident.killed !== null &&
      origins.length > 0 &&
      origins.every(({ reports }) => reports.every(({ party }) => party === true))
    );
  },
  /** No toll: nobody but the attackers gives a figure. */
  tollUnknown: ({ killed }) => killed === null,
  /** The highest figure is at least so many times the lowest. */
  wideRange: ({ killed }) => killed !== null && killed.high >= WIDE_RANGE * killed.low,
  /** The best figure counts only one group of victims or one of several places. */
  partialBest: ({ killed }) => killed?.partial?.includes('best') === true,
  /** The best figure is an editor’s choice among the reports, not what the rule alone makes of them. */
  editorsChoice: (incident) => rejectedFigure(incident) !== null,
  /** The same, and the notes do not name, in digits, the figure that the rule alone would give. */
  editorsChoiceUnexplained: (incident) => {
    const rejected = rejectedFigure(incident);
    return rejected !== null && !namesFigure(incident, rejected);
  },
  /** No page but encyclopedias. */
  encyclopediaOnly: ({ sources }, publishers) =>
    sources.every(({ publisher }) => kindOf(publisher, publishers) === 'encyclopedia'),
  /** No page but encyclopedias, aggregators and blogs, the originals on such sites included. */
  secondHandOnly: ({ sources }, publishers) =>
    sources.every((source) => isSecondHand(source, publishers)),
  /** An address that shows a page through a mirror or proxy. */
  proxyAddress: ({ sources }) => sources.some(({ url }) => isProxyAddress(url)),
  /** A page whose title was not seen. */
  untitled: ({ sources }) => sources.some(({ title }) => title === null),
  /** A page whose day of publication was not seen; an encyclopedia’s article has none. */
  undated: ({ sources }, publishers) =>
    sources.some(
      ({ published, publisher }) =>
        published === null && kindOf(publisher, publishers) !== 'encyclopedia',
    ),
  /** The day is not known, only the month. */
  monthOnly: ({ datePrecision }) => datePrecision === 'month',
  /** No point on the map. */
  unplaced: ({ coordinates }) => coordinates === null,
  /** The point is the place itself or a named place close by. */
  exactPlace: ({ coordinates }) =>
    coordinates?.precision === 'exact' || coordinates?.precision === 'near',
  /** The attribution does not say which of the pages bears it out. */
  attributionUncited: ({ perpetrator: { basis, sources } }) =>
    basis !== 'unknown' && sources === undefined,
  /** Nothing is known of the perpetrator. */
  perpetratorUnknown: ({ perpetrator }) => perpetrator.basis === 'unknown',
} as const satisfies Readonly<Record<string, Question>>;

export type AuditQuestion = keyof typeof AUDIT_QUESTIONS;

export const auditQuestions = Object.keys(AUDIT_QUESTIONS) as AuditQuestion[];
