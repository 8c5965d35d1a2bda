import type { z } from 'zod';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What kind of value a field holds. `bilingual` is an object of the same text in `en` and `fr`. */
export type FieldType =
  | 'text'
  | 'date'
  | 'address'
  | 'choice'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'bilingual'
  | 'object'
  | 'list';

/** One field of a record, as the schema describes it. */
export interface Field {
  /** Where it stands: `killed.low`, `reports[].min`. */
  readonly path: string;
  readonly type: FieldType;
  /** What the items of a list are; null where it is no list. */
  readonly itemType: FieldType | null;
  /** Whether the key may be left out. */
  readonly optional: boolean;
  /** Whether the value may be null, which means that it is not known. */
  readonly nullable: boolean;
  /** What it means, from the schema; empty where the schema says nothing. */
  readonly description: string;
  /** The closed list that the value comes from, with the definition of each. */
  readonly values: readonly { readonly value: string; readonly definition: string }[];
  /** The schema of the value itself, for its constraints. */
  readonly schema: JsonSchema;
}

/** Every field of a record, in the schema's order, those inside objects and lists included. */
export function fieldsOf(schema: JsonSchema, prefix = ''): Field[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const outer = asSchema(property);
    const { inner, nullable } = withoutNull(outer);
    const items = typeOf(inner) === 'list' ? asSchema(inner.items) : null;
    const choice = items ?? inner;
    const field: Field = {
      path: `${prefix}${key}`,
      type: typeOf(inner),
      itemType: items && typeOf(items),
      optional: !required.has(key),
      nullable,
      description: outer.description ?? inner.description ?? '',
      values: valuesOf(choice),
      schema: inner,
    };
    return [field, ...fieldsInside(field, items)];
  });
}

function fieldsInside({ path, type, itemType, schema }: Field, items: JsonSchema | null): Field[] {
  if (type === 'object') return fieldsOf(schema, `${path}.`);
  return itemType === 'object' && items !== null ? fieldsOf(items, `${path}[].`) : [];
}

/** A schema may also be `true`, or a list for the items of a tuple; ours are neither. */
function asSchema(schema: JsonSchema['items']): JsonSchema {
  if (typeof schema !== 'object' || Array.isArray(schema)) {
    throw new Error('a field of the schema has no schema of its own');
  }
  return schema;
}

/** Takes `null` out of a union; a union of what remains stays one. */
function withoutNull(schema: JsonSchema): { inner: JsonSchema; nullable: boolean } {
  const options = schema.anyOf?.map((option) => asSchema(option)) ?? [];
  const known = options.filter(({ type }) => type !== 'null');
  const [only] = known;
  return known.length === 1 && only !== undefined && options.length === 2
    ? { inner: only, nullable: true }
    : { inner: schema, nullable: known.length < options.length };
}

function typeOf(schema: JsonSchema): FieldType {
  if (schema.enum !== undefined) return 'choice';
  if (schema.const === true) return 'boolean';
  switch (schema.type) {
    case 'array':
      return 'list';
    case 'object':
      return Object.keys(schema.properties ?? {}).join() === 'en,fr' ? 'bilingual' : 'object';
    case 'integer':
    case 'number':
    case 'boolean':
      return schema.type;
    default:
      return schema.format === 'date' ? 'date' : schema.format === 'uri' ? 'address' : 'text';
  }
}

function valuesOf(schema: JsonSchema): Field['values'] {
  const definitions = (schema['enumDescriptions'] ?? []) as readonly string[];
  return (schema.enum ?? []).map((value, index) => ({
    value: String(value),
    definition: definitions[index] ?? '',
  }));
}
