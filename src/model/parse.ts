import { type z } from 'zod';
import type { Fault } from './fault.ts';
import { FILE_SCHEMAS, type FileKind } from './json-schema.ts';

/** A file under `data/` as read from disk; `path` is relative to the project, with `/`. */
export interface DataFile {
  readonly path: string;
  readonly text: string;
}

type FileValue<Kind extends FileKind> = z.infer<(typeof FILE_SCHEMAS)[Kind]>;

export interface ParsedFile<Kind extends FileKind> {
  readonly path: string;
  /** The record if it follows the schema, else null. */
  readonly value: FileValue<Kind> | null;
  /** Its top-level keys that follow the schema, so that rules can still look at those. */
  readonly sound: Partial<FileValue<Kind>>;
  readonly faults: readonly Fault[];
}

/**
 * Reads a data file with the schema of its kind. Never throws: everything wrong with the file's
 * form comes back as faults, all at once.
 */
export function parseDataFile<Kind extends FileKind>(kind: Kind, file: DataFile): ParsedFile<Kind> {
  const json = parseJson(file);
  if ('fault' in json) return { path: file.path, value: null, sound: {}, faults: [json.fault] };

  const schema = FILE_SCHEMAS[kind] as unknown as z.ZodType<FileValue<Kind>>;
  const result = schema.safeParse(json.value, { error: explainIssue });
  if (result.success) {
    return { path: file.path, value: result.data, sound: result.data, faults: [] };
  }
  const faults = result.error.issues.flatMap((issue) => faultsOfIssue(file.path, issue));
  return { path: file.path, value: null, sound: soundPart(json.value, faults), faults };
}

function parseJson(file: DataFile): { value: unknown } | { fault: Fault } {
  if (file.text.startsWith('\uFEFF')) {
    return { fault: { file: file.path, path: [], message: 'starts with a byte order mark' } };
  }
  try {
    return { value: JSON.parse(file.text) as unknown };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { fault: { file: file.path, path: [], message: `is not JSON: ${reason}` } };
  }
}

/** Messages that say what was expected, where zod's own would not name the value. */
const explainIssue: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `is missing (expected ${issue.expected})`
        : `expected ${issue.expected}, found ${describe(issue.input)}`;
    case 'invalid_value':
      return issue.input === undefined
        ? 'is missing'
        : `${describe(issue.input)} is none of ${issue.values.map(describe).join(', ')}`;
    default:
      return undefined;
  }
};

function describe(value: unknown): string {
  return JSON.stringify(value) ?? typeof value;
}

function faultsOfIssue(file: string, issue: z.core.$ZodIssue): Fault[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ file, path: [...path, key], message: 'is not a known key' }));
  }
  return [{ file, path, message: issue.message }];
}

function soundPart<Value>(value: unknown, faults: readonly Fault[]): Partial<Value> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const faulty = new Set(faults.map(({ path }) => path[0]));
  return Object.fromEntries(
    Object.entries(value).filter(([key]) => !faulty.has(key)),
  ) as Partial<Value>;
}
