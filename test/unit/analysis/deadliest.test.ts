import { describe, expect, it } from 'vitest';
import { deadliestFirst, rankAmong } from '../../../src/analysis/deadliest.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { makeIncident } from '../fixtures/records.ts';

const incident = (id: string, best: number, high = best): Incident =>
  makeIncident({ id, killed: { low: best, best, high, basis: 'single-report' } });
const unknown = makeIncident({ id: '2020-01-01-unknown', killed: null });

describe('the deadliest incidents', () => {
  it('come first by best toll, then by the higher range, then the older', () => {
    const list = [
      unknown,
      incident('2023-01-02-b', 20),
      incident('2023-01-01-a', 20),
      incident('2023-01-04-d', 30),
      incident('2023-01-03-c', 20, 25),
      incident('2023-01-05-e', 0),
    ];
    expect(deadliestFirst(list).map(({ id }) => id)).toEqual([
      '2023-01-04-d',
      '2023-01-03-c',
      '2023-01-01-a',
      '2023-01-02-b',
      '2023-01-05-e',
      '2020-01-01-unknown',
    ]);
    expect(list[0]).toBe(unknown);
  });
});

describe('the rank of an incident', () => {
  const tarit = incident('2023-10-02-tarit', 29, 60);

  it.each<[ReturnType<typeof rankAmong>, string, readonly Incident[]]>([
    ['first', 'no other reaches its best toll', [incident('other', 20, 28), unknown]],
    ['first', 'there is no other', []],
    ['first', 'the other is the incident itself', [tarit]],
    ['first-on-best-figures', 'the range of another reaches it', [incident('other', 20, 29)]],
    ['first-on-best-figures', 'the range of another exceeds it', [incident('other', 28, 90)]],
    ['not-first', 'another has the same best toll', [incident('other', 29)]],
    ['not-first', 'another has a higher best toll', [incident('other', 30)]],
  ])('is “%s”: %s', (rank, _name, others) => {
    expect(rankAmong(tarit, others)).toBe(rank);
  });

  it('is unknown where its toll is', () => {
    expect(rankAmong(unknown, [tarit])).toBe('unknown');
  });
});
