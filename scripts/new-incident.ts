/**
 * Adds an incident: asks for the facts, or takes them as options, and writes its file if all data
 * pass the check with it.
 *
 *     npm run data:new
 *     npm run data:new -- --from candidates/x.json
 *     npm run data:new -- --date 2026-11-20 --place Tarit --source '{…}' --report '{…}' …
 *
 * `--help` lists the options; a question that stays without an answer names its own. What does not
 * pass is kept in `candidates/`, to mend and to give back with `--from`.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatFault } from '../src/model/fault.ts';
import { incidentFile } from '../src/model/incident-id.ts';
import { makeAsk } from './editing/ask.ts';
import { flagsOfRecord, type PartialRecord } from './editing/given.ts';
import { interviewIncident } from './editing/interview.ts';
import { recordText, saveIncident } from './editing/save.ts';
import { withTerminal } from './editing/terminal.ts';
import { ROOT } from './lib/paths.ts';
import { readDataset, readExactGeometry, todayUtc } from './lib/read-data.ts';
import { runCommand } from './lib/run-command.ts';
import { writeWhole } from './lib/write-whole.ts';

const USAGE = 'npm run data:new -- [--from FILE] [--date YYYY-MM-DD] [--place NAME] …';

const single = Object.keys(flagsOfRecord({}));

await runCommand(USAGE, async () => {
  const { values } = parseArgs({
    options: {
      ...Object.fromEntries(single.map((flag) => [flag, { type: 'string' as const }])),
      help: { type: 'boolean', default: false },
      from: { type: 'string' },
      source: { type: 'string', multiple: true, default: [] },
      report: { type: 'string', multiple: true, default: [] },
    },
  });
  if (values.help) {
    const options = ['from FILE', 'source JSON', 'report JSON', ...single];
    console.log(`Usage: ${USAGE}\nOptions:\n${options.map((name) => `  --${name}\n`).join('')}`);
    return;
  }
  const record: PartialRecord =
    values.from === undefined
      ? {}
      : (readJson(readFileSync(resolve(values.from), 'utf8')) as PartialRecord);
  const typed = Object.fromEntries(
    Object.entries(values).filter(([flag]) => single.includes(flag)),
  ) as Record<string, string>;
  const today = todayUtc();

  await withTerminal(async (terminal) => {
    const incident = await interviewIncident({
      ask: makeAsk({ ...flagsOfRecord(record), ...typed }, terminal),
      given: {
        sources: values.source.length > 0 ? values.source.map(readJson) : (record.sources ?? []),
        reports: values.report.length > 0 ? values.report.map(readJson) : (record.reports ?? []),
      },
      dataset: readDataset(),
      geometry: readExactGeometry(),
      today,
      say: (line) => {
        console.log(line);
      },
    });
    const faults = saveIncident(incident, { root: ROOT, today });
    if (faults.length === 0) {
      console.log(`Wrote ${incidentFile(incident)}`);
      return;
    }
    const draft = `candidates/${incident.id}.json`;
    writeWhole(new URL(draft, ROOT), recordText(incident));
    throw new Error(
      [
        ...faults.map(formatFault),
        `Nothing was added. What you gave is in ${draft}: mend it there, then run`,
        `  npm run data:new -- --from ${draft}`,
      ].join('\n'),
    );
  });
});

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Error(`not JSON: ${text.slice(0, 60)}`, { cause: error });
  }
}
