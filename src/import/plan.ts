import type { Actor } from '../model/actor.ts';
import { thresholdOf } from '../model/rules/tolls.ts';
import { candidate, matchSummary, type Candidate } from './candidate.ts';
import { groupRows } from './group.ts';
import { verdictOn, type Match, type Matcher } from './match.ts';
import type { Neighbour, NeighbourEvent, NeighbourRow } from './row.ts';

/** An event and the incident that it is, or may be. */
export interface JudgedEvent {
  readonly event: NeighbourEvent;
  readonly verdict: ReturnType<typeof verdictOn>;
  /** Best first. */
  readonly matches: readonly Match[];
}

/** Groups rows into events and looks for each in the record. */
export function judgeRows(rows: readonly NeighbourRow[], matcher: Matcher): JudgedEvent[] {
  return groupRows(rows).map((event) => {
    const matches = matcher.find(event);
    return { event, matches, verdict: verdictOn(matches) };
  });
}

/** Whether the highest figure reaches what the record asks of an incident in that country. */
export function reachesThreshold({ country, toll }: NeighbourEvent): boolean {
  return toll.high >= thresholdOf(country);
}

/** What an import will write. */
export interface ImportPlan {
  /** Events of the record, whatever their toll there. */
  readonly matched: readonly JudgedEvent[];
  /** Events that the record seems to lack, at or above the threshold; `possible` ones among them. */
  readonly candidates: readonly Candidate[];
  readonly possible: number;
  readonly belowThreshold: number;
}

export function planImport(
  neighbour: Neighbour,
  judged: readonly JudgedEvent[],
  actors: readonly Actor[],
): ImportPlan {
  const others = judged.filter(({ verdict }) => verdict !== 'matched');
  const open = others.filter(({ event }) => reachesThreshold(event));
  return {
    matched: judged.filter(({ verdict }) => verdict === 'matched'),
    candidates: open.map(({ event, matches }) => candidate(neighbour, event, matches, actors)),
    possible: open.filter(({ verdict }) => verdict === 'possible').length,
    belowThreshold: others.length - open.length,
  };
}

/** The matched events as a file: which rows are which incident, and why. */
export function matchesText(neighbour: Neighbour, matched: readonly JudgedEvent[]): string {
  const list = matched.flatMap(({ event, matches: [best] }) =>
    best === undefined
      ? []
      : [{ ...matchSummary(best), rows: event.rows.map(({ id }) => id), killed: event.toll }],
  );
  return `${JSON.stringify({ from: neighbour, matched: list }, null, 2)}\n`;
}
