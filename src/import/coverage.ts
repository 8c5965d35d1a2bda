import { addTolls, groupBy, NO_TOLL } from '../analysis/tally.ts';
import type { Coverage, CoverageShare } from '../model/coverage.ts';
import type { Incident } from '../model/incident.ts';
import { reachesThreshold, type JudgedEvent } from './plan.ts';

/** An incident that both have, and what each says. */
export interface TollDifference {
  readonly incident: Incident;
  /** The reference's best figure, all its events of the incident together. */
  readonly theirs: number;
  /** How far it lies outside our range; below zero where it is lower. */
  readonly by: number;
}

/** The record beside a reference dataset. */
export interface Comparison extends Pick<
  Coverage,
  'from' | 'to' | 'total' | 'years' | 'countries' | 'regions' | 'tolls' | 'ours'
> {
  /** Events of the reference that the record seems to lack, deadliest first. */
  readonly lacking: readonly JudgedEvent[];
  /** Incidents whose toll the reference puts outside our range, the widest gap first. */
  readonly differing: readonly TollDifference[];
}

/**
 * Compares the record with the events of a reference that reach the threshold by their highest
 * figure. Throws where there is none.
 *
 * @param judged All events of the reference within the record's scope, looked up in the record.
 */
export function compareRecord(
  judged: readonly JudgedEvent[],
  incidents: readonly Incident[],
): Comparison {
  const events = judged.filter(({ event }) => reachesThreshold(event));
  const days = judged.flatMap(({ event }) => [event.from, event.to]).sort();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined || events.length === 0) {
    throw new Error('no event lies within the record’s scope');
  }
  const matches = groupBy(
    judged.filter(({ verdict }) => verdict === 'matched'),
    ({ matches: [best] }) => best?.incident,
  );
  const differences = [...matches].flatMap(([incident, group]) =>
    incident?.killed ? [difference(incident, incident.killed, group)] : [],
  );
  const ours = incidents.filter(({ date }) => date >= from && date <= to);
  return {
    from,
    to,
    total: share(events),
    years: shares(events, ({ event }) => event.from.slice(0, 4)).map(([year, part]) => ({
      year,
      ...part,
    })),
    countries: shares(events, ({ event }) => event.country).map(([country, part]) => ({
      country,
      ...part,
    })),
    regions: shares(events, ({ event }) => event.region).map(([region, part]) => ({
      region,
      ...part,
    })),
    tolls: {
      lower: differences.filter(({ by }) => by < 0).length,
      within: differences.filter(({ by }) => by === 0).length,
      higher: differences.filter(({ by }) => by > 0).length,
    },
    ours: {
      incidents: ours.length,
      matched: ours.filter((incident) => matches.has(incident)).length,
    },
    lacking: events
      .filter(({ verdict }) => verdict !== 'matched')
      .sort((a, b) => b.event.toll.best - a.event.toll.best),
    differing: differences
      .filter(({ by }) => by !== 0)
      .sort((a, b) => Math.abs(b.by) - Math.abs(a.by)),
  };
}

function share(events: readonly JudgedEvent[]): CoverageShare {
  const recorded = events.filter(({ verdict }) => verdict === 'matched');
  const sum = (group: readonly JudgedEvent[]) =>
    group.map(({ event }) => event.toll).reduce(addTolls, NO_TOLL);
  return {
    events: events.length,
    recorded: recorded.length,
    deaths: sum(events),
    recordedDeaths: sum(recorded),
  };
}

/** Shares by a key, in its order; what has no key comes last. */
function shares<Key extends string | null>(
  events: readonly JudgedEvent[],
  keyOf: (event: JudgedEvent) => Key,
): [Key, CoverageShare][] {
  return [...groupBy(events, keyOf)]
    .sort(([a], [b]) => (a === null ? 1 : b === null || a < b ? -1 : 1))
    .map(([key, group]) => [key, share(group)]);
}

function difference(
  incident: Incident,
  { low, high }: NonNullable<Incident['killed']>,
  group: readonly JudgedEvent[],
): TollDifference {
  const theirs = group.reduce((sum, { event }) => sum + event.toll.best, 0);
  return { incident, theirs, by: theirs < low ? theirs - low : Math.max(0, theirs - high) };
}

/** How UCDP asks to be cited (Sundberg and Melander 2013 describe the dataset). */
const UCDP_CITATION =
  'Uppsala Conflict Data Program, UCDP Georeferenced Event Dataset (GED) Global, version VERSION; Sundberg, Ralph, and Erik Melander (2013), “Introducing the UCDP Georeferenced Event Dataset”, Journal of Peace Research 50 (4). CC BY 4.0.';

/** A comparison as an editor may commit it: aggregate figures and the citation, nothing else. */
export function coverageText(
  { lacking: _lacking, differing: _differing, ...figures }: Comparison,
  version: string,
  made: string,
): string {
  const content: Coverage = {
    $schema: '../schema/coverage.json',
    reference: {
      en: 'UCDP Georeferenced Event Dataset',
      fr: 'Base de données géolocalisées de l’UCDP (GED)',
    },
    version,
    citation: UCDP_CITATION.replace('VERSION', version),
    url: 'https://ucdp.uu.se/downloads/',
    made,
    ...figures,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The version that UCDP writes into a file's name: `GEDEvent_v25_1.csv` as `25.1`. */
export function versionInName(name: string): string | null {
  const parts = /_v(\d+(?:[_.]\d+)*)/iu.exec(name)?.[1];
  return parts === undefined ? null : parts.replaceAll('_', '.');
}
