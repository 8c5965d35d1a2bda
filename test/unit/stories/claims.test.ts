import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import {
  CLAIMS,
  VERDICTS,
  type Claim,
  type Verdict,
} from '../../../src/stories/three-borders/claims/index.ts';
import type { StoryInput } from '../../../src/stories/three-borders/selections.ts';
import { frenchSpacingFaults } from '../../lib/french.ts';
import { storyInput, withIncident } from '../../lib/story.ts';

/**
 * What an editor has read and accepted. Text around a claim was written for this verdict: when the
 * data turn it, read the claim’s scene in both languages before changing it here.
 */
const ACCEPTED: Readonly<Record<string, Verdict>> = {
  'at-least-29-soldiers': 'holds',
  'dozens-of-attackers-killed': 'cannot-tell',
  'help-from-outside': 'cannot-tell',
  'deadliest-since-the-coup-then': 'in-part',
  'deadliest-since-the-coup-now': 'does-not-hold',
  'twelve-the-thursday-before': 'in-part',
  'seventeen-last-month': 'in-part',
  'attacks-on-the-army-rose': 'holds',
  'security-was-getting-worse': 'does-not-hold',
  'troops-recalled-to-niamey': 'cannot-tell',
  'france-leaves-by-the-end-of-the-year': 'holds',
  'spill-over-in-2015': 'cannot-tell',
  'mali-after-the-french-left': 'does-not-hold',
  'mali-after-the-un-left': 'holds',
  'mali-relies-on-wagner': 'in-part',
  'security-pact-the-month-before': 'holds',
};

const input = storyInput();

/** Claims whose verdict is not the accepted one, each with what an editor has to do. */
function turned(data: StoryInput): string[] {
  return CLAIMS.flatMap((claim) => {
    const { verdict, answer } = claim.check(data);
    const accepted = ACCEPTED[claim.id];
    return verdict === accepted
      ? []
      : [
          `The data now say "${verdict}" to the claim "${claim.id}"; "${accepted ?? 'nothing'}" was accepted. New answer: ${answer.en} Read the scene around the claim in en.mdx and fr.mdx, mend it, then accept the verdict in this file.`,
        ];
  });
}

const claimOf = (id: string): Claim => {
  const found = CLAIMS.find((claim) => claim.id === id);
  if (found === undefined) throw new Error(`no claim ${id}`);
  return found;
};

describe('checked claims', () => {
  it('have the verdicts that an editor has accepted', () => {
    expect(turned(input)).toEqual([]);
    expect(Object.keys(ACCEPTED).sort()).toEqual(CLAIMS.map(({ id }) => id).sort());
  });

  it.each(CLAIMS)('$id answers in both languages, with its limits and its source', (claim) => {
    const { verdict, answer, limits } = claim.check(input);
    expect(VERDICTS).toContain(verdict);
    for (const lang of LANGUAGES) {
      for (const text of [claim.statement, claim.saidBy, answer, limits]) {
        expect(text[lang].length, `${claim.id} ${lang}`).toBeGreaterThan(10);
        expect(text[lang], `${claim.id} ${lang}`).not.toMatch(/\?|undefined|NaN|null/u);
      }
    }
    expect(answer.fr).not.toBe(answer.en);
    const french = [claim.statement, claim.saidBy, answer, limits, claim.witness?.text];
    expect(french.flatMap((text) => frenchSpacingFaults(text?.fr ?? ''))).toEqual([]);
    expect(claim.source.url).toMatch(/^https:/u);
  });

  it.each(CLAIMS)('$id lists incidents of the record, each once', (claim) => {
    const { incidents } = claim.check(input);
    expect(new Set(incidents).size).toBe(incidents.length);
    for (const incident of incidents) expect(input.dataset.incidents).toContain(incident);
  });

  it('write their figures anew when a toll changes', () => {
    const id = '2023-08-15-koutougou';
    const claim = claimOf('seventeen-last-month');
    const changed = withIncident(input, id, (incident) => ({
      ...incident,
      killed: { low: 18, best: 19, high: 23, basis: 'official-toll' },
    }));
    const before = claim.check(input).answer;
    const after = claim.check(changed).answer;
    expect(after.en).toContain('19 (18–23)');
    expect(after.fr).toContain('19 (18–23)');
    expect(before.en).not.toContain('19 (18–23)');
  });

  it('date the spill-over only by incidents of the year that is claimed', () => {
    const { check } = claimOf('spill-over-in-2015');
    const inTheYear = withIncident(input, '2016-10-06-tazalit', (incident) => ({
      ...incident,
      date: '2015-10-06',
    }));
    const nothingEarlier = withIncident(inTheYear, '2013-05-23-agadez', (incident) => ({
      ...incident,
      perpetrator: { ...incident.perpetrator, side: 'state-forces' },
    }));
    expect(check(input).answer.en).toContain('None falls in 2015');
    expect(check(inTheYear).verdict).toBe('in-part');
    expect(check(inTheYear).answer.fr).toContain('1 date de 2015');
    expect(check(nothingEarlier).verdict).toBe('holds');
  });

  it('tell the editor when the data turn a verdict', () => {
    const changed = withIncident(input, '2023-10-02-tabatol', (incident) => ({
      ...incident,
      killed: { low: 5, best: 5, high: 5, basis: 'official-toll' },
    }));
    const messages = turned(changed);
    expect(messages.some((message) => message.includes('"at-least-29-soldiers"'))).toBe(true);
    expect(messages.some((message) => message.includes('"deadliest-since-the-coup-then"'))).toBe(
      true,
    );
    expect(messages[0]).toContain('accept the verdict in this file');
  });
});
