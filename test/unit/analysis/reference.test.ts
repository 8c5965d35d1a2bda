import { describe, expect, it } from 'vitest';
import { besideReference } from '../../../src/analysis/reference.ts';
import type { ReferenceTotal } from '../../../src/model/reference-total.ts';
import { INCIDENTS, REFERENCE_TOTALS } from '../fixtures/records.ts';

const [TRACKER] = REFERENCE_TOTALS as [ReferenceTotal];
const beside = (overrides: Partial<ReferenceTotal>) =>
  besideReference({ ...TRACKER, ...overrides }, INCIDENTS);

describe('our sum beside a reference total', () => {
  it('is of the same countries and time, the last month or year included', () => {
    expect(beside({ from: '2022', to: '2022-03' })).toMatchObject({
      from: '2022-01-01',
      to: '2022-03-31',
      incidents: 1,
      ours: { low: 20, best: 25, high: 30 },
    });
    expect(beside({ from: '2024', to: '2024', countries: ['BEN'] })).toMatchObject({
      to: '2024-12-31',
      ours: { low: 6, best: 6, high: 6 },
    });
  });

  it('is a yearly mean where the reference is one', () => {
    const { ours } = beside({ from: '2022', to: '2023', perYear: true });
    expect(ours).toEqual({ low: 25, best: 27, high: 45 });
  });

  it('has a share of its best figure, and none without a figure to compare with', () => {
    expect(beside({ from: '2022', to: '2022', deaths: 100 }).share).toBe(0.25);
    expect(beside({ deaths: null }).share).toBeNull();
    expect(beside({ deaths: 0 }).share).toBeNull();
  });
});
