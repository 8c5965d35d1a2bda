import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../lib/paths.ts';

export interface Measured {
  readonly seconds: number;
  /** The most memory used at once, bytes. */
  readonly peak: number;
  readonly output: string;
}

/** Runs a script of the project in a process of its own; throws with its errors where it fails. */
export function measureScript(script: string, args: readonly string[]): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'measure-'));
  const peakFile = join(folder, 'peak');
  const path = (name: string) => fileURLToPath(new URL(name, ROOT));
  try {
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', path('scripts/bench/peak-memory.ts'), path(script), ...args],
      { encoding: 'utf8', env: { ...process.env, PEAK_MEMORY_FILE: peakFile } },
    );
    const seconds = (performance.now() - start) / 1000;
    if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
    return { seconds, peak: Number(readFileSync(peakFile, 'utf8')), output: stdout };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
