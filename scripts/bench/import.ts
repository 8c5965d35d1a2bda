/**
 * Measures the import of a made-up UCDP GED file as large as the real one beside a bare parse of
 * the same file: rows a second and the most memory used at once. The file is made in the system's
 * temporary folder and removed.
 *
 * `npm run bench:import [-- ROWS]`
 */
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { madeUpGed } from '../../test/lib/neighbours.ts';
import { measureScript, type Measured } from './measure.ts';

/** Each is run so often, by turns, and the fastest counts: a busy machine slows single runs. */
const ROUNDS = 3;

const rows = Number(process.argv[2] ?? 400_000);
const folder = mkdtempSync(join(tmpdir(), 'ged-'));
try {
  const file = join(folder, 'GEDEvent_v0_0.csv');
  await pipeline(Readable.from(madeUpGed(rows)), createWriteStream(file));
  console.log(`made-up GED file: ${rows} rows, ${megabytes(statSync(file).size)}`);

  const bare: Measured[] = [];
  const whole: Measured[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(measureScript('scripts/bench/bare-parse.ts', [file]));
    const into = join(folder, `candidates-${round}`);
    whole.push(measureScript('scripts/import.ts', ['--from', 'ucdp', '--into', into, file]));
  }
  const ratio = report('bare parse', bare) / report('import', whole);
  console.log(whole[0]?.output.trim().replaceAll(folder, '…'));
  console.log(`import at ${ratio.toFixed(2)} of the speed of a bare parse`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Prints the fastest run and the highest peak, and gives the seconds. */
function report(name: string, runs: readonly Measured[]): number {
  const seconds = Math.min(...runs.map((run) => run.seconds));
  const peak = Math.max(...runs.map((run) => run.peak));
  const speed = Math.round(rows / seconds);
  console.log(`${name}: ${seconds.toFixed(1)} s, ${speed} rows/s, peak ${megabytes(peak)}`);
  return seconds;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
