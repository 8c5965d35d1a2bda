/** A value as JSON holds it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Records of one kind by id. */
export type RecordsById = ReadonlyMap<string, JsonObject>;

/** One field that is not what it was; undefined stands for a key that is not there. */
export interface FieldChange {
  /** Keys from the record down to the field. Lists are compared as one value. */
  readonly path: readonly string[];
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** What happened to one record between two states of the data. */
export type RecordChange =
  | { readonly kind: 'added'; readonly id: string; readonly record: JsonObject }
  | { readonly kind: 'removed'; readonly id: string; readonly record: JsonObject }
  | { readonly kind: 'changed'; readonly id: string; readonly fields: readonly FieldChange[] };

/** What leads from older records to newer ones, by id; empty where they are the same. */
export function diffRecords(older: RecordsById, newer: RecordsById): RecordChange[] {
  const ids = [...new Set([...older.keys(), ...newer.keys()])].sort();
  return ids.flatMap((id): RecordChange[] => {
    const before = older.get(id);
    const after = newer.get(id);
    if (before === undefined) return after ? [{ kind: 'added', id, record: after }] : [];
    if (after === undefined) return [{ kind: 'removed', id, record: before }];
    const fields = diffObjects(before, after);
    return fields.length === 0 ? [] : [{ kind: 'changed', id, fields }];
  });
}

/** The newer records, made from the older ones and what `diffRecords` found. */
export function applyChanges(older: RecordsById, changes: readonly RecordChange[]): RecordsById {
  const records = new Map(older);
  for (const change of changes) {
    if (change.kind === 'added') records.set(change.id, change.record);
    else if (change.kind === 'removed') records.delete(change.id);
    else {
      const record = records.get(change.id);
      if (record === undefined) throw new Error(`there is no ${change.id} to change`);
      records.set(change.id, change.fields.reduce(withField, record));
    }
  }
  return records;
}

/** The fields in which two objects differ, in the order of their keys. */
export function diffObjects(
  before: JsonObject,
  after: JsonObject,
  path: readonly string[] = [],
): FieldChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key): FieldChange[] => {
    const [old, now] = [ownValue(before, key), ownValue(after, key)];
    if (isObject(old) && isObject(now)) return diffObjects(old, now, [...path, key]);
    return isSame(old, now) ? [] : [{ path: [...path, key], before: old, after: now }];
  });
}

function withField(record: JsonObject, { path, after }: FieldChange): JsonObject {
  const [key, ...rest] = path;
  if (key === undefined) throw new Error('a change names no field');
  const inner = ownValue(record, key);
  const value =
    rest.length === 0
      ? after
      : withField(objectAt(inner, key), { path: rest, before: undefined, after });
  const others = Object.entries(record).filter(([name]) => name !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}

function objectAt(value: Json | undefined, key: string): JsonObject {
  if (!isObject(value)) throw new Error(`"${key}" holds no fields to change`);
  return value;
}

function ownValue(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Whether a value has keys of its own: no list, not null. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values are the same; the order of an object's keys says nothing. */
export function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item: Json, index) => isSame(item, b[index] as Json));
  }
  if (isObject(a) && isObject(b)) return diffObjects(a, b).length === 0;
  return a === b;
}
