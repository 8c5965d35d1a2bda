import { z } from 'zod';
import type { Dataset } from '../model/dataset.ts';
import { datasetOf, RECORD_KINDS, RECORDS, type PublishedRecords } from './records.ts';

/**
 * Reads a release's JSON files back into the dataset that it was made from.
 *
 * @param textOf The text of a file by its path below `/data/`.
 * @throws Where a file is no JSON or a record does not follow its schema.
 */
export function readRelease(textOf: (path: string) => string): Dataset {
  const records = Object.fromEntries(
    RECORD_KINDS.map((kind) => [
      kind,
      z.array(RECORDS[kind].schema as z.ZodType).parse(JSON.parse(textOf(`${kind}.json`))),
    ]),
  );
  return datasetOf(records as unknown as PublishedRecords);
}
