import { INCIDENT_SCHEMA_REFERENCE, incidentFile } from '../incident-id.ts';
import { rule } from './rule.ts';

/** File name = id = date + place, in the folder of its year. */
export const identity = rule(['id', 'date'], function* ({ id, date }, _context, file) {
  if (!id.startsWith(`${date}-`)) {
    yield { path: ['id'], message: `"${id}" does not start with the date ${date}` };
  }
  const expected = incidentFile({ id, date });
  if (file !== expected) yield { path: ['id'], message: `"${id}" belongs in ${expected}` };
});

export const schemaReference = rule(['$schema'], function* ({ $schema }) {
  const expected = INCIDENT_SCHEMA_REFERENCE;
  if ($schema !== expected) {
    yield { path: ['$schema'], message: `"${$schema}" is not "${expected}"` };
  }
});
