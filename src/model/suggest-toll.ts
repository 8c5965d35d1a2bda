import type { Report } from './report.ts';
import { countsToward, gives, hasOneOrigin, originsBehind } from './rules/tolls.ts';
import type { Source } from './source.ts';
import { TOLL_BOUNDS, type KilledToll, type Toll, type TollKey } from './toll.ts';
import type { TollBasis } from './vocabulary.ts';

type Dated = Pick<Source, 'key' | 'published'>;

/**
 * What the rule for tolls makes of the reports, as far as a program can tell: a proposal for an
 * editor, who knows which report is solid. Null where no report counts.
 */
export function suggestKilled(
  reports: readonly Report[],
  sources: readonly Dated[],
): KilledToll | null {
  const counting = standing(reports, 'killed');
  const best = bestOf(counting, sources);
  if (best === null) return null;
  const toll = { ...rangeAround(counting, best.value), basis: best.basis };
  const partial = TOLL_BOUNDS.filter((bound) =>
    counting.filter((report) => gives(report, toll[bound])).every((report) => report.partial),
  );
  return partial.length === 0 ? toll : { ...toll, partial };
}

/** The same for one of the other tolls, which have no basis of their own. */
export function suggestToll(
  key: Exclude<TollKey, 'killed'>,
  reports: readonly Report[],
  sources: readonly Dated[],
): Toll | null {
  const counting = standing(reports, key);
  const best = bestOf(counting, sources);
  return best && rangeAround(counting, best.value);
}

function standing(reports: readonly Report[], key: TollKey): Report[] {
  return reports.filter((report) => report.superseded !== true && countsToward(key, report));
}

function rangeAround(reports: readonly Report[], best: number): Toll {
  return {
    low: Math.min(...reports.map(({ min }) => min)),
    best,
    high: Math.max(...reports.map(({ min, max }) => max ?? min)),
  };
}

const COUNTING_KINDS: readonly string[] = ['un', 'ngo', 'research'];

/** The clauses of the rule in their order; the first that any report satisfies gives the figure. */
function bestOf(
  reports: readonly Report[],
  sources: readonly Dated[],
): { value: number; basis: TollBasis } | null {
  const published = new Map(sources.map(({ key, published: day }) => [key, day ?? '']));
  const single = reports.filter(hasOneOrigin);
  const whole = single.filter(({ partial }) => partial !== true);
  const candidates = whole.length > 0 ? whole : single;
  const clauses: [TollBasis, (report: Report) => boolean][] = [
    ['two-origins', (report) => originsBehind(reports, report.min).size >= 2],
    ['non-party-count', ({ by, party }) => party !== true && COUNTING_KINDS.includes(by.kind)],
    ['official-toll', ({ by }) => by.kind === 'official'],
    ['single-report', ({ party }) => party !== true],
    ['single-report', () => true],
  ];
  for (const [basis, holds] of clauses) {
    const latest = candidates
      .filter(holds)
      .toSorted(
        (a, b) =>
          compare(published.get(a.source) ?? '', published.get(b.source) ?? '') || a.min - b.min,
      )
      .at(-1);
    if (latest !== undefined) return { value: latest.min, basis };
  }
  return null;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
