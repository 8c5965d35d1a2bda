/**
 * Checks every file under `data/` and lists every fault, one a line; exit code 1 if there is one.
 * `--json` prints an array of `{ file, path, message }` instead.
 */
import { formatFault } from '../src/model/fault.ts';
import { FILE_SCHEMAS, jsonSchemaText, type FileKind } from '../src/model/json-schema.ts';
import { readFileSync } from 'node:fs';
import { checkDataOnDisk } from './lib/read-data.ts';
import { DATA } from './lib/paths.ts';

const { dataset, faults: dataFaults } = checkDataOnDisk();
const faults = [...dataFaults, ...staleSchemas()];

if (process.argv.includes('--json')) {
  console.log(JSON.stringify(faults, null, 2));
} else if (faults.length > 0) {
  for (const fault of faults) console.error(formatFault(fault));
  console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in data/`);
} else {
  console.log(`data: ${dataset?.incidents.length ?? 0} incidents, no fault`);
}
process.exitCode = faults.length > 0 ? 1 : 0;

/** The JSON Schemas in `data/schema` must say what the model says. */
function staleSchemas() {
  return (Object.keys(FILE_SCHEMAS) as FileKind[]).flatMap((kind) => {
    const file = new URL(`schema/${kind}.json`, DATA);
    const message = 'is not what the model says; run `npm run build:schema`';
    return readIfThere(file) === jsonSchemaText(kind)
      ? []
      : [{ file: `data/schema/${kind}.json`, path: [], message }];
  });
}

function readIfThere(file: URL): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
