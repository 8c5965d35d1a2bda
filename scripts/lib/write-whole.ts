import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Writes a file whole or not at all: beside its place first, then renamed into it. Whoever stops
 * the script in between leaves the old file, or none.
 */
export function writeWhole(target: string | URL, text: string): void {
  const path = typeof target === 'string' ? target : fileURLToPath(target);
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.part`;
  try {
    writeFileSync(part, text);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
