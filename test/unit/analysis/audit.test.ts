import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../scripts/lib/read-data.ts';
import { audit } from '../../../src/analysis/audit/audit.ts';
import { gapRows } from '../../../src/analysis/audit/gaps.ts';
import { originsOf } from '../../../src/analysis/audit/origins.ts';
import { isProxyAddress, type AuditQuestion } from '../../../src/analysis/audit/questions.ts';
import { reportBehind } from '../../../src/analysis/report-behind.ts';
import { tally } from '../../../src/analysis/tally.ts';
import type { Incident } from '../../../src/model/incident.ts';
import type { Report } from '../../../src/model/report.ts';
import {
  INCIDENTS,
  KESSOU,
  makeIncident,
  PORANI,
  PUBLISHERS,
  TARIT,
  WANZAR,
} from '../fixtures/records.ts';

const auditOf = (...incidents: Incident[]) => audit({ incidents, publishers: PUBLISHERS });
const holds = (question: AuditQuestion, incident: Incident): boolean =>
  auditOf(incident).answers[question].incidents.length === 1;
const [ministry, radio] = TARIT.reports as [Report, Report];

describe('origins', () => {
  it('count a ministry’s statement once, however many pages carry it', () => {
    const reports = [ministry, { ...ministry, source: 'agency' }];
    expect(originsOf({ reports })).toEqual([
      { origin: 'ministry', pages: ['daily', 'agency'], reports },
    ]);
  });

  it('leave out attackers’ claims, encyclopedias without a source, and sums of several origins', () => {
    const reports = [
      ...WANZAR.reports,
      { ...radio, by: { ...radio.by, kind: 'encyclopedia' as const } },
      { ...radio, origin: 'sum' },
    ];
    expect(originsOf({ reports })).toEqual([]);
  });

  it('are those of people killed, not of the injured or of attackers', () => {
    expect(originsOf(TARIT).map(({ origin }) => origin)).toEqual(['ministry', 'radio']);
  });
});

describe('questions', () => {
  const source = TARIT.sources[0] as Incident['sources'][number];
  const samePage = makeIncident({ reports: [ministry, { ...ministry, source: 'agency' }] });

  const radioPreferred = makeIncident({
    killed: { low: 29, best: 60, high: 60, basis: 'single-report' },
    notes: {
      en: 'Not the 29: the radio has witnesses.',
      fr: 'Pas les 29, car la radio a des témoins.',
    },
  });

  it.each<[AuditQuestion, string, Incident, boolean]>([
    ['onePage', 'one page', PORANI, true],
    ['onePage', 'two pages', TARIT, false],
    ['onePageUnexplained', 'one page and no note', PORANI, true],
    ['onePageUnexplained', 'one page and a note', { ...PORANI, notes: TARIT.notes }, false],
    ['oneOriginSeveralPages', 'two pages with one statement', samePage, true],
    ['oneOriginSeveralPages', 'two pages with two origins', TARIT, false],
    ['oneOriginSeveralPages', 'one page', PORANI, false],
    ['oneOrigin', 'one origin', PORANI, true],
    ['oneOrigin', 'nobody but attackers', WANZAR, true],
    ['oneOrigin', 'several origins', KESSOU, false],
    ['singleParty', 'only the ministry', samePage, true],
    ['singleParty', 'the ministry and a radio', TARIT, false],
    ['singleParty', 'no toll at all', WANZAR, false],
    ['tollUnknown', 'no toll', WANZAR, true],
    ['wideRange', '29 to 60', TARIT, true],
    ['wideRange', '20 to 30', KESSOU, false],
    ['wideRange', 'no toll', WANZAR, false],
    ['encyclopediaOnly', 'press', TARIT, false],
    ['editorsChoice', 'the official toll, as the rule has it', TARIT, false],
    ['editorsChoice', 'the radio’s figure beside an official toll', radioPreferred, true],
    ['editorsChoice', 'no toll', WANZAR, false],
    ['editorsChoiceUnexplained', 'notes that name the other figure', radioPreferred, false],
    ['editorsChoiceUnexplained', 'no notes', { ...radioPreferred, notes: null }, true],
    [
      'editorsChoiceUnexplained',
      'notes of which one names another number',
      { ...radioPreferred, notes: { en: 'Not the 29.', fr: 'Pas les 290.' } },
      true,
    ],
    [
      'encyclopediaOnly',
      'an encyclopedia',
      makeIncident({ sources: [{ ...source, publisher: 'encyclopedia' }] }),
      true,
    ],
    [
      'secondHandOnly',
      'an agency on a portal and an encyclopedia',
      makeIncident({
        sources: [
          { ...source, publisher: 'agency', via: 'portal' },
          { ...source, publisher: 'encyclopedia' },
        ],
      }),
      true,
    ],
    ['secondHandOnly', 'a newspaper among them', TARIT, false],
    ['untitled', 'a page without a title', TARIT, true],
    ['undated', 'a page without a day', TARIT, true],
    [
      'undated',
      'an encyclopedia’s article',
      makeIncident({ sources: [{ ...source, publisher: 'encyclopedia', published: null }] }),
      false,
    ],
    ['monthOnly', 'a month', PORANI, true],
    ['unplaced', 'no point', PORANI, true],
    ['exactPlace', 'the place itself', TARIT, true],
    ['exactPlace', 'a district’s seat', KESSOU, false],
    ['attributionUncited', 'no page named', TARIT, true],
    ['attributionUncited', 'a page named', KESSOU, false],
    ['attributionUncited', 'nobody to name', PORANI, false],
    ['perpetratorUnknown', 'nobody named', PORANI, true],
  ])('%s: %s', (question, _case, incident, expected) => {
    expect(holds(question, incident)).toBe(expected);
  });

  it.each([
    ['https://en-m-wikipedia-org.translate.goog/wiki/Tarit', true],
    ['https://www.wikiwand.com/en/Tarit', true],
    ['https://fr.wikipedia.org/wiki/Tarit', false],
    ['https://daily.example/wikiwand.com', false],
    ['https://www.staging.daily.example/tarit', true],
    ['https://origin.daily.example/tarit', true],
    ['https://daily.example/test.html', false],
    ['https://originals.daily.example/tarit', false],
  ])('a proxy address: %s', (url, expected) => {
    expect(isProxyAddress(url)).toBe(expected);
  });
});

describe('an audit', () => {
  const { byPages, byOrigins, byPrecision, byBasis, kinds, pages, publishers, revisions, ...rest } =
    auditOf(...INCIDENTS);

  it('counts every incident in each distribution', () => {
    for (const distribution of [byPages, byOrigins, byPrecision, byBasis]) {
      const sum = distribution.reduce((total, { incidents }) => total + incidents, 0);
      expect(sum).toBe(INCIDENTS.length);
    }
  });

  it('counts every page once by publisher and by kind', () => {
    const written = publishers.reduce((sum, publisher) => sum + publisher.written, 0);
    const byKind = kinds.reduce((sum, kind) => sum + kind.pages, 0);
    expect([written, byKind]).toEqual([pages.total, pages.total]);
  });

  it('says what was corrected and what was longest left untouched', () => {
    expect(revisions).toEqual({
      correctedIncidents: 1,
      corrections: 1,
      first: '2024-01-05',
      last: '2024-03-01',
      longestUntouched: { incident: KESSOU.id, date: '2024-01-05' },
    });
  });

  it('gives the share with two pages or a reason', () => {
    expect(rest.twoPagesOrReason).toBe(0.75);
  });

  it('refuses an empty record', () => {
    expect(() => auditOf()).toThrow('no record');
  });
});

it('gaps add up to the whole, by every key', () => {
  for (const keyOf of [
    ({ date }: Incident) => date.slice(0, 4),
    ({ country }: Incident) => country,
    ({ type }: Incident) => type,
  ]) {
    const rows = gapRows(INCIDENTS, keyOf);
    const { incidents, withoutToll } = tally(INCIDENTS);
    expect(rows.reduce((sum, row) => sum + row.incidents, 0)).toBe(incidents);
    expect(rows.reduce((sum, row) => sum + row.withoutToll, 0)).toBe(withoutToll);
    expect(rows.map(({ key }) => key)).toEqual(rows.map(({ key }) => key).sort());
  }
});

describe('the report behind a bound', () => {
  const registry = new Map(PUBLISHERS.map((publisher) => [publisher.id, publisher]));

  it('gives that figure', () => {
    expect(reportBehind(TARIT, 'low', registry)?.origin).toBe('ministry');
    expect(reportBehind(TARIT, 'high', registry)?.origin).toBe('radio');
  });

  it('is one that stands before one that was changed, a page before an encyclopedia', () => {
    const sources = TARIT.sources.map((source) =>
      source.key === 'agency' ? { ...source, publisher: 'encyclopedia' } : source,
    );
    const reports = [
      { ...ministry, superseded: true as const, origin: 'changed' },
      { ...ministry, source: 'agency', origin: 'second-hand' },
      ministry,
    ];
    expect(reportBehind({ ...TARIT, sources, reports }, 'low', registry)).toBe(ministry);
  });

  it('is none without a toll', () => {
    expect(reportBehind(WANZAR, 'best', registry)).toBeUndefined();
  });
});

describe('the record', () => {
  const { answers, twoPagesOrReason } = audit(readDataset());

  it('has two pages, or a note on why not, for at least 95 % of incidents', () => {
    expect(twoPagesOrReason).toBeGreaterThanOrEqual(0.95);
  });

  it('has a point for at least 92 % of incidents', () => {
    expect(1 - answers.unplaced.share).toBeGreaterThanOrEqual(0.92);
  });

  it('names the other figure wherever an editor chose otherwise than the rule alone', () => {
    expect(answers.editorsChoiceUnexplained.incidents).toEqual([]);
  });

  it('cites no mirror or proxy', () => {
    expect(answers.proxyAddress.incidents).toEqual([]);
  });

  it('has no incident that only encyclopedias carry', () => {
    expect(answers.encyclopediaOnly.incidents).toEqual([]);
  });
});
