/**
 * Lists what changed in the data since a commit, field by field.
 *
 *     npm run data:diff -- <git ref> [--to <git ref>] [--markdown]
 *
 * Compares with the files on disk, or with another commit (`--to`). `--markdown` is for release
 * notes.
 */
import { parseArgs } from 'node:util';
import { changesText, MARKDOWN, PLAIN } from '../src/release/change-text.ts';
import { diffRecords } from '../src/release/changes.ts';
import { DATA_KINDS, recordsOfFiles } from '../src/release/records-of-files.ts';
import { readDataFilesAt } from './lib/git-data.ts';
import { readDataFiles } from './lib/read-data.ts';
import { runCommand } from './lib/run-command.ts';

const USAGE = 'npm run data:diff -- <git ref> [--to <git ref>] [--markdown]';

await runCommand(USAGE, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { to: { type: 'string' }, markdown: { type: 'boolean', default: false } },
  });
  const [from, ...rest] = positionals;
  if (from === undefined || rest.length > 0) throw new Error('Name one commit to compare with.');
  const older = recordsOfFiles(readDataFilesAt(from));
  const newer = recordsOfFiles(
    values.to === undefined ? readDataFiles() : readDataFilesAt(values.to),
  );
  const kinds = DATA_KINDS.map(([kind, title]) => ({
    title,
    changes: diffRecords(older[kind], newer[kind]),
  }));
  process.stdout.write(changesText(kinds, values.markdown ? MARKDOWN : PLAIN));
});
