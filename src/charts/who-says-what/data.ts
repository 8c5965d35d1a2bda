import { select } from '../../analysis/select.ts';
import { groupBy } from '../../analysis/tally.ts';
import type { Incident } from '../../model/incident.ts';
import type { Report } from '../../model/report.ts';
import type { KilledToll } from '../../model/toll.ts';
import type { Country, SpeakerKind } from '../../model/vocabulary.ts';
import type { ChartChoice, ChartInput } from '../chart.ts';
import { chosenGroup, COUNTRY_GROUPS, type Group } from '../lib/groups.ts';

/** Kinds of speakers that the chart tells apart. */
export const VOICES = ['official', 'armed-group', 'press', 'inquiry', 'local'] as const;
export type Voice = (typeof VOICES)[number];

/** Encyclopedias are no origin of a figure: null. */
const VOICE_OF: Readonly<Record<SpeakerKind, Voice | null>> = {
  official: 'official',
  'armed-group': 'armed-group',
  press: 'press',
  un: 'inquiry',
  ngo: 'inquiry',
  research: 'inquiry',
  local: 'local',
  'security-source': 'local',
  medical: 'local',
  encyclopedia: null,
};

/** A toll that a kind of source gives. */
export interface Statement {
  readonly voice: Voice;
  /** The figure, or its lower bound. */
  readonly killed: number;
  /** Given as “at least”. */
  readonly atLeast: boolean;
}

export interface Disagreement {
  readonly incident: Incident;
  readonly toll: KilledToll;
  /** By figure, lowest first; one for each figure of a kind of source. */
  readonly statements: readonly Statement[];
  readonly lowest: number;
  readonly highest: number;
}

export interface WhoSaysWhatData {
  /** Widest difference first. */
  readonly shown: readonly Disagreement[];
  /** All incidents for which two kinds of sources give whole tolls. */
  readonly compared: number;
  /** Of these, where the figures differ. */
  readonly differ: number;
  readonly country: Group<Country> | undefined;
  /** The highest figure on the scale, the same for every choice. */
  readonly scaleEnd: number;
}

/** How many incidents are shown. */
const SHOWN = 16;

/** Incidents for which different kinds of sources give different tolls. */
export function whoSaysWhat({ dataset }: ChartInput, choice: ChartChoice): WhoSaysWhatData {
  const country = chosenGroup(COUNTRY_GROUPS, choice['country']);
  const all = comparable(dataset.incidents);
  const compared = comparable(select(dataset.incidents, { countries: country?.members }));
  const differ = compared.filter(({ lowest, highest }) => highest > lowest);
  return {
    shown: differ
      .toSorted(
        (a, b) =>
          b.highest - b.lowest - (a.highest - a.lowest) || (a.incident.id < b.incident.id ? -1 : 1),
      )
      .slice(0, SHOWN),
    compared: compared.length,
    differ: differ.length,
    country,
    scaleEnd: Math.max(...all.map(({ highest }) => highest)),
  };
}

function comparable(incidents: readonly Incident[]): Disagreement[] {
  return incidents.flatMap((incident) => {
    const statements = statementsOf(incident);
    const voices = new Set(statements.map(({ voice }) => voice));
    if (incident.killed === null || voices.size < 2) return [];
    const figures = statements.map(({ killed }) => killed);
    return [
      {
        incident,
        toll: incident.killed,
        statements,
        lowest: Math.min(...figures),
        highest: Math.max(...figures),
      },
    ];
  });
}

/** Tolls of the whole incident that nobody has taken back. */
function statementsOf({ reports }: Incident): Statement[] {
  const isWhole = ({ figure, partial, superseded }: Report) =>
    figure === 'killed' && !partial && !superseded;
  const given = reports.filter(isWhole).flatMap(({ by, min, max }) => {
    const voice = VOICE_OF[by.kind];
    return voice === null ? [] : [{ voice, killed: min, atLeast: max === null }];
  });
  return [...groupBy(given, ({ voice, killed }) => `${voice} ${killed}`).values()]
    .flatMap((same) => same.toSorted((a, b) => Number(a.atLeast) - Number(b.atLeast)).slice(0, 1))
    .toSorted((a, b) => a.killed - b.killed || VOICES.indexOf(a.voice) - VOICES.indexOf(b.voice));
}
