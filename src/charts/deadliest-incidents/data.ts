import { select } from '../../analysis/select.ts';
import { tally, type Tally } from '../../analysis/tally.ts';
import type { Incident } from '../../model/incident.ts';
import type { KilledToll } from '../../model/toll.ts';
import type { ChartChoice, ChartInput } from '../chart.ts';
import { chosenGroup, COUNTRY_GROUPS, SIDE_GROUPS, type Group } from '../lib/groups.ts';
import type { Country, Side } from '../../model/vocabulary.ts';

/** How many incidents are ranked. */
const RANKED = 20;

export interface RankedIncident {
  readonly rank: number;
  readonly incident: Incident;
  readonly toll: KilledToll;
}

export interface DeadliestData {
  /** By best figure, then by the higher bounds, then by date. */
  readonly ranked: readonly RankedIncident[];
  /** All incidents that fit the choice, ranked or not. */
  readonly among: Tally;
  readonly country: Group<Country> | undefined;
  readonly side: Group<Side> | undefined;
  /** The highest toll on the scale, which is the same for every choice. */
  readonly highest: number;
}

/** The deadliest incidents of the record, or of a country and a side. */
export function deadliestIncidents({ dataset }: ChartInput, choice: ChartChoice): DeadliestData {
  const country = chosenGroup(COUNTRY_GROUPS, choice['country']);
  const side = chosenGroup(SIDE_GROUPS, choice['side']);
  const among = select(dataset.incidents, {
    countries: country?.members,
    sides: side?.members,
  });
  return {
    ranked: among
      .flatMap((incident) => (incident.killed ? [{ incident, toll: incident.killed }] : []))
      .toSorted(
        (a, b) =>
          b.toll.best - a.toll.best ||
          b.toll.high - a.toll.high ||
          b.toll.low - a.toll.low ||
          (a.incident.id < b.incident.id ? -1 : 1),
      )
      .slice(0, RANKED)
      .map((item, index) => ({ rank: index + 1, ...item })),
    among: tally(among),
    country,
    side,
    highest: Math.max(...dataset.incidents.map(({ killed }) => killed?.high ?? 0)),
  };
}
