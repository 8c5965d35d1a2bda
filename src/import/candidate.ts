import type { Actor } from '../model/actor.ts';
import { formatPath } from '../model/fault.ts';
import type { Perpetrator } from '../model/incident.ts';
import { parseDataFile } from '../model/parse.ts';
import type { Report } from '../model/report.ts';
import type { Match } from './match.ts';
import { fold, namesIn } from './names.ts';
import type { Neighbour, NeighbourEvent } from './row.ts';

/** What an editor must know before taking anything over, by neighbour. */
const ABOUT: Readonly<Record<Neighbour, string>> = {
  ucdp: 'A candidate, not a record. UCDP counts the dead of all sides: find the reports behind the row, decide what `decide` lists, and save `draft` under data/incidents. Cite UCDP (CC BY 4.0) where its figures stay.',
  acled:
    'A candidate, not a record. ACLED’s terms forbid passing its rows on: use this only to look for reports, and write the record from those. Neither ACLED’s figure nor its point may go into data/.',
};

const UCDP_SOURCE = {
  key: 'ucdp',
  url: 'https://ucdp.uu.se/downloads/',
  publisher: 'ucdp',
  title: 'UCDP Georeferenced Event Dataset (GED)',
  published: null,
  lang: 'en',
};

/** A file for an editor: an event that the record seems to lack. */
export interface Candidate {
  /** The file's name, the same in every run: date, place, neighbour and id of the deadliest row. */
  readonly name: string;
  readonly text: string;
  /** Ids of the neighbour's rows. */
  readonly rows: readonly string[];
}

/**
 * Writes up an event as a candidate: what the neighbour says, incidents that may be the same, a
 * draft of a record, and what the draft still lacks.
 */
export function candidate(
  neighbour: Neighbour,
  event: NeighbourEvent,
  nearest: readonly Match[],
  actors: readonly Actor[],
): Candidate {
  const rows = event.rows.map(({ id }) => id);
  const id = `${event.from}-${placeSlug(event)}`;
  const draft = draftOf(neighbour, id, event, actors);
  const content = {
    about: ABOUT[neighbour],
    from: neighbour,
    rows,
    lead: leadOf(event),
    nearest: nearest.map(matchSummary),
    decide: missingFrom(draft),
    draft,
  };
  return {
    name: `${id}.${neighbour}-${fold(rows[0] ?? '').replaceAll(' ', '-')}.json`,
    text: `${JSON.stringify(content, null, 2)}\n`,
    rows,
  };
}

/** A match as files and lists show it. */
export function matchSummary({ incident, score, reasons }: Match) {
  return {
    incident: incident.id,
    score,
    reasons: reasons.map(({ what, text }) => `${what}: ${text}`),
  };
}

/** What the neighbour says, in figures, ids and names of places. */
function leadOf(event: NeighbourEvent) {
  const [lon, lat] = event.point ?? [];
  const cites = [...new Set(event.rows.flatMap((row) => row.cites ?? []))];
  return {
    from: event.from,
    to: event.to,
    datePrecision: event.datePrecision,
    country: event.country,
    region: event.region,
    places: event.places,
    ...(event.secondLevel !== null && { secondLevel: event.secondLevel }),
    ...(lat !== undefined && lon !== undefined && { lat, lon, precision: event.precision }),
    killed: event.toll,
    ...(event.civilians !== null && { civilians: event.civilians }),
    actors: event.actors,
    ...(cites.length > 0 && { cites }),
  };
}

function placeSlug({ place, secondLevel, region, country }: NeighbourEvent): string {
  const name = namesIn(place ?? secondLevel ?? '')[0] ?? region ?? country;
  return fold(name).replaceAll(' ', '-') || country.toLowerCase();
}

/** As much of a record as can be said without an editor. Null is what an editor decides. */
function draftOf(
  neighbour: Neighbour,
  id: string,
  event: NeighbourEvent,
  actors: readonly Actor[],
): Record<string, unknown> {
  const { from, to, point, precision, toll } = event;
  const mayCite = neighbour === 'ucdp';
  const oneSided = mayCite && event.oneSided;
  // Only then is it certain that no attacker is among them.
  const allCivilians = oneSided && event.civilians === toll.best;
  return {
    $schema: '../../schema/incident.json',
    id,
    date: from,
    ...(to > from && event.datePrecision === 'day' && { dateEnd: to }),
    datePrecision: 'day',
    place: event.places.join(', ') || null,
    region: event.region,
    secondLevel: event.secondLevel,
    country: event.country,
    coordinates:
      mayCite && point !== null
        ? { lat: point[1], lon: point[0], precision, source: UCDP_SOURCE.url }
        : null,
    type: null,
    target: oneSided ? 'civilians' : null,
    perpetrator: oneSided ? attacker(event, actors) : null,
    reports: mayCite ? ucdpReports(event) : [],
    killed: allCivilians ? { ...toll, basis: 'single-report' } : null,
    killedMilitary: null,
    killedCivilians: allCivilians ? toll : null,
    attackersKilled: null,
    nearBorders: [],
    summary: null,
    sources: mayCite ? [UCDP_SOURCE] : [],
    confidence: null,
    notes: null,
    revisions: [],
  };
}

function attacker({ actors: ids }: NeighbourEvent, actors: readonly Actor[]): Perpetrator | null {
  const actor = actors.find(({ id }) => id === ids[0]);
  if (actor === undefined) return null;
  return { actor: actor.id, side: actor.side, basis: 'researchers' };
}

/** The figures as rows of a record: the best, and the range where there is one. */
function ucdpReports({ toll: { low, best, high }, oneSided, civilians }: NeighbourEvent): Report[] {
  const row = (min: number, max: number, en: string, fr: string, victims: Report['victims']) =>
    ({
      figure: 'killed',
      victims,
      min,
      max,
      by: { kind: 'research', en, fr },
      origin: 'ucdp',
      source: UCDP_SOURCE.key,
    }) satisfies Report;
  const all = oneSided ? 'civilians' : 'mixed';
  return [
    row(best, best, 'UCDP, best estimate', 'UCDP, meilleure estimation', all),
    ...(low < high ? [row(low, high, 'UCDP, range', 'UCDP, fourchette', all)] : []),
    ...(!oneSided && civilians !== null && civilians > 0
      ? [row(civilians, civilians, 'UCDP, civilians', 'UCDP, civils', 'civilians' as const)]
      : []),
  ];
}

/**
 * What keeps a draft from being a record: the faults that the check would find in its form, and a
 * toll that stands as unknown only because the neighbour does not tell attackers from others.
 */
function missingFrom(draft: Record<string, unknown>): string[] {
  const { faults } = parseDataFile('incident', { path: '', text: JSON.stringify(draft) });
  return [
    ...faults.map(({ path, message }) => `${formatPath(path)}: ${message}`),
    ...(draft['killed'] === null
      ? ['killed: choose the toll from the reports, without attackers']
      : []),
  ];
}
