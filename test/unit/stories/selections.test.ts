import { describe, expect, it } from 'vitest';
import { meetingPoint } from '../../../src/analysis/meeting-point.ts';
import {
  daysFromCoupToReport,
  incidentsOf,
  selected,
  threeBordersPoint,
} from '../../../src/stories/three-borders/selections.ts';
import { idsOf, storyInput } from '../../lib/story.ts';

const input = storyInput();

describe('the point where three countries meet', () => {
  it('lies where maps have it, between Labbezanga and Dori', () => {
    const [lon, lat] = threeBordersPoint(input);
    expect(lon).toBeCloseTo(0.23, 1);
    expect(lat).toBeCloseTo(14.95, 1);
  });

  it('is refused where borders do not meet', () => {
    const { borders } = input.geography.exact;
    expect(() => meetingPoint(borders, ['BEN-NER', 'BFA-MLI'])).toThrow('do not meet');
  });
});

describe('a name in the text', () => {
  it('stands for an incident or a selection', () => {
    expect(idsOf(incidentsOf(input, '2023-10-02-tabatol'))).toEqual(['2023-10-02-tabatol']);
    expect(incidentsOf(input, 'all')).toEqual(input.dataset.incidents);
  });

  it('stops the build where it stands for neither', () => {
    expect(() => incidentsOf(input, '2023-10-02-tabatoll')).toThrow(
      '"2023-10-02-tabatoll", which is neither an incident in the record nor a selection',
    );
    expect(() => incidentsOf(input, 'toString')).toThrow('neither');
  });
});

describe('selections', () => {
  it('split into parts that add up', () => {
    const size = (id: Parameters<typeof selected>[1]) => selected(input, id).length;
    const all = input.dataset.incidents.length;
    expect(size('placed') + size('unplaced')).toBe(all);
    expect(size('mali') + size('burkina') + size('niger') + size('coast')).toBe(all);
    expect(size('coast-until-report') + size('coast-after-report')).toBe(size('coast'));
    expect(size('newest')).toBe(1);
  });

  it('compare spans of the same length', () => {
    expect(daysFromCoupToReport(input)).toBe(69);
  });
});
