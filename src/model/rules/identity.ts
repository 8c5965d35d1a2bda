import { INCIDENT_SCHEMA_REFERENCE, incidentFile } from '../incident-id.ts';
import { rule } from './rule.ts';

/** File name = id = date + place, in the folder of the id’s year. */
export const identity = rule(['id'], function* ({ id }, _context, file) {
  const expected = incidentFile({ id });
  if (file !== expected) yield { path: ['id'], message: `"${id}" belongs in ${expected}` };
});

/** A corrected record may have got another date; its id, and with it its address, stays. */
export const idDate = rule(['id', 'date', 'revisions'], function* ({ id, date, revisions }) {
  const isCorrected = revisions.some(({ kind }) => kind === 'corrected');
  if (!id.startsWith(`${date}-`) && !isCorrected) {
    yield { path: ['id'], message: `"${id}" does not start with the date ${date}` };
  }
});

export const schemaReference = rule(['$schema'], function* ({ $schema }) {
  const expected = INCIDENT_SCHEMA_REFERENCE;
  if ($schema !== expected) {
    yield { path: ['$schema'], message: `"${$schema}" is not "${expected}"` };
  }
});
