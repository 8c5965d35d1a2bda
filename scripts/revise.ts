/**
 * Dates a correction: appends to an incident's revisions what changed and why, in both languages, and
 * writes the file if all data pass the check with it.
 *
 *     npm run data:revise -- <id> [--change-en …] [--change-fr …] [--why-en …] [--why-fr …] [--date …]
 *
 * Change the record first; this shows what differs from the last commit and asks for the words.
 */
import { parseArgs } from 'node:util';
import { formatFault } from '../src/model/fault.ts';
import { incident } from '../src/model/incident.ts';
import { incidentFile } from '../src/model/incident-id.ts';
import { parseDataFile } from '../src/model/parse.ts';
import { isoDate, text } from '../src/model/text.ts';
import { makeAsk, type Ask } from './editing/ask.ts';
import { changesSinceCommit } from './editing/since-commit.ts';
import { saveIncident } from './editing/save.ts';
import { withTerminal } from './editing/terminal.ts';
import { ROOT } from './lib/paths.ts';
import { readDataFiles, todayUtc } from './lib/read-data.ts';
import { runCommand } from './lib/run-command.ts';

const USAGE = 'npm run data:revise -- <incident id> [--change-en …] [--why-en …] …';

await runCommand(USAGE, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'change-en': { type: 'string' },
      'change-fr': { type: 'string' },
      'why-en': { type: 'string' },
      'why-fr': { type: 'string' },
      date: { type: 'string' },
    },
  });
  const [id, ...rest] = positionals;
  if (id === undefined || rest.length > 0) throw new Error('Name one incident.');
  const record = readIncident(id);
  const today = todayUtc();

  const changes = changesSinceCommit(incidentFile(record), ROOT);
  if (changes === null) console.log('The record is not in the last commit.');
  else if (changes.length === 0) console.log('The record is as it was in the last commit.');
  else
    console.log(
      ['Differs from the last commit:', ...changes.map((line) => `  ${line}`)].join('\n'),
    );

  await withTerminal(async (terminal) => {
    const ask = makeAsk(values, terminal);
    const revised = {
      ...record,
      revisions: [...record.revisions, await askRevision(ask, today)],
    };
    const faults = saveIncident(revised, { root: ROOT, today });
    if (faults.length > 0) {
      throw new Error([...faults.map(formatFault), 'Nothing was written.'].join('\n'));
    }
    console.log(`Wrote ${incidentFile(record)}`);
  });
});

function readIncident(id: string) {
  const file = readDataFiles().find(({ path }) => path.endsWith(`/${id}.json`));
  if (file === undefined) throw new Error(`There is no incident "${id}".`);
  const { value, faults } = parseDataFile('incident', file);
  if (value === null) throw new Error(faults.map(formatFault).join('\n'));
  return incident.parse(value);
}

async function askRevision(ask: Ask, today: string) {
  const sentence = (flag: string, label: string) => ask({ flag, label, schema: text(600) });
  return {
    date: await ask({
      flag: 'date',
      label: 'Day of the change',
      schema: isoDate(),
      fallback: today,
    }),
    kind: 'corrected' as const,
    change: {
      en: await sentence('change-en', 'What changed, in English'),
      fr: await sentence('change-fr', 'What changed, in French'),
    },
    why: {
      en: await sentence('why-en', 'Why, in English'),
      fr: await sentence('why-fr', 'Why, in French'),
    },
  };
}
