import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { shapeDistances } from '../../src/analysis/distance.ts';
import type { ExactGeometry } from '../../src/analysis/geography.ts';
import { checkData, type CheckResult } from '../../src/model/check.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { formatFault } from '../../src/model/fault.ts';
import type { DataFile } from '../../src/model/parse.ts';
import { GENERATED, ROOT } from './paths.ts';

/** Whether a path, relative to the project, is that of a record or a registry. */
export function isDataFile(path: string): boolean {
  return path.endsWith('.json') && !path.startsWith('data/schema/');
}

/** Every JSON file under `data/` but the schemas, in the order of their paths. */
export function readDataFiles(root: URL = ROOT): DataFile[] {
  return globSync('data/**/*.json', { cwd: fileURLToPath(root) })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isDataFile)
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }));
}

/** The geometry that `npm run build:geo` made. */
export function readExactGeometry(): ExactGeometry {
  return JSON.parse(readFileSync(new URL('exact.json', GENERATED), 'utf8')) as ExactGeometry;
}

/** Today's date where the script runs, `YYYY-MM-DD` in UTC. */
export function todayUtc(): string {
  return new Date().toISOString().slice(0, 10);
}

export function checkDataOnDisk(root: URL = ROOT): CheckResult {
  return checkData(readDataFiles(root), {
    today: todayUtc(),
    distanceToShapeKm: shapeDistances(readExactGeometry()),
  });
}

/** The checked dataset; throws with every fault when there is one. */
export function readDataset(): Dataset {
  const { dataset, faults } = checkDataOnDisk();
  if (dataset === null) throw new Error(faults.map(formatFault).join('\n'));
  return dataset;
}
