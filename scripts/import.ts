/**
 * Reads a UCDP GED or ACLED export and writes a file for each event that the record seems to lack
 * to `candidates/`, for an editor to take over; nothing under `data/` is touched.
 *
 *     npm run data:import -- --from ucdp|acled FILE… [--into FOLDER] [--skip-faulty]
 *
 * Exit code 1 where a file is wrong, 130 where Ctrl-C stopped it.
 */
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { NEIGHBOURS, type Neighbour } from '../src/import/row.ts';
import { importNeighbours, WrongFiles, type ImportResult } from './lib/import-neighbours.ts';
import { runUntilStopped, showReading } from './lib/neighbour-command.ts';
import { ROOT } from './lib/paths.ts';
import { readDataset, readExactGeometry } from './lib/read-data.ts';

const USAGE =
  'Usage: npm run data:import -- --from ucdp|acled FILE… [--into FOLDER] [--skip-faulty]';

await runUntilStopped(async (signal) => {
  const request = readArguments();
  const reading = showReading();
  const result = await importNeighbours({
    ...request,
    dataset: readDataset(),
    geometry: readExactGeometry(),
    signal,
    onProgress: reading.show,
  }).finally(reading.end);
  console.log(summary(result, request.into));
});

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      into: { type: 'string' },
      'skip-faulty': { type: 'boolean' },
    },
  });
  const neighbour = NEIGHBOURS.find((name) => name === values.from);
  if (neighbour === undefined) {
    throw new WrongFiles([
      values.from === undefined
        ? '--from is missing: say whose file it is.'
        : `--from ${values.from}: only ${NEIGHBOURS.join(' and ')} can be read.`,
      USAGE,
    ]);
  }
  if (positionals.length === 0) throw new WrongFiles(['No file is named.', USAGE]);
  return {
    neighbour: neighbour satisfies Neighbour,
    files: positionals,
    into: values.into ?? fileURLToPath(new URL('candidates', ROOT)),
    skipFaulty: values['skip-faulty'],
  };
}

function summary(result: ImportResult, into: string): string {
  const { counts, skipped, events, matched, belowThreshold, candidates, possible } = result;
  return [
    ...skipped,
    `${counts.rows} rows read; left out: ${counts.elsewhere} in other countries, ${counts.coast} on the coast outside the border regions, ${counts.tooEarly} before the record begins, ${counts.vague} that count weeks or months, ${counts.noDeaths} without deaths, ${counts.faulty} with faults`,
    `${events} events; ${matched} are in the record, ${belowThreshold} lie below the threshold, ${candidates} are candidates (${possible} of them may be in the record)`,
    `${into}: ${result.written} candidates written, ${result.there} stood there already`,
  ].join('\n');
}
