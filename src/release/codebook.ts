import { groupBy } from '../analysis/tally.ts';
import { fieldsOf, type Field } from './fields.ts';
import { RECORD_KINDS, recordSchema, type PublishedRecords, type RecordKind } from './records.ts';

/** A field with examples of what it holds. */
export interface CodebookField extends Field {
  /** Up to three different short values from the data; none for objects, texts and choices. */
  readonly examples: readonly string[];
  /** How often each value of a closed list occurs, by value. */
  readonly uses: ReadonlyMap<string, number>;
}

/** The fields of one kind of record. */
export interface CodebookChapter {
  readonly kind: RecordKind;
  readonly fields: readonly CodebookField[];
}

/** Every field of every kind of record, from the schemas, with examples from the data. */
export function codebook(records: PublishedRecords): CodebookChapter[] {
  return RECORD_KINDS.map((kind) => ({
    kind,
    fields: fieldsOf(recordSchema(kind)).map((field) => ({
      ...field,
      examples: examplesOf(field, records[kind]),
      uses: usesOf(field, records[kind]),
    })),
  }));
}

const EXAMPLES = 3;
/** What is longer is a sentence and explains nothing in a table. */
const SHORT = 60;

function examplesOf(
  { path, type, itemType, values }: Field,
  records: readonly unknown[],
): string[] {
  const isPlain = (itemType ?? type) !== 'object' && type !== 'bilingual' && type !== 'boolean';
  if (!isPlain || values.length > 0) return [];
  const found = new Set<string>();
  for (const record of records) {
    for (const value of valuesAt(record, path.split('.'))) {
      const text = String(value);
      if (text.length <= SHORT) found.add(text);
      if (found.size === EXAMPLES) return [...found];
    }
  }
  return [...found];
}

function usesOf({ path, values }: Field, records: readonly unknown[]): Map<string, number> {
  if (values.length === 0) return new Map();
  const found = records.flatMap((record) => valuesAt(record, path.split('.')));
  return new Map(
    [...groupBy(found, String)].map(([value, occurrences]) => [value, occurrences.length]),
  );
}

/** The values at a path; a step that ends in `[]` goes into every item of a list. */
function valuesAt(value: unknown, steps: readonly string[]): unknown[] {
  if (value === undefined || value === null) return [];
  const [step, ...rest] = steps;
  if (step === undefined) return Array.isArray(value) ? (value as unknown[]) : [value];
  const inner = (value as Record<string, unknown>)[step.replace('[]', '')];
  return step.endsWith('[]') && Array.isArray(inner)
    ? inner.flatMap((item: unknown) => valuesAt(item, rest))
    : valuesAt(inner, rest);
}
