import type { NearestBorders } from '../analysis/proximity.ts';
import { borderPair } from '../model/vocabulary.ts';
import { computedColumn, fieldColumns, type Column } from './columns.ts';
import type { PublishedIncident, PublishedRecords } from './records.ts';

/** A table of the release: its columns and its rows. */
export interface Table<Row = never> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** What the tables are made from. */
export interface TableInput {
  readonly records: PublishedRecords;
  readonly borders: NearestBorders;
}

const field = fieldColumns('incidents');

/** `low`, `best` and `high` of one of the four tolls. */
const tollColumns = (name: string, key: string, en: string, fr: string) => [
  field(`${name}_low`, `${key}.low`, `${en}, lowest`, `${fr}, bilan le plus bas`),
  field(`${name}_best`, `${key}.best`, `${en}, best figure`, `${fr}, bilan retenu`),
  field(`${name}_high`, `${key}.high`, `${en}, highest`, `${fr}, bilan le plus élevé`),
];

/** One row an incident. */
export function incidentTable({ records, borders }: TableInput): Table<PublishedIncident> {
  const regions = new Map(records.regions.map(({ id, name }) => [id, name]));
  const actors = new Map(records.actors.map(({ id, name }) => [id, name]));
  const columns: Column<PublishedIncident>[] = [
    field('id', 'id', 'Incident', 'Incident'),
    field('date', 'date', 'First day', 'Premier jour'),
    field('date_end', 'dateEnd', 'Last day', 'Dernier jour'),
    field('date_precision', 'datePrecision', 'Precision of the date', 'Précision de la date'),
    field('country', 'country', 'Country', 'Pays'),
    field('region', 'region', 'Region', 'Région'),
    computedColumn('region_name', 'Name of the region', 'Nom de la région', {
      description: 'The English name of the region in `regions.json`.',
      type: 'string',
      cell: ({ region }) => (region === null ? null : (regions.get(region)?.en ?? null)),
    }),
    field('also_in_regions', 'alsoInRegions', 'Also in regions', 'Autres régions touchées'),
    field('second_level', 'secondLevel', 'Second-level unit', 'Deuxième niveau administratif'),
    field('place', 'place', 'Place', 'Lieu'),
    field('latitude', 'coordinates.lat', 'Latitude', 'Latitude'),
    field('longitude', 'coordinates.lon', 'Longitude', 'Longitude'),
    field(
      'point_precision',
      'coordinates.precision',
      'Precision of the point',
      'Précision du point',
    ),
    field('point_source', 'coordinates.source', 'Source of the point', 'Source du point'),
    field(
      'near_borders',
      'nearBorders',
      'Near borders, as sources say',
      'Frontières citées par les sources',
    ),
    computedColumn('nearest_border', 'Nearest border', 'Frontière la plus proche', {
      description:
        'The land border of the country that is nearest to the point, measured; empty without coordinates.',
      type: 'string',
      constraints: { enum: borderPair.options },
      cell: ({ id }) => borders.get(id)?.pair ?? null,
    }),
    computedColumn('nearest_border_km', 'Distance to it, km', 'Distance à celle-ci, km', {
      description:
        'Kilometres from the point to that border line, rounded; only roughly right where the point is a district’s or region’s seat.',
      type: 'integer',
      constraints: { minimum: 0 },
      cell: ({ id }) => roundedKm(borders.get(id)?.km),
    }),
    field('type', 'type', 'Kind of event', 'Type d’événement'),
    field('target', 'target', 'Target', 'Cible'),
    field('actor', 'perpetrator.actor', 'Perpetrator', 'Auteur'),
    computedColumn('actor_name', 'Name of the perpetrator', 'Nom de l’auteur', {
      description: 'The English name of the actor in `actors.json`.',
      type: 'string',
      cell: ({ perpetrator: { actor } }) =>
        actor === null ? null : (actors.get(actor)?.en ?? null),
    }),
    field('actors_with', 'perpetrator.with', 'Together with', 'Avec'),
    field('side', 'perpetrator.side', 'Side', 'Camp'),
    field(
      'attribution_basis',
      'perpetrator.basis',
      'Basis of the attribution',
      'Fondement de l’attribution',
    ),
    field('attribution_doubt', 'perpetrator.doubt', 'Doubt about it', 'Réserve sur celle-ci'),
    field(
      'actor_described_en',
      'perpetrator.described.en',
      'Perpetrator as described (English)',
      'Auteur tel que décrit (anglais)',
    ),
    field(
      'actor_described_fr',
      'perpetrator.described.fr',
      'Perpetrator as described (French)',
      'Auteur tel que décrit (français)',
    ),
    field(
      'attribution_sources',
      'perpetrator.sources',
      'Sources of the attribution',
      'Sources de l’attribution',
    ),
    ...tollColumns('killed', 'killed', 'Killed', 'Tués'),
    field('killed_basis', 'killed.basis', 'Basis of the best figure', 'Fondement du bilan retenu'),
    field('killed_partial', 'killed.partial', 'Bounds that are partial', 'Bornes partielles'),
    ...tollColumns(
      'killed_military',
      'killedMilitary',
      'Armed forces killed',
      'Membres des forces armées tués',
    ),
    ...tollColumns('killed_civilians', 'killedCivilians', 'Civilians killed', 'Civils tués'),
    ...tollColumns('attackers_killed', 'attackersKilled', 'Attackers killed', 'Assaillants tués'),
    field('confidence', 'confidence', 'Confidence', 'Degré de certitude'),
    count(
      'reports',
      'Reported figures',
      'Chiffres rapportés',
      'How many rows of `reports.csv` belong to it.',
      ({ reports }) => reports.length,
    ),
    count(
      'sources',
      'Sources',
      'Sources',
      'How many rows of `sources.csv` belong to it.',
      ({ sources }) => sources.length,
    ),
    field('summary_en', 'summary.en', 'Summary (English)', 'Résumé (anglais)'),
    field('summary_fr', 'summary.fr', 'Summary (French)', 'Résumé (français)'),
    field('notes_en', 'notes.en', 'Notes (English)', 'Notes (anglais)'),
    field('notes_fr', 'notes.fr', 'Notes (French)', 'Notes (français)'),
    field('distinct_from', 'distinctFrom', 'Not the same as', 'À ne pas confondre avec'),
    computedColumn('added', 'Added', 'Ajouté', {
      description: 'The day on which the record was first published.',
      type: 'date',
      constraints: { required: true },
      cell: ({ revisions }) => revisions[0]?.date ?? null,
    }),
    computedColumn('updated', 'Last changed', 'Dernière modification', {
      description: 'The day of the newest entry in `revisions`.',
      type: 'date',
      constraints: { required: true },
      cell: ({ revisions }) => revisions.at(-1)?.date ?? null,
    }),
  ];
  return { columns, rows: records.incidents };
}

/** A figure that one source gives, and the incident that it belongs to. */
export type ReportRow = PublishedIncident['reports'][number] & {
  readonly incident: string;
  /** Place in the incident’s list, from 1. */
  readonly number: number;
};

const INCIDENT_OF_ROW = {
  description: 'The `id` of the incident in `incidents.csv`.',
  type: 'string',
  constraints: { required: true },
} as const;

/** One row a reported figure. */
export function reportTable({ records }: TableInput): Table<ReportRow> {
  const report = fieldColumns('incidents', 'reports[].');
  return {
    columns: [
      computedColumn<ReportRow>('incident', 'Incident', 'Incident', {
        ...INCIDENT_OF_ROW,
        cell: (row) => row.incident,
      }),
      computedColumn<ReportRow>('number', 'Number', 'Numéro', {
        description: 'Place in the incident’s list of reports, from 1.',
        type: 'integer',
        constraints: { required: true, minimum: 1 },
        cell: (row) => row.number,
      }),
      report('figure', 'figure', 'What is counted', 'Ce qui est compté'),
      report('victims', 'victims', 'Whom it counts', 'Qui est compté'),
      report('min', 'min', 'Figure or lower bound', 'Chiffre ou borne basse'),
      report('max', 'max', 'Upper bound', 'Borne haute'),
      report('by_kind', 'by.kind', 'Kind of speaker', 'Type d’émetteur'),
      report('by_en', 'by.en', 'Who says so (English)', 'Qui le dit (anglais)'),
      report('by_fr', 'by.fr', 'Who says so (French)', 'Qui le dit (français)'),
      report('origin', 'origin', 'Origin', 'Origine'),
      report('source', 'source', 'Source', 'Source'),
      report('party', 'party', 'Party to the fight', 'Partie au combat'),
      report('partial', 'partial', 'Partial', 'Partiel'),
      report('superseded', 'superseded', 'Superseded', 'Dépassé'),
      report('approximate', 'approximate', 'Approximate', 'Approximatif'),
      report('sum', 'sum', 'Sum of parts', 'Somme de parties'),
    ],
    rows: records.incidents.flatMap(({ id, reports }) =>
      reports.map((row, index) => ({ incident: id, number: index + 1, ...row })),
    ),
  };
}

/** A page that was read, and the incident that cites it. */
export type SourceRow = PublishedIncident['sources'][number] & { readonly incident: string };

/** One row a page that an incident cites. */
export function sourceTable({ records }: TableInput): Table<SourceRow> {
  const source = fieldColumns('incidents', 'sources[].');
  const publishers = new Map(records.publishers.map((entry) => [entry.id, entry]));
  const kinds = fieldColumns('publishers')(
    'publisher_kind',
    'kind',
    'Kind of publisher',
    'Type d’éditeur',
  );
  return {
    columns: [
      computedColumn<SourceRow>('incident', 'Incident', 'Incident', {
        ...INCIDENT_OF_ROW,
        cell: (row) => row.incident,
      }),
      source('key', 'key', 'Key', 'Clé'),
      source('url', 'url', 'Address', 'Adresse'),
      source('publisher', 'publisher', 'Publisher', 'Éditeur'),
      computedColumn<SourceRow>('publisher_name', 'Name of the publisher', 'Nom de l’éditeur', {
        description: 'The name of the publisher in `publishers.json`.',
        type: 'string',
        constraints: { required: true },
        cell: ({ publisher }) => publishers.get(publisher)?.name ?? null,
      }),
      { ...kinds, cell: ({ publisher }) => publishers.get(publisher)?.kind ?? null },
      source('via', 'via', 'Carried by', 'Repris par'),
      source('title', 'title', 'Title', 'Titre'),
      source('published', 'published', 'Published', 'Publié le'),
      source('lang', 'lang', 'Language', 'Langue'),
      source('read_through_copy', 'readThroughCopy', 'Read through a copy', 'Lu sur une copie'),
    ],
    rows: records.incidents.flatMap(({ id, sources }) =>
      sources.map((row) => ({ incident: id, ...row })),
    ),
  };
}

function count(
  name: string,
  en: string,
  fr: string,
  description: string,
  cell: (row: PublishedIncident) => number,
): Column<PublishedIncident> {
  return computedColumn(name, en, fr, {
    description,
    type: 'integer',
    constraints: { required: true, minimum: 0 },
    cell,
  });
}

function roundedKm(km: number | undefined): number | null {
  return km === undefined ? null : Math.round(km);
}
