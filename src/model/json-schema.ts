import { z } from 'zod';
import { actorsFile } from './actor.ts';
import { coverageFile } from './coverage.ts';
import { eventsFile } from './event.ts';
import { incident } from './incident.ts';
import { publishersFile } from './publisher.ts';
import { rechecksFile } from './recheck.ts';
import { referenceTotalsFile } from './reference-total.ts';
import { regionsFile } from './region.ts';

/** The schema of each kind of data file, by the name of its JSON Schema. */
export const FILE_SCHEMAS = {
  incident,
  events: eventsFile,
  regions: regionsFile,
  actors: actorsFile,
  publishers: publishersFile,
  'reference-totals': referenceTotalsFile,
  coverage: coverageFile,
  rechecks: rechecksFile,
} as const;
export type FileKind = keyof typeof FILE_SCHEMAS;

/**
 * JSON Schema (draft 2020-12) of a kind of data file, as text that ends with a line break. Editors
 * complete and underline with it; what only code can check is in `src/model/rules`.
 */
export function jsonSchemaText(kind: FileKind): string {
  const schema = z.toJSONSchema(FILE_SCHEMAS[kind], { target: 'draft-2020-12' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
