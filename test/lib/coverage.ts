import type { Coverage } from '../../src/model/coverage.ts';

/** A toll on which all agree. */
export const deaths = (best: number) => ({ low: best, best, high: best });

/** Events of twenty deaths each, some of them recorded. */
export const share = (events: number, recorded: number) => ({
  events,
  recorded,
  deaths: deaths(events * 20),
  recordedDeaths: deaths(recorded * 20),
});

/** A made-up comparison that adds up. */
export const COVERAGE: Coverage = {
  $schema: '../schema/coverage.json',
  reference: { en: 'A dataset', fr: 'Une base de données' },
  version: '1.0',
  citation: 'The makers (2020), A dataset.',
  url: 'https://example.org/dataset',
  made: '2024-01-01',
  from: '2022-01-03',
  to: '2023-12-30',
  total: share(9, 4),
  years: [
    { year: '2022', ...share(5, 3) },
    { year: '2023', ...share(4, 1) },
  ],
  countries: [{ country: 'MLI', ...share(9, 4) }],
  regions: [
    { region: 'ML-7', ...share(8, 4) },
    { region: null, ...share(1, 0) },
  ],
  tolls: { lower: 1, within: 2, higher: 1 },
  ours: { incidents: 6, matched: 4 },
};
