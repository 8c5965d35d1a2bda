import type { Dataset } from '../../model/dataset.ts';
import type { Incident } from '../../model/incident.ts';
import type { Source } from '../../model/source.ts';
import type { CoordinatePrecision, PublisherKind, TollBasis } from '../../model/vocabulary.ts';
import { originsOf } from './origins.ts';
import { AUDIT_QUESTIONS, auditQuestions, type AuditQuestion } from './questions.ts';

/** The incidents that a question holds for. */
export interface AuditAnswer {
  readonly incidents: readonly string[];
  /** Of all incidents, 0 to 1. */
  readonly share: number;
}

/** How many pages one publisher gave to the record. */
export interface PublisherCount {
  readonly publisher: string;
  readonly kind: PublisherKind;
  /** Pages that it wrote. */
  readonly written: number;
  /** Pages of others that its site carries. */
  readonly carried: number;
}

/** The pages of publishers of one kind. */
export interface KindCount {
  readonly kind: PublisherKind;
  readonly pages: number;
  readonly incidents: number;
}

/** The state of the record, in figures. */
export interface Audit {
  readonly incidents: number;
  readonly pages: {
    readonly total: number;
    readonly untitled: number;
    readonly undated: number;
    /** Read on another site than their publisher’s. */
    readonly carried: number;
    /** Read through a copy while the original’s address is given. */
    readonly throughCopy: number;
  };
  /** Incidents by how many pages they cite, in ascending order. */
  readonly byPages: readonly Distribution<number>[];
  /** Incidents by how many independent origins give figures of people killed. */
  readonly byOrigins: readonly Distribution<number>[];
  /** Incidents by what their point stands for; null without one. */
  readonly byPrecision: readonly Distribution<CoordinatePrecision | null>[];
  /** Incidents by the clause that gives their best toll; null where it is unknown. */
  readonly byBasis: readonly Distribution<TollBasis | null>[];
  readonly answers: Readonly<Record<AuditQuestion, AuditAnswer>>;
  /** Share of incidents with two pages or more, or a note that says why not; 0 to 1. */
  readonly twoPagesOrReason: number;
  readonly kinds: readonly KindCount[];
  readonly publishers: readonly PublisherCount[];
  readonly revisions: {
    /** Records that were corrected after they were published. */
    readonly correctedIncidents: number;
    readonly corrections: number;
    /** The earliest and the latest revision of any record, and what was longest left untouched. */
    readonly first: string;
    readonly last: string;
    readonly longestUntouched: { readonly incident: string; readonly date: string };
  };
}

export interface Distribution<Value> {
  readonly value: Value;
  readonly incidents: number;
}

/** Looks at the record itself: how many sources, how independent, how exact, how complete. */
export function audit({ incidents, publishers }: Pick<Dataset, 'incidents' | 'publishers'>): Audit {
  const registry = new Map(publishers.map((publisher) => [publisher.id, publisher]));
  const sources = incidents.flatMap((incident) => incident.sources);
  const answer = (question: AuditQuestion): AuditAnswer => {
    const ids = incidents
      .filter((incident) => AUDIT_QUESTIONS[question](incident, registry))
      .map(({ id }) => id);
    return { incidents: ids, share: ids.length / incidents.length };
  };
  const answers = Object.fromEntries(
    auditQuestions.map((question) => [question, answer(question)]),
  ) as Record<AuditQuestion, AuditAnswer>;

  return {
    incidents: incidents.length,
    pages: {
      total: sources.length,
      untitled: sources.filter(({ title }) => title === null).length,
      undated: sources.filter(({ published }) => published === null).length,
      carried: sources.filter(({ via }) => via !== undefined).length,
      throughCopy: sources.filter(({ readThroughCopy }) => readThroughCopy === true).length,
    },
    byPages: distribution(incidents, (incident) => incident.sources.length),
    byOrigins: distribution(incidents, (incident) => originsOf(incident).length),
    byPrecision: distribution(incidents, ({ coordinates }) => coordinates?.precision ?? null),
    byBasis: distribution(incidents, ({ killed }) => killed?.basis ?? null),
    answers,
    twoPagesOrReason: 1 - answers.onePageUnexplained.share,
    kinds: kindCounts(incidents, (id) => registry.get(id)?.kind),
    publishers: publishers
      .map(({ id, kind }) => ({ publisher: id, kind, ...pagesOf(id, sources) }))
      .toSorted(
        (a, b) =>
          b.written + b.carried - (a.written + a.carried) || (a.publisher < b.publisher ? -1 : 1),
      ),
    revisions: revisionFigures(incidents),
  };
}

/** Counts incidents by a value; numbers ascend, other values come most frequent first. */
function distribution<Value extends number | string | null>(
  incidents: readonly Incident[],
  valueOf: (incident: Incident) => Value,
): Distribution<Value>[] {
  return [...Map.groupBy(incidents, valueOf)]
    .map(([value, group]) => ({ value, incidents: group.length }))
    .toSorted((a, b) =>
      typeof a.value === 'number' && typeof b.value === 'number'
        ? a.value - b.value
        : b.incidents - a.incidents,
    );
}

function pagesOf(id: string, sources: readonly Source[]): { written: number; carried: number } {
  return {
    written: sources.filter(({ publisher }) => publisher === id).length,
    carried: sources.filter(({ via }) => via === id).length,
  };
}

function kindCounts(
  incidents: readonly Incident[],
  kindOf: (publisher: string) => PublisherKind | undefined,
): KindCount[] {
  const kinds = new Map<PublisherKind, { pages: number; incidents: Set<string> }>();
  for (const { id, sources } of incidents) {
    for (const { publisher } of sources) {
      const kind = kindOf(publisher);
      if (kind === undefined) continue;
      const count = kinds.get(kind) ?? { pages: 0, incidents: new Set() };
      count.pages += 1;
      count.incidents.add(id);
      kinds.set(kind, count);
    }
  }
  return [...kinds]
    .map(([kind, count]) => ({ kind, pages: count.pages, incidents: count.incidents.size }))
    .toSorted((a, b) => b.pages - a.pages);
}

function revisionFigures(incidents: readonly Incident[]): Audit['revisions'] {
  const all = incidents.flatMap(({ revisions }) => revisions);
  const days = all.map(({ date }) => date).sort();
  const untouched = incidents
    .flatMap(({ id, revisions }) => revisions.slice(-1).map(({ date }) => ({ incident: id, date })))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const [first, last, longestUntouched] = [days[0], days.at(-1), untouched[0]];
  if (first === undefined || last === undefined || longestUntouched === undefined) {
    throw new Error('there is no record to audit');
  }
  return {
    correctedIncidents: incidents.filter(({ revisions }) =>
      revisions.some(({ kind }) => kind === 'corrected'),
    ).length,
    corrections: all.filter(({ kind }) => kind === 'corrected').length,
    first,
    last,
    longestUntouched,
  };
}
