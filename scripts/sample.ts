/**
 * Draws records at random for another reading, with what there is to check in each.
 *
 * `npm run data:sample -- [--count 30] [--seed 1]`; another seed draws another sample.
 */
import { parseArgs } from 'node:util';
import { drawSample } from '../src/analysis/sample.ts';
import type { Incident } from '../src/model/incident.ts';
import { readDataset } from './lib/read-data.ts';
import { runCommand } from './lib/run-command.ts';

const USAGE = 'npm run data:sample -- [--count 30] [--seed 1]';

await runCommand(USAGE, () => {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '30' },
      seed: { type: 'string', default: '1' },
    },
  });
  const { incidents } = readDataset();
  const sample = drawSample(
    incidents,
    wholeNumber('count', values.count),
    wholeNumber('seed', values.seed),
  );
  console.log(sample.map(line).join('\n'));
});

function wholeNumber(option: string, value: string): number {
  if (!/^\d{1,9}$/u.test(value)) throw new Error(`--${option} is no whole number: ${value}`);
  return Number(value);
}

/** What a reader judges: the best toll and its ground, the perpetrator and its ground. */
function line({ id, killed, perpetrator }: Incident): string {
  const { actor, side, basis, doubt } = perpetrator;
  return [
    id,
    killed === null ? 'toll unknown' : `${killed.best} killed (${killed.basis})`,
    `${actor ?? side} (${[basis, ...(doubt === undefined ? [] : [doubt])].join(', ')})`,
  ].join('\t');
}
