import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { DataFile } from '../../src/model/parse.ts';
import { ROOT } from './paths.ts';
import { isDataFile } from './read-data.ts';

/**
 * Every data file as it was at a commit.
 *
 * @param ref Anything that git knows a commit by: a tag, a branch, `HEAD~3`, a hash.
 * @throws Where git knows no such commit or there is no repository.
 */
export function readDataFilesAt(ref: string, root: URL = ROOT): DataFile[] {
  const commit = git(
    root,
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`],
    {
      otherwise: `git knows no commit "${ref}" here`,
    },
  )
    .toString('utf8')
    .trim();
  const paths = git(root, ['ls-tree', '-r', '-z', '--name-only', commit, '--', 'data'])
    .toString('utf8')
    .split('\0')
    .filter(isDataFile)
    .sort();
  const input = paths.map((path) => `${commit}:${path}\n`).join('');
  const texts = splitBatch(git(root, ['cat-file', '--batch'], { input }));
  return paths.map((path, index) => ({ path, text: texts[index] ?? '' }));
}

/** The contents in what `git cat-file --batch` prints: `<hash> blob <bytes>`, content, line break. */
function splitBatch(output: Buffer): string[] {
  const texts: string[] = [];
  let at = 0;
  while (at < output.length) {
    const start = output.indexOf('\n', at) + 1;
    const bytes = Number(output.toString('utf8', at, start).trim().split(' ').at(-1));
    texts.push(output.toString('utf8', start, start + bytes));
    at = start + bytes + 1;
  }
  return texts;
}

function git(
  root: URL,
  command: readonly string[],
  { input = '', otherwise }: { input?: string; otherwise?: string } = {},
): Buffer {
  try {
    return execFileSync('git', command, {
      cwd: fileURLToPath(root),
      input,
      maxBuffer: 1e9,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  } catch (error) {
    throw otherwise === undefined ? error : new Error(otherwise, { cause: error });
  }
}
