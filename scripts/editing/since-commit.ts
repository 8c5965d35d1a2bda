import { readFileSync } from 'node:fs';
import { fieldLines } from '../../src/release/change-text.ts';
import { diffObjects, type JsonObject } from '../../src/release/changes.ts';
import { readDataFilesAt } from '../lib/git-data.ts';

/** How a data file differs from the last commit, a line a field; null where it is not in it. */
export function changesSinceCommit(path: string, root: URL): string[] | null {
  const committed = committedText(path, root);
  if (committed === undefined) return null;
  const before = JSON.parse(committed) as JsonObject;
  const after = JSON.parse(readFileSync(new URL(path, root), 'utf8')) as JsonObject;
  return fieldLines(diffObjects(before, after)).map(([field, text]) => `${field}: ${text}`);
}

function committedText(path: string, root: URL): string | undefined {
  try {
    return readDataFilesAt('HEAD', root).find((file) => file.path === path)?.text;
  } catch {
    // No repository, or none with a commit: the words can be recorded all the same.
    return undefined;
  }
}
