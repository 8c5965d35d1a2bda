import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../scripts/lib/read-data.ts';
import type { Report } from '../../../src/model/report.ts';
import { suggestKilled, suggestToll } from '../../../src/model/suggest-toll.ts';

const SOURCES = [
  { key: 'first', published: '2020-01-02' },
  { key: 'later', published: '2020-01-05' },
];

function report(
  min: number,
  origin: string,
  kind: Report['by']['kind'],
  more: Partial<Report> = {},
): Report {
  return {
    figure: 'killed',
    victims: 'mixed',
    min,
    max: min,
    by: { kind, en: 'A', fr: 'B' },
    origin,
    source: 'first',
    ...more,
  };
}

describe('the toll that the rule proposes', () => {
  it('is the latest figure of two independent origins', () => {
    expect(
      suggestKilled(
        [
          report(20, 'army', 'official', { party: true }),
          report(30, 'mayor', 'local', { source: 'later' }),
          report(30, 'hospital', 'medical'),
          report(45, 'resident', 'local'),
        ],
        SOURCES,
      ),
    ).toEqual({ low: 20, best: 30, high: 45, basis: 'two-origins' });
  });

  it('is, failing that, a count by a body that is no party', () => {
    const reports = [
      report(20, 'army', 'official'),
      report(26, 'un', 'un'),
      report(31, 'man', 'local'),
    ];
    expect(suggestKilled(reports, SOURCES)).toMatchObject({ best: 26, basis: 'non-party-count' });
  });

  it('is, failing both, the official toll, and the later of two', () => {
    const reports = [
      report(22, 'army', 'official', { source: 'later' }),
      report(24, 'governor', 'official'),
    ];
    expect(suggestKilled(reports, SOURCES)).toMatchObject({ best: 22, basis: 'official-toll' });
  });

  it('is, failing all, a single report: a party’s count of its own dead only where nobody else counts', () => {
    const militia = report(13, 'militia', 'local', { party: true, source: 'later' });
    const agency = report(14, 'agency', 'press');
    expect(suggestKilled([militia, agency], SOURCES)).toMatchObject({
      best: 14,
      basis: 'single-report',
    });
    expect(suggestKilled([militia], SOURCES)).toMatchObject({ best: 13, basis: 'single-report' });
  });

  it('is no sum of parts of different origins and no figure of an encyclopedia', () => {
    const reports = [
      report(20, 'radio', 'press'),
      report(35, 'sum', 'press', { sum: true, source: 'later' }),
      report(50, 'wikipedia', 'encyclopedia', { source: 'later' }),
    ];
    expect(suggestKilled(reports, SOURCES)).toMatchObject({ best: 20, basis: 'single-report' });
  });

  it('leaves out what attackers claim, what was superseded and attackers killed', () => {
    const reports = [
      report(99, 'group', 'armed-group', { party: true }),
      report(5, 'army', 'official', { superseded: true }),
      report(40, 'army', 'official', { figure: 'attackers-killed', victims: 'attackers' }),
      report(12, 'radio', 'press', { max: null }),
    ];
    expect(suggestKilled(reports, SOURCES)).toEqual({
      low: 12,
      best: 12,
      high: 12,
      basis: 'single-report',
    });
    expect(suggestKilled(reports.slice(0, 3), SOURCES)).toBeNull();
    expect(suggestToll('attackersKilled', reports, SOURCES)).toEqual({
      low: 40,
      best: 40,
      high: 40,
    });
  });

  it('says which bounds count only some of the victims', () => {
    const reports = [
      report(8, 'army', 'official', { partial: true }),
      report(20, 'mayor', 'local'),
    ];
    expect(suggestKilled(reports, SOURCES)).toMatchObject({ low: 8, partial: ['low'] });
  });

  it('is an ordered range for every record', () => {
    for (const { reports, sources } of readDataset().incidents) {
      const toll = suggestKilled(reports, sources);
      if (toll === null) continue;
      expect(toll.low).toBeLessThanOrEqual(toll.best);
      expect(toll.high).toBeGreaterThanOrEqual(toll.best);
    }
  });
});
