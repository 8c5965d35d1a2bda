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

const rows = Number(process.argv[2] ?? 400_000);
const folder = mkdtempSync(join(tmpdir(), 'ged-'));
try {
  const file = join(folder, 'GEDEvent_v0_0.csv');
  await pipeline(Readable.from(madeUpGed(rows)), createWriteStream(file));
  console.log(`made-up GED file: ${rows} rows, ${megabytes(statSync(file).size)}`);

  const bareParse = () => measureScript('scripts/bench/bare-parse.ts', [file]);
  const before = bareParse();
  report('bare parse', before);
  const into = join(folder, 'candidates');
  const whole = measureScript('scripts/import.ts', ['--from', 'ucdp', '--into', into, file]);
  report('import', whole);
  console.log(whole.output.trim().replaceAll(folder, '…'));
  // Once more: the machine may have been busier at one end than at the other.
  const after = bareParse();
  report('bare parse', after);
  const ratio = (before.seconds + after.seconds) / 2 / whole.seconds;
  console.log(`import at ${ratio.toFixed(2)} of the speed of a bare parse`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function report(name: string, { seconds, peak }: Measured): void {
  const speed = Math.round(rows / seconds);
  console.log(`${name}: ${seconds.toFixed(1)} s, ${speed} rows/s, peak ${megabytes(peak)}`);
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
