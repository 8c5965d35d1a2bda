import { expect, test } from 'vitest';
import { measureScript } from '../../../scripts/bench/measure.ts';
import { Workshop } from '../../lib/import.ts';
import { madeUpGed } from '../../lib/neighbours.ts';

/** `npm run bench:import` does the same with 400,000 rows, as many as the real file has. */
const ROWS = 20_000;

test('a file much larger than what is kept of it goes through in one pass, in little memory', () => {
  using workshop = new Workshop();
  const file = workshop.file('ged.csv', [...madeUpGed(ROWS)].join(''));
  const { output, peak } = measureScript('scripts/import.ts', [
    '--from',
    'ucdp',
    '--into',
    workshop.into,
    file,
  ]);
  expect(output).toContain(`${ROWS} rows read`);
  expect(workshop.candidates().length).toBeGreaterThan(50);
  expect(peak).toBeLessThan(400e6);
});
