import type { Dataset } from './dataset.ts';
import type { Fault } from './fault.ts';
import { byTime } from './incident-order.ts';
import type { FileKind } from './json-schema.ts';
import { parseDataFile, type DataFile, type ParsedFile } from './parse.ts';
import { incidentDates, revisionDates, sourceDates } from './rules/dates.ts';
import { likelyDuplicates } from './rules/duplicates.ts';
import { idDate, identity, schemaReference } from './rules/identity.ts';
import { coordinatesInRegion } from './rules/place.ts';
import {
  actorReferences,
  attributionReferences,
  borderReferences,
  distinctReferences,
  regionReferences,
  reportReferences,
  sourceReferences,
} from './rules/references.ts';
import {
  actorFaults,
  coverageFaults,
  eventFaults,
  publisherFaults,
  recheckFaults,
  referenceTotalFaults,
  regionFaults,
  schemaFaults,
} from './rules/registries.ts';
import type { RuleContext } from './rules/rule.ts';
import {
  reportRanges,
  threshold,
  tollBasis,
  tollOrder,
  tollParts,
  tollBacked,
} from './rules/tolls.ts';

const INCIDENT_RULES = [
  schemaReference,
  identity,
  idDate,
  incidentDates,
  regionReferences,
  coordinatesInRegion,
  actorReferences,
  reportRanges,
  attributionReferences,
  reportReferences,
  ...tollOrder,
  ...tollBacked,
  tollBasis,
  tollParts,
  threshold,
  borderReferences,
  sourceReferences,
  sourceDates,
  distinctReferences,
  revisionDates,
];

/** Where each registry lives; everything else under `data/` that is JSON is an incident. */
export const REGISTRY_FILES = {
  regions: 'data/regions.json',
  actors: 'data/actors.json',
  publishers: 'data/publishers.json',
  events: 'data/context/events.json',
  'reference-totals': 'data/context/reference-totals.json',
  coverage: 'data/context/coverage.json',
  rechecks: 'data/context/rechecks.json',
} as const satisfies Partial<Record<FileKind, string>>;

/** Registries that need not be there. */
const OPTIONAL: readonly FileKind[] = ['coverage', 'rechecks'];

export interface CheckResult {
  /** The data, when there is no fault. */
  readonly dataset: Dataset | null;
  /** Every fault of every file, by file. */
  readonly faults: readonly Fault[];
}

/**
 * Checks all data files together: form, references, and the rules that make a record worth
 * publishing. Pure: the day and the geometry are passed in.
 *
 * @param files Every JSON file under `data/` but the schemas.
 */
export function checkData(
  files: readonly DataFile[],
  { today, distanceToShapeKm }: Pick<RuleContext, 'today' | 'distanceToShapeKm'>,
): CheckResult {
  const regions = parseRegistry('regions', files);
  const actors = parseRegistry('actors', files);
  const publishers = parseRegistry('publishers', files);
  const events = parseRegistry('events', files);
  const totals = parseRegistry('reference-totals', files);
  const coverage = parseRegistry('coverage', files);
  const rechecks = parseRegistry('rechecks', files);
  const registries = new Set<string>(Object.values(REGISTRY_FILES));
  const incidents = files
    .filter(({ path }) => !registries.has(path))
    .map((file) => parseDataFile('incident', file));
  const subjects = incidents.map(({ path, sound }) => ({ file: path, incident: sound }));

  const context: RuleContext = {
    today,
    distanceToShapeKm,
    regions: byId(regions.sound.regions),
    actors: byId(actors.sound.actors),
    publishers: byId(publishers.sound.publishers),
    incidentIds: new Set(subjects.map(({ file, incident: { id } }) => id ?? idOfFile(file))),
  };

  const faults = [
    ...[regions, actors, publishers, events, totals, coverage, rechecks, ...incidents].flatMap(
      (file) => file.faults,
    ),
    ...schemaFaults('regions', regions),
    ...schemaFaults('actors', actors),
    ...schemaFaults('publishers', publishers),
    ...schemaFaults('events', events),
    ...schemaFaults('reference-totals', totals),
    ...schemaFaults('coverage', coverage),
    ...schemaFaults('rechecks', rechecks),
    ...regionFaults(regions.path, regions.sound.regions ?? [], context),
    ...actorFaults(actors.path, actors.sound.actors ?? [], context),
    ...publisherFaults(publishers.path, publishers.sound.publishers ?? []),
    ...eventFaults(events.path, events.sound.events ?? [], context),
    ...referenceTotalFaults(totals.path, totals.sound.totals ?? [], context),
    ...(coverage.value === null ? [] : coverageFaults(coverage.path, coverage.value, context)),
    ...recheckFaults(rechecks.path, rechecks.sound.rounds ?? [], context),
    ...subjects.flatMap((subject) =>
      INCIDENT_RULES.flatMap((rule) =>
        rule.check(subject, context).map((finding) => ({ file: subject.file, ...finding })),
      ),
    ),
    ...likelyDuplicates(subjects),
  ].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));

  if (faults.length > 0) return { dataset: null, faults };
  return {
    faults,
    dataset: {
      incidents: incidents.flatMap(({ value }) => value ?? []).toSorted(byTime),
      events: events.value?.events ?? [],
      regions: regions.value?.regions ?? [],
      actors: actors.value?.actors ?? [],
      publishers: publishers.value?.publishers ?? [],
      referenceTotals: (totals.value?.totals ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      coverage: coverage.value ?? undefined,
      rechecks: rechecks.value?.rounds,
    },
  };
}

function parseRegistry<Kind extends keyof typeof REGISTRY_FILES>(
  kind: Kind,
  files: readonly DataFile[],
): ParsedFile<Kind> {
  const path = REGISTRY_FILES[kind];
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) {
    if (OPTIONAL.includes(kind)) return { path, value: null, sound: {}, faults: [] };
    const fault = { file: path, path: [], message: 'is missing' };
    return { path, value: null, sound: {}, faults: [fault] };
  }
  return parseDataFile(kind, file);
}

function byId<Item extends { readonly id: string }>(
  items: readonly Item[] | undefined,
): Map<string, Item> | null {
  return items === undefined ? null : new Map(items.map((item) => [item.id, item]));
}

/** The id that a file's name promises, for a record too broken to say it. */
function idOfFile(file: string): string {
  return file.replace(/^.*\/|\.json$/gu, '');
}
