import { REGISTRY_FILES } from '../model/check.ts';
import type { DataFile } from '../model/parse.ts';
import { isObject, type Json, type JsonObject, type RecordsById } from './changes.ts';

/** Names of the kinds of records in the order in which changes are listed. */
const TITLES = {
  incidents: 'Incidents',
  events: 'Events',
  regions: 'Regions',
  actors: 'Actors',
  publishers: 'Publishers',
  'reference-totals': 'Reference totals',
} as const;
export type DataKind = keyof typeof TITLES;
const isDataKind = (kind: string): kind is DataKind => kind in TITLES;
export const DATA_KINDS = Object.entries(TITLES) as [kind: DataKind, title: string][];

/**
 * The records in data files by kind and id, as they stand: older files need not follow the schema
 * of today.
 *
 * @throws Naming the file, where one is no JSON or a record has no id.
 */
export function recordsOfFiles(files: readonly DataFile[]): Record<DataKind, RecordsById> {
  const kinds = new Map<string, string>(
    Object.entries(REGISTRY_FILES).map(([kind, path]) => [path, kind]),
  );
  const records: Record<DataKind, Map<string, JsonObject>> = {
    incidents: new Map(),
    events: new Map(),
    regions: new Map(),
    actors: new Map(),
    publishers: new Map(),
    'reference-totals': new Map(),
  };
  for (const file of files) {
    const kind = kinds.get(file.path) ?? 'incidents';
    // What is written about the record (comparisons, rounds of checks) is no part of it.
    if (!isDataKind(kind)) continue;
    const value = parseFile(file);
    const list = kind === 'incidents' ? [value] : (Object.values(value).find(Array.isArray) ?? []);
    for (const record of list as Json[]) {
      const id = isObject(record) ? record['id'] : undefined;
      if (!isObject(record) || typeof id !== 'string') {
        throw new Error(`${file.path}: a record has no id`);
      }
      const fields = Object.entries(record).filter(([key]) => key !== '$schema');
      records[kind].set(id, Object.fromEntries(fields));
    }
  }
  return records;
}

function parseFile({ path, text }: DataFile): JsonObject {
  try {
    const value = JSON.parse(text) as Json;
    if (isObject(value)) return value;
  } catch {
    // Said below, with the file's name.
  }
  throw new Error(`${path}: is no JSON object`);
}
