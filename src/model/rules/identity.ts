import { rule } from './rule.ts';

/** File name = id = date + place, in the folder of its year. */
export const identity = rule(['id', 'date'], function* ({ id, date }, _context, file) {
  if (!id.startsWith(`${date}-`)) {
    yield { path: ['id'], message: `"${id}" does not start with the date ${date}` };
  }
  const expected = `data/incidents/${date.slice(0, 4)}/${id}.json`;
  if (file !== expected) yield { path: ['id'], message: `"${id}" belongs in ${expected}` };
});

export const schemaReference = rule(['$schema'], function* ({ $schema }) {
  const expected = '../../schema/incident.json';
  if ($schema !== expected) {
    yield { path: ['$schema'], message: `"${$schema}" is not "${expected}"` };
  }
});
