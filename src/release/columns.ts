import type { Bilingual } from '../model/text.ts';
import type { Cell } from './csv.ts';
import { fieldsOf, type Field, type FieldType } from './fields.ts';
import { recordSchema, type RecordKind } from './records.ts';

/** Types of the Frictionless Table Schema that our columns have. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

/** Constraints of the Frictionless Table Schema. */
export interface ColumnConstraints {
  readonly required?: true;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

/** One column of a table of the release. */
export interface Column<Row> {
  /** The name in the header, lower case with underscores. */
  readonly name: string;
  /** What readers call it. */
  readonly title: Bilingual;
  /** What it means: the schema's own words, or ours where the column is computed. */
  readonly description: string;
  readonly type: ColumnType;
  readonly format?: 'uri';
  /** Whether a field may hold several values, with `;` between. */
  readonly isList: boolean;
  readonly constraints: ColumnConstraints;
  readonly cell: (row: Row) => Cell;
}

/** What is particular to a column whose value the record does not hold as it is. */
type Computed<Row> = Pick<Column<Row>, 'description' | 'type' | 'cell'> &
  Partial<Pick<Column<Row>, 'constraints'>>;

/** A column that is computed from more than one field, or from another record. */
export function computedColumn<Row>(
  name: string,
  en: string,
  fr: string,
  { constraints = {}, ...rest }: Computed<Row>,
): Column<Row> {
  return { name, title: { en, fr }, isList: false, constraints, ...rest };
}

/** Separates the values in a field that holds several; no such value has one in it. */
export const LIST_SEPARATOR = ';';

/**
 * Makes columns that each show one field of a record: type, description and constraints come from
 * the schema. Lists become one text with `;` between.
 *
 * @param within Path of the list whose items are the rows (`reports[].`), where it is not the record.
 */
export function fieldColumns(kind: RecordKind, within = '') {
  const fields = new Map(fieldsOf(recordSchema(kind)).map((field) => [field.path, field]));
  return (name: string, path: string, en: string, fr: string): Column<object> => {
    // One language of a text in both is no field of its own: the text is.
    const own = fields.has(within + path) ? path : path.replace(/\.(?:en|fr)$/u, '');
    const chain = ancestors(own, within).map((step) => {
      const field = fields.get(step);
      if (field === undefined) throw new Error(`${kind} have no field ${step}`);
      return field;
    });
    const [field] = chain;
    if (field === undefined) throw new Error(`${kind} have no field ${path}`);
    const surely = chain.every(({ optional, nullable }) => !optional && !nullable);
    return {
      name,
      title: { en, fr },
      description: field.description,
      type: COLUMN_TYPES[field.type],
      ...(field.type === 'address' ? { format: 'uri' } : {}),
      isList: field.type === 'list',
      constraints: constraintsOf(field, surely),
      cell: (row) => toCell(valueAt(row, path.split('.')), field.type),
    };
  };
}

/** The paths of a field and of the objects around it up to the row, innermost first. */
function ancestors(path: string, within: string): string[] {
  const steps = path.split('.');
  return steps.map((_, index) => within + steps.slice(0, steps.length - index).join('.'));
}

const COLUMN_TYPES: Readonly<Record<FieldType, ColumnType>> = {
  text: 'string',
  date: 'date',
  address: 'string',
  choice: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  bilingual: 'string',
  object: 'string',
  list: 'string',
};

function constraintsOf({ type, values, schema }: Field, surely: boolean): ColumnConstraints {
  // The field of an empty list is empty.
  const isThere = type === 'boolean' || (surely && type !== 'list');
  const required = isThere ? { required: true as const } : {};
  if (type === 'choice') return { ...required, enum: values.map(({ value }) => value) };
  if (type === 'text' && schema.pattern !== undefined) {
    return { ...required, pattern: schema.pattern };
  }
  if (type !== 'integer' && type !== 'number') return required;
  // zod bounds whole numbers by what JavaScript can hold, which says nothing about the record.
  const { minimum, maximum } = schema;
  return {
    ...required,
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? {} : { maximum }),
  };
}

function valueAt(value: unknown, steps: readonly string[]): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return value;
  return valueAt((value as Record<string, unknown>)[step], rest);
}

function toCell(value: unknown, type: FieldType): Cell {
  if (type === 'boolean') return value === true;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(LIST_SEPARATOR);
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
