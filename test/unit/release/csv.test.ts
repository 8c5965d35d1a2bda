import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, unguarded } from '../../../src/release/csv.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.stringMatching(/^[=+\-@'",\r\n\t]{1,6}$/u),
);

describe('a table as CSV', () => {
  it('has a header, commas, CRLF and quotes only where they are needed', () => {
    expect(
      csvText(
        ['a', 'b', 'c', 'd'],
        [
          ['plain', 1.5, true, null],
          ['with, comma', -2, false, 'with "quotes"\nand a line'],
        ],
      ),
    ).toBe(
      'a,b,c,d\r\nplain,1.5,true,\r\n"with, comma",-2,false,"with ""quotes""\nand a line"\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@sum', '\tx', '＝1'])(
    'puts an apostrophe before %j, which a spreadsheet could take for a formula',
    (text) => {
      expect(csvText(['a'], [[text]])).toContain(`'${text}`);
      expect(unguarded(`'${text}`)).toBe(text);
    },
  );

  it('leaves numbers below zero alone', () => {
    expect(csvText(['a'], [[-1.25]])).toBe('a\r\n-1.25\r\n');
  });

  it('reads back as it was, whatever the texts', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1 }), (rows) => {
        const read = parse(csvText(['a', 'b'], rows)) as string[][];
        expect(read.slice(1).map((row) => row.map(unguarded))).toEqual(rows);
      }),
    );
  });

  it('never starts a text with a sign of a formula', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [, [field = ''] = []] = parse(csvText(['a'], [[text]])) as string[][];
        expect(field).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
      }),
    );
  });
});
