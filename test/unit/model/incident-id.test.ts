import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incidentId } from '../../../src/model/incident.ts';
import { incidentFile, makeIncidentId, slugOf } from '../../../src/model/incident-id.ts';

describe('the id of a new incident', () => {
  it.each([
    ['Téra', '2020-02-10-tera'],
    ['N’Gagam, Chétimari', '2020-02-10-ngagam'],
    ['Sobane Da (Sobane-Kou)', '2020-02-10-sobane-da'],
    ['Ouro-Ɓooki', '2020-02-10-ouro-booki'],
  ])('is made of the day and %j', (place, id) => {
    expect(makeIncidentId('2020-02-10', place, new Set())).toBe(id);
  });

  it('gets a number where it is taken', () => {
    const taken = new Set(['2020-02-10-tera', '2020-02-10-tera-2']);
    expect(makeIncidentId('2020-02-10', 'Téra', taken)).toBe('2020-02-10-tera-3');
  });

  it('has the form of an id for any place, or is refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (place) => {
        if (slugOf(place.split(/[,(–]/u)[0] ?? '') === '') {
          expect(() => makeIncidentId('2020-02-10', place, new Set())).toThrow('no id');
        } else {
          const id = makeIncidentId('2020-02-10', place, new Set());
          expect(incidentId.safeParse(id).success, id).toBe(true);
        }
      }),
    );
  });

  it('names the file', () => {
    expect(incidentFile({ id: '2020-02-10-tera' })).toBe(
      'data/incidents/2020/2020-02-10-tera.json',
    );
  });
});
