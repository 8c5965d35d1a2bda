import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvOf } from '../../../src/charts/files.ts';
import { column } from '../../../src/charts/lib/columns.ts';

const columns = ['a', 'b'].map((key) => column(key, 'text', key, 'A column.'));

it('writes CSV that a parser reads back, whatever the cells hold', () => {
  const cell = fc.oneof(fc.string(), fc.integer(), fc.constant(null));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
      const read = parse(csvOf({ columns, rows }), { record_delimiter: '\r\n' });
      expect(read.slice(1)).toEqual(
        rows.map((row) =>
          row.map((value) => {
            const text = value === null ? '' : String(value);
            return typeof value === 'string' && /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
          }),
        ),
      );
    }),
  );
});

it('disarms cells that a spreadsheet would run, and leaves numbers alone', () => {
  const text = csvOf({
    columns,
    rows: [
      ['=1+1', -5],
      ['@cmd', 'plain, with comma'],
    ],
  });
  expect(text).toBe(`a,b\r\n'=1+1,-5\r\n'@cmd,"plain, with comma"\r\n`);
});
