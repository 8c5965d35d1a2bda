import type { Tally } from '../../analysis/tally.ts';
import type { Incident } from '../../model/incident.ts';
import type { Toll } from '../../model/toll.ts';
import { countryName } from '../../i18n/countries.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { ChartCell, ChartColumn } from '../chart.ts';

interface Words {
  readonly label: string;
  readonly description: string;
}

/** Columns that several charts have, each with the same name and meaning. */
const COLUMNS = {
  incidents: {
    en: { label: 'Incidents', description: 'Number of recorded incidents.' },
    fr: { label: 'Incidents', description: 'Nombre d’incidents relevés.' },
  },
  killed_low: {
    en: {
      label: 'Killed, lowest',
      description: 'People killed, attackers left out: the lowest figure still upheld, added up.',
    },
    fr: {
      label: 'Tués, bilan le plus bas',
      description:
        'Personnes tuées, hors assaillants\u00a0: somme des bilans les plus bas encore soutenus.',
    },
  },
  killed_best: {
    en: {
      label: 'Killed, best figure',
      description:
        'People killed, attackers left out: the figure that the rule for tolls chooses, added up.',
    },
    fr: {
      label: 'Tués, meilleur bilan',
      description:
        'Personnes tuées, hors assaillants\u00a0: somme des bilans que retient la règle.',
    },
  },
  killed_high: {
    en: {
      label: 'Killed, highest',
      description:
        'People killed, attackers left out: the highest figure with a named kind of origin, added up.',
    },
    fr: {
      label: 'Tués, bilan le plus élevé',
      description:
        'Personnes tuées, hors assaillants\u00a0: somme des bilans les plus élevés d’origine désignée.',
    },
  },
  incidents_without_toll: {
    en: {
      label: 'Incidents without a known toll',
      description: 'Incidents counted under “incidents” whose toll is unknown and in no sum.',
    },
    fr: {
      label: 'Incidents sans bilan connu',
      description:
        'Incidents comptés sous «\u00a0incidents\u00a0» dont le bilan est inconnu et n’entre dans aucune somme.',
    },
  },
  country: {
    en: { label: 'Country', description: 'Country of the incident or region.' },
    fr: { label: 'Pays', description: 'Pays de l’incident ou de la région.' },
  },
  date: {
    en: {
      label: 'Date',
      description: 'First day of the incident, YYYY-MM-DD; YYYY-MM where only the month is known.',
    },
    fr: {
      label: 'Date',
      description:
        'Premier jour de l’incident, AAAA-MM-JJ\u202f; AAAA-MM si seul le mois est connu.',
    },
  },
  place: {
    en: { label: 'Place', description: 'Place as most sources spell it.' },
    fr: { label: 'Lieu', description: 'Lieu, dans la graphie de la plupart des sources.' },
  },
  incident_id: {
    en: { label: 'Incident', description: 'Id of the incident; its page is at /incidents/<id>/.' },
    fr: {
      label: 'Identifiant',
      description: 'Identifiant de l’incident\u202f; sa page est /fr/incidents/<id>/.',
    },
  },
} as const satisfies Record<string, Record<Lang, Words>>;

export type SharedColumn = keyof typeof COLUMNS;

const NUMBERS: ReadonlySet<string> = new Set([
  'incidents',
  'killed_low',
  'killed_best',
  'killed_high',
  'incidents_without_toll',
]);

/** Columns by name, in the order asked for. */
export function sharedColumns(lang: Lang, ...keys: SharedColumn[]): ChartColumn[] {
  return keys.map((key) => ({
    key,
    kind: NUMBERS.has(key) ? 'number' : 'text',
    ...COLUMNS[key][lang],
  }));
}

/** A column of a chart's own. */
export function column(
  key: string,
  kind: ChartColumn['kind'],
  label: string,
  description: string,
): ChartColumn {
  return { key, kind, label, description };
}

/** The columns of a tally: incidents, the range of people killed, incidents without a toll. */
export function tallyColumns(lang: Lang): ChartColumn[] {
  return sharedColumns(
    lang,
    'incidents',
    'killed_low',
    'killed_best',
    'killed_high',
    'incidents_without_toll',
  );
}

/** The cells of `tallyColumns`. */
export function tallyCells({ incidents, toll, withoutToll }: Tally): ChartCell[] {
  return [incidents, toll.low, toll.best, toll.high, withoutToll];
}

/** Cells of the three bounds; empty where the toll is unknown. */
function tollCells(toll: Toll | null): ChartCell[] {
  return toll === null ? [null, null, null] : [toll.low, toll.best, toll.high];
}

/** The day of an incident, or its month where no more is known. */
function dateCell({ date, datePrecision }: Pick<Incident, 'date' | 'datePrecision'>): string {
  return datePrecision === 'month' ? date.slice(0, 7) : date;
}

/** The columns of a row that stands for an incident: where, when, the range of people killed. */
export function incidentColumns(lang: Lang): ChartColumn[] {
  return sharedColumns(
    lang,
    'place',
    'date',
    'country',
    'killed_low',
    'killed_best',
    'killed_high',
  );
}

/** The cells of `incidentColumns`. */
export function incidentCells(incident: Incident, lang: Lang): ChartCell[] {
  return [
    incident.place,
    dateCell(incident),
    countryName(incident.country, lang),
    ...tollCells(incident.killed),
  ];
}
