import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { columnTables } from '../../../src/import/column-table.ts';
import { MATCHED, POSSIBLE } from '../../../src/import/match.ts';
import { ROOT } from '../../../scripts/lib/paths.ts';

const text = readFileSync(new URL('docs/neighbours.md', ROOT), 'utf8');

test('the tables of columns say what the import does', async () => {
  const tables = /<!-- columns -->\n([\s\S]*)<!-- \/columns -->/u.exec(text)?.[1] ?? '';
  const expected = await format(columnTables(), { parser: 'markdown', printWidth: 100 });
  expect(tables.trim()).toBe(expected.trim());
});

test('the scores stand in the text', () => {
  expect(text).toContain(`From ${MATCHED} on`);
  expect(text).toContain(`from ${POSSIBLE} on`);
});
