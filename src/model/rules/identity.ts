import { rule } from './rule.ts';

/** File name = id = date + place, in the folder of its year. */
export const identity = rule(['id', 'date'], function* ({ id, date }, _context, file) {
  if (!id.startsWith(`${date}-`)) {
    yield { path: ['id'], message: `"${id}" does not start with the date ${date}` };
  }
  const expected = `${date.slice(0, 4)}/${id}.json`;
  const actual = file.split('/').slice(-2).join('/');
  if (actual !== expected) {
    yield { path: ['id'], message: `"${id}" belongs in data/incidents/${expected}` };
  }
});

export const schemaReference = rule(['$schema'], function* ({ $schema }) {
  const expected = '../../schema/incident.json';
  if ($schema !== expected) {
    yield { path: ['$schema'], message: `"${$schema}" is not "${expected}"` };
  }
});
