import type { Incident } from '../../src/model/incident.ts';
import type { Flags } from './ask.ts';
import { typedToll } from './figures.ts';

/** A record of which some keys may be missing, as an unfinished file holds it. */
export type PartialRecord = Partial<Incident>;

/** The options that would give what a record holds already; what it lacks is still asked for. */
export function flagsOfRecord(record: PartialRecord): Flags {
  const { coordinates, perpetrator, killed, summary, notes } = record;
  const toll = (value: Incident['killedMilitary'] | undefined) =>
    value === undefined ? undefined : typedToll(value);
  return {
    date: record.date,
    'date-end': record.dateEnd,
    'date-precision': record.datePrecision,
    place: record.place,
    coordinates:
      coordinates === null ? '' : coordinates && `${coordinates.lat}, ${coordinates.lon}`,
    'coordinates-precision': coordinates?.precision,
    'coordinates-source': coordinates?.source,
    country: record.country,
    region: orEmpty(record.region),
    'also-in-regions': record.alsoInRegions?.join(),
    'second-level': orEmpty(record.secondLevel),
    'near-borders': record.nearBorders?.join(),
    type: record.type,
    target: record.target,
    actor: orEmpty(perpetrator?.actor),
    with: perpetrator?.with?.join(),
    side: perpetrator?.side,
    basis: perpetrator?.basis,
    doubt: perpetrator?.doubt,
    'described-en': perpetrator?.described?.en,
    'described-fr': perpetrator?.described?.fr,
    'attribution-sources': perpetrator?.sources?.join(),
    killed: toll(killed),
    'killed-basis': killed?.basis,
    'killed-partial': killed?.partial?.join(),
    'killed-military': toll(record.killedMilitary),
    'killed-civilians': toll(record.killedCivilians),
    'attackers-killed': toll(record.attackersKilled),
    'summary-en': summary?.en,
    'summary-fr': summary?.fr,
    'notes-en': notes === null ? '' : notes?.en,
    'notes-fr': notes?.fr,
    confidence: record.confidence,
    'distinct-from': record.distinctFrom?.join(),
  };
}

/** An empty answer says that nothing is known; a missing one that nothing was said. */
function orEmpty(value: string | null | undefined): string | undefined {
  return value === null ? '' : value;
}
