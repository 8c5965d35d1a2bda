import { expect, test } from 'vitest';
import { progress } from '../../../scripts/lib/progress.ts';

function shown(isTTY: boolean): string {
  let text = '';
  const output = {
    isTTY,
    write: (piece: string | Uint8Array) => {
      text += String(piece);
      return true;
    },
  };
  const bar = progress('ged.csv', output);
  for (let step = 0; step <= 200; step += 1) bar.show(step / 200, `${step} rows`);
  bar.end();
  return text;
}

test('on a terminal one line is drawn again and again', () => {
  const text = shown(true);
  expect(text.split('\n')).toHaveLength(2);
  expect(text).toMatch(/█{15}░{15} 50 %, 100 rows/u);
  expect(text.endsWith('100 %, 200 rows\n')).toBe(true);
});

test('elsewhere each tenth of the way is a plain line', () => {
  const lines = shown(false).trimEnd().split('\n');
  expect(lines).toHaveLength(11);
  expect(lines[5]).toBe('ged.csv: 50 %, 100 rows');
  expect(lines.join('')).not.toContain('\r');
});
