import { fileURLToPath } from 'node:url';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { pages, readDist } from '../lib/dist.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());
const config = fileURLToPath(new URL('../../page.html', import.meta.url));

it.each(pages())('%s is valid HTML', async (path) => {
  const report = await validator.validateString(readDist(path), config);
  const faults = report.results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
  );
  expect(faults).toEqual([]);
});
