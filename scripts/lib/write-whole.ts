import { mkdirSync, renameSync, writeFileSync } from 'node:fs';

/** Writes beside the target first, so that a stopped run leaves the old file or the new one. */
export function writeWhole(target: URL, text: string): void {
  const unfinished = new URL(`${target.href}.part`);
  mkdirSync(new URL('./', target), { recursive: true });
  writeFileSync(unfinished, text);
  renameSync(unfinished, target);
}
