import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { key } from '../../../src/charts/lib/key.ts';
import { withRoom } from '../../../src/charts/lib/map.ts';
import { markerRows } from '../../../src/charts/lib/markers.ts';
import { textWidth, wrapText } from '../../../src/charts/lib/text.ts';

describe('wrapText', () => {
  it('keeps every word in order, and lines within the width unless a word is longer', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z\u00a0]{1,12}$/u), { minLength: 1 }),
        fc.integer({ min: 40, max: 400 }),
        (words, width) => {
          const lines = wrapText(words.join(' '), width);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines) {
            if (line.includes(' ')) expect(textWidth(line)).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});

it('lets no marker cover another of its row', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 })), (places) => {
      const markers = places.toSorted((a, b) => a - b).map((x) => ({ x }));
      const rows = markerRows(markers, 16);
      for (const row of new Set(rows)) {
        const inRow = markers.filter((_, index) => rows[index] === row).map(({ x }) => x);
        inRow.slice(1).forEach((x, index) => {
          expect(x - (inRow[index] ?? 0)).toBeGreaterThanOrEqual(16);
        });
      }
    }),
  );
});

it('leaves out numbers on a map that would cover a more important one', () => {
  const numbers = [
    { text: '59', at: [100, 100] },
    { text: '26', at: [104, 103] },
    { text: '9', at: [200, 100] },
  ] as const;
  expect(withRoom(numbers, 12).map(({ text }) => text)).toEqual(['59', '9']);
});

it('gives a key as many rows as its items need', () => {
  const items = ['one', 'two', 'a much longer label', 'four'].map((label) => ({
    label,
    className: 'a',
  }));
  expect(key(items, 1000).height).toBeLessThan(key(items, 150).height);
});
