import { shapeDistances } from '../../src/analysis/distance.ts';
import { checkData } from '../../src/model/check.ts';
import type { Fault } from '../../src/model/fault.ts';
import { incident, type Incident } from '../../src/model/incident.ts';
import { incidentFile } from '../../src/model/incident-id.ts';
import type { DataFile } from '../../src/model/parse.ts';
import { readDataFiles, readExactGeometry } from '../lib/read-data.ts';
import { writeWhole } from '../lib/write-whole.ts';

/** Where records are edited, and the day on which. */
export interface Desk {
  /** The project's folder. */
  readonly root: URL;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** The text of a record's file: keys in the order of the schema, two spaces, a line break. */
export function recordText(record: Incident): string {
  const { success, data } = incident.safeParse(record);
  return `${JSON.stringify(success ? data : record, null, 2)}\n`;
}

/**
 * Writes an incident's file if all data with it pass the check; else writes nothing.
 *
 * @returns What is wrong; empty when the file was written.
 */
export function saveIncident(record: Incident, { root, today }: Desk): readonly Fault[] {
  const file: DataFile = { path: incidentFile(record), text: recordText(record) };
  const others = readDataFiles(root).filter(({ path }) => path !== file.path);
  const { faults } = checkData([...others, file], {
    today,
    distanceToShapeKm: shapeDistances(readExactGeometry()),
  });
  if (faults.length === 0) writeWhole(new URL(file.path, root), file.text);
  return faults;
}
