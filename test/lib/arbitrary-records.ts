import fc from 'fast-check';
import type { z } from 'zod';
import type { Dataset } from '../../src/model/dataset.ts';
import { byTime } from '../../src/model/incident-order.ts';
import {
  datasetOf,
  RECORD_KINDS,
  RECORDS,
  recordSchema,
  type PublishedRecords,
  type RecordKind,
} from '../../src/release/records.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * Any dataset whose records follow the schemas, in their published order, with texts that nobody
 * would write.
 */
export function arbitraryDataset(): fc.Arbitrary<Dataset> {
  return fc
    .record(
      Object.fromEntries(RECORD_KINDS.map((kind) => [kind, arbitraryRecords(kind)])) as Record<
        RecordKind,
        fc.Arbitrary<{ id: string }[]>
      >,
    )
    .map((records) => datasetOf(records as unknown as PublishedRecords))
    .map((dataset) => ({ ...dataset, incidents: dataset.incidents.toSorted(byTime) }));
}

/** Records of one kind with ids of their own, in the order of ids. */
function arbitraryRecords(kind: RecordKind): fc.Arbitrary<{ id: string }[]> {
  const record = arbitraryOf(recordSchema(kind)).filter(
    (value): value is { id: string } => RECORDS[kind].schema.safeParse(value).success,
  );
  return fc
    .uniqueArray(record, { selector: ({ id }) => id, maxLength: 4 })
    .map((records) => records.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
}

function arbitraryOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((option) => arbitraryOf(nested(option))));
  if (schema.enum) return fc.constantFrom(...(schema.enum as unknown[]));
  if (schema.const !== undefined) return fc.constant(schema.const);
  switch (schema.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([key, value]) => [
            key,
            arbitraryOf(nested(value)),
          ]),
        ),
        { requiredKeys: schema.required ?? [] },
      );
    case 'array':
      return fc.array(arbitraryOf(nested(schema.items)), {
        minLength: schema.minItems ?? 0,
        maxLength: 3,
      });
    case 'integer':
      return fc.nat();
    case 'number':
      // JSON knows no negative zero.
      return fc
        .double({ min: schema.minimum ?? 0, max: schema.maximum ?? 1, noNaN: true })
        .map((value) => value + 0);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return arbitraryText(schema);
  }
}

function arbitraryText({ format, pattern, maxLength = 2000 }: JsonSchema): fc.Arbitrary<string> {
  if (format === 'date') {
    return fc
      .date({ min: new Date('2012-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  }
  if (format === 'uri') return fc.webUrl();
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, 'u'), { size: 'small' });
  return fc
    .oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[=+\-@'"][",;' =+\-@]{0,4}$/u))
    .map((text) => text.normalize('NFC').slice(0, maxLength).trim())
    .map((text) => (text === '' ? 'x' : text));
}

function nested(schema: JsonSchema['items']): JsonSchema {
  if (typeof schema !== 'object' || Array.isArray(schema)) throw new Error('no schema');
  return schema;
}
