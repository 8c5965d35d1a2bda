import { once } from 'node:events';
import { basename } from 'node:path';
import { WrongFiles } from './import-neighbours.ts';
import { progress, type Progress } from './progress.ts';
import type { ReadProgress } from './read-neighbour.ts';

/** Exit code of a command that Ctrl-C stopped (128 and the signal's number). */
const STOPPED = 130;

/**
 * Runs a command that Ctrl-C may stop. Each file is written in one go, so that between two of them
 * is the only place to stop at; reading is not waited for. What is wrong with files is printed as
 * lines, without a stack.
 */
export async function runUntilStopped(
  command: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const stop = new AbortController();
  const stopped = once(stop.signal, 'abort');
  process.once('SIGINT', () => stop.abort());
  try {
    await Promise.race([command(stop.signal), stopped]);
  } catch (error) {
    if (!stop.signal.aborted) reportError(error);
  }
  if (!stop.signal.aborted) return;
  console.error('\nStopped. Files that were written are whole; run it again to go on.');
  process.exit(STOPPED);
}

function reportError(error: unknown): void {
  if (!(error instanceof WrongFiles) && !isArgumentError(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** What `parseArgs` throws for an option that does not exist. */
function isArgumentError(error: unknown): error is Error {
  return (
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}

/** Shows on the error output how far the reading of each file has come. */
export function showReading() {
  const shown = new Map<string, Progress>();
  const endAll = () => {
    for (const bar of shown.values()) bar.end();
  };
  return {
    show(file: string, { bytes, size, rows }: ReadProgress) {
      let bar = shown.get(file);
      if (bar === undefined) {
        endAll();
        shown.clear();
        bar = progress(basename(file), process.stderr);
        shown.set(file, bar);
      }
      bar.show(size === 0 ? 1 : bytes / size, `${rows} rows`);
    },
    end: endAll,
  };
}
