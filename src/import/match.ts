import { distanceKm, type LonLat } from '../analysis/distance.ts';
import { daysBetween } from '../analysis/periods.ts';
import type { Actor } from '../model/actor.ts';
import type { Incident } from '../model/incident.ts';
import { UNNAMED_SIDES, type CoordinatePrecision, type Side } from '../model/vocabulary.ts';
import { nameSimilarity, namesIn } from './names.ts';
import type { NeighbourEvent } from './row.ts';

/** How far an event of a neighbour and an incident of ours agree. */
export interface Match {
  readonly incident: Incident;
  /** From 0 to 1: the weighted sum of the reasons. */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

/** One thing that was compared. */
export interface MatchReason {
  readonly what: 'date' | 'place' | 'toll' | 'side';
  /** From 0 to 1; 0.5 where one of the two does not say. */
  readonly score: number;
  /** What was found, in a few words. */
  readonly text: string;
}

/** What each comparison counts for. */
const WEIGHTS: Readonly<Record<MatchReason['what'], number>> = {
  date: 0.3,
  place: 0.4,
  toll: 0.2,
  side: 0.1,
};

/** From this score on two records are taken for one event; from the lower one on an editor looks. */
export const MATCHED = 0.72;
export const POSSIBLE = 0.5;
/** Without this much agreement on each of these a high sum of the rest decides nothing. */
const NEEDED: Readonly<Partial<Record<MatchReason['what'], number>>> = {
  date: 0.5,
  place: 0.5,
  toll: 0.34,
};

/** Score by days apart; further apart is another event. */
const DATE_SCORES = [1, 0.95, 0.85, 0.6] as const;
/** Days added to the window where a neighbour knows only the week. */
const WEEK_SLACK = 2;
/** Score of another day in the month where the record knows only the month: possible, no more. */
const SAME_MONTH = 0.3;

/**
 * Up to `full` km two points are one place, at `reach` they say nothing for each other; `trust` is
 * what nearness alone can say. The less exact point of the two decides.
 */
const REACHES: Readonly<
  Record<CoordinatePrecision, { full: number; reach: number; trust: number }>
> = {
  exact: { full: 5, reach: 35, trust: 0.85 },
  near: { full: 10, reach: 40, trust: 0.7 },
  admin2: { full: 20, reach: 75, trust: 0.45 },
  admin1: { full: 40, reach: 150, trust: 0.3 },
};
/** Names less alike than this have their letters in common by chance. */
const ALIKE = 0.65;
/**
 * Names so alike count a little across a gap between points, as geocoders take namesakes for each
 * other; never enough for a match.
 */
const SURE_NAME = 0.85;
const NAMESAKE_TRUST = 0.5;
/** What a name alone can say at most. */
const NAME_TRUST = 0.9;
/** A name that agrees only with the district, or only the districts' names with each other. */
const DISTRICT_TRUST = 0.6;
const DISTRICTS_TRUST = 0.35;

/** Looks for the incidents of the record that an event may be. */
export interface Matcher {
  /** Incidents with a score of at least `POSSIBLE`, best first. */
  find(event: NeighbourEvent): Match[];
}

export type Verdict = 'matched' | 'possible' | 'new';

/** What the best match says of an event. */
export function verdictOn(matches: readonly Match[]): Verdict {
  const best = matches[0];
  if (best === undefined) return 'new';
  return best.score >= MATCHED &&
    best.reasons.every(({ what, score }) => score >= (NEEDED[what] ?? 0))
    ? 'matched'
    : 'possible';
}

/** Matches by date, place (distance and names), toll and side; see `docs/neighbours.md`. */
export function matcher(incidents: readonly Incident[], actors: readonly Actor[]): Matcher {
  const sides = new Map(actors.map(({ id, side }) => [id, side]));
  const known = incidents.map((incident) => ({
    incident,
    names: namesIn(incident.place),
    first: Date.parse(incident.date),
    last: Date.parse(incident.dateEnd ?? incident.date),
  }));
  // No incident further off than a month and the window can fit: those are not even compared.
  const slack = 34 * 86_400_000;
  return {
    find(event) {
      const [from, to] = [Date.parse(event.from), Date.parse(event.to)];
      return known
        .filter(({ first, last }) => first - slack <= to && from <= last + slack)
        .flatMap(({ incident, names }) => compareRecords(event, incident, names, sides) ?? [])
        .filter(({ score }) => score >= POSSIBLE)
        .sort((a, b) => b.score - a.score || (a.incident.id < b.incident.id ? -1 : 1));
    },
  };
}

function compareRecords(
  event: NeighbourEvent,
  incident: Incident,
  names: readonly string[],
  sides: ReadonlyMap<string, Side>,
): Match | null {
  if (event.country !== incident.country) return null;
  const date = compareDates(event, incident);
  if (date === null) return null;
  const place = comparePlaces(event, incident, names);
  if (place === null) return null;
  const reasons = [
    date,
    place,
    compareTolls(event, incident),
    compareSides(event, incident, sides),
  ];
  const score = reasons.reduce((sum, reason) => sum + WEIGHTS[reason.what] * reason.score, 0);
  return { incident, score: Math.round(score * 100) / 100, reasons };
}

function compareDates(event: NeighbourEvent, incident: Incident): MatchReason | null {
  const end = incident.dateEnd ?? incident.date;
  const days = Math.max(0, daysBetween(end, event.from), daysBetween(event.to, incident.date));
  const beyond = event.datePrecision === 'week' ? Math.max(0, days - WEEK_SLACK) : days;
  const score = DATE_SCORES[beyond];
  if (score !== undefined) {
    return { what: 'date', score, text: days === 0 ? 'the same days' : `${days} days apart` };
  }
  const month = incident.date.slice(0, 7);
  const sameMonth = event.from.slice(0, 7) <= month && event.to.slice(0, 7) >= month;
  if (incident.datePrecision !== 'month' || !sameMonth) return null;
  return { what: 'date', score: SAME_MONTH, text: 'the same month, all that the record knows' };
}

function comparePlaces(
  event: NeighbourEvent,
  incident: Incident,
  names: readonly string[],
): MatchReason | null {
  const name = compareNames(event, incident, names);
  const { coordinates } = incident;
  if (event.point === null || coordinates === null) {
    const elsewhere =
      event.region !== null && incident.region !== null && event.region !== incident.region;
    const trust = elsewhere ? DISTRICT_TRUST : 1;
    if (name.score === 0) return null;
    return { what: 'place', score: name.score * trust, text: `${name.text}; no distance known` };
  }
  const km = distanceKm(event.point, [coordinates.lon, coordinates.lat] satisfies LonLat);
  const reaches = [REACHES[event.precision ?? 'exact'], REACHES[coordinates.precision]];
  const { full, reach, trust } = reaches.reduce((a, b) => (a.reach > b.reach ? a : b));
  const text = `${Math.round(km)} km apart; ${name.text}`;
  if (km > reach) {
    if (name.score < SURE_NAME * NAME_TRUST || km > 3 * reach) return null;
    return { what: 'place', score: name.score * NAMESAKE_TRUST, text };
  }
  const near = trust * Math.min(1, (reach - km) / (reach - full));
  return { what: 'place', score: 1 - (1 - near) * (1 - name.score), text };
}

function compareNames(
  event: NeighbourEvent,
  { secondLevel }: Incident,
  names: readonly string[],
): { score: number; text: string } {
  const district = secondLevel ?? '';
  const found = [
    ...event.places
      .flatMap(namesIn)
      .flatMap((place) => [
        ...names.map((name) => ({ name, place, trust: NAME_TRUST })),
        { name: district, place, trust: DISTRICT_TRUST },
      ]),
    { name: district, place: event.secondLevel ?? '', trust: DISTRICTS_TRUST },
  ]
    .map(({ name, place, trust }) => ({ name, place, alike: nameSimilarity(name, place), trust }))
    .filter(({ alike }) => alike >= ALIKE)
    .map(({ name, place, alike, trust }) => ({
      score: alike * trust,
      text: alike === 1 ? `the same name (${name})` : `${place} is like ${name}`,
    }))
    .sort((a, b) => b.score - a.score);
  return found[0] ?? { score: 0, text: 'names that are not alike' };
}

function compareTolls({ toll }: NeighbourEvent, incident: Incident): MatchReason {
  const { killed, attackersKilled } = incident;
  const theirs = toll.low === toll.high ? `${toll.best}` : `${toll.low} to ${toll.high}`;
  if (killed === null) {
    return { what: 'toll', score: 0.5, text: `${theirs} killed; ours is not known` };
  }
  // Neighbours count attackers among the killed, the record does not.
  const [low, high] = [killed.low, killed.high + (attackersKilled?.high ?? 0)];
  const ours = low === high ? `${low}` : `${low} to ${high}`;
  const [less, more] =
    toll.low > high ? [high, toll.low] : toll.high < low ? [toll.high, low] : [1, 1];
  return { what: 'toll', score: less / more, text: `${theirs} killed, ours ${ours}` };
}

function compareSides(
  { actors }: NeighbourEvent,
  { perpetrator }: Incident,
  sides: ReadonlyMap<string, Side>,
): MatchReason {
  const theirs = actors.flatMap((actor) => sides.get(actor) ?? []);
  if (theirs.length === 0 || UNNAMED_SIDES.includes(perpetrator.side)) {
    return { what: 'side', score: 0.5, text: 'one of the two names no group' };
  }
  return theirs.includes(perpetrator.side)
    ? { what: 'side', score: 1, text: 'the same side' }
    : { what: 'side', score: 0, text: 'other sides' };
}
