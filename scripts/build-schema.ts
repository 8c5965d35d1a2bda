/** Writes the JSON Schema of each kind of data file to `data/schema`, from `src/model`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { FILE_SCHEMAS, jsonSchemaText, type FileKind } from '../src/model/json-schema.ts';
import { DATA } from './lib/paths.ts';

const folder = new URL('schema/', DATA);
mkdirSync(folder, { recursive: true });
for (const kind of Object.keys(FILE_SCHEMAS) as FileKind[]) {
  writeFileSync(new URL(`${kind}.json`, folder), jsonSchemaText(kind));
}
