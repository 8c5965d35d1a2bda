import { describe, expect, it } from 'vitest';
import { select, span, type Selection } from '../../../src/analysis/select.ts';
import { INCIDENTS, KESSOU, PORANI, TARIT, WANZAR } from '../fixtures/records.ts';

describe('a selection', () => {
  it.each<[string, Selection, readonly { id: string }[]]>([
    ['nothing asked keeps all', {}, INCIDENTS],
    ['from a day, included', { from: TARIT.date }, [TARIT, PORANI, WANZAR]],
    ['to a day, included', { to: TARIT.date }, [KESSOU, TARIT]],
    ['countries', { countries: ['MLI', 'BEN'] }, [KESSOU, PORANI]],
    ['no country keeps none', { countries: [] }, []],
    ['sides', { sides: ['islamic-state'] }, [TARIT, WANZAR]],
    ['targets', { targets: ['civilians'] }, [PORANI]],
    ['a region', { region: 'NE-5' }, [TARIT, WANZAR]],
    ['all parts at once', { countries: ['NER'], from: '2024-01-01' }, [WANZAR]],
  ])('%s', (_name, selection, expected) => {
    expect(select(INCIDENTS, selection).map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  });
});

describe('the span of the record', () => {
  it('is its first and last day, in whatever order incidents come', () => {
    expect(span(INCIDENTS.toReversed())).toEqual({ from: '2022-03-27', to: '2024-02-11' });
  });

  it('is that of one day for one incident', () => {
    expect(span([TARIT])).toEqual({ from: TARIT.date, to: TARIT.date });
  });

  it('does not exist without an incident', () => {
    expect(() => span([])).toThrow('no incident');
  });
});
