import type { Finding } from '../fault.ts';
import type { Report } from '../report.ts';
import { TOLL_BOUNDS, TOLL_KEYS, type KilledToll, type Toll, type TollKey } from '../toll.ts';
import { CENTRAL_COUNTRIES, type Country, type TollBasis } from '../vocabulary.ts';
import { rule } from './rule.ts';

export const reportRanges = rule(['reports'], function* ({ reports }) {
  for (const [index, { min, max, figure, victims }] of reports.entries()) {
    const path = ['reports', index];
    if (max !== null && max < min) {
      yield { path: [...path, 'max'], message: `${max} is below min (${min})` };
    }
    if ((figure === 'attackers-killed') !== (victims === 'attackers')) {
      yield {
        path: [...path, 'victims'],
        message: `"${victims}" cannot go with figure "${figure}": attackers are counted apart`,
      };
    }
  }
});

/** One rule for each toll, so that a fault in one does not hide what is wrong with another. */
export const tollOrder = TOLL_KEYS.map((key) =>
  rule([key], function* (incident) {
    const toll: Toll | null = incident[key];
    if (toll === null) return;
    const { low, best, high } = toll;
    if (low > best) yield { path: [key, 'low'], message: `${low} is above best (${best})` };
    if (high < best) yield { path: [key, 'high'], message: `${high} is below best (${best})` };
  }),
);

export const tollParts = rule(
  ['killed', 'killedMilitary', 'killedCivilians'],
  function* ({ killed, killedMilitary, killedCivilians }) {
    if (killed === null) {
      if (killedMilitary !== null || killedCivilians !== null) {
        yield { path: ['killed'], message: 'is null although one of its parts is known' };
      }
      return;
    }
    for (const bound of TOLL_BOUNDS) {
      const parts = (killedMilitary?.[bound] ?? 0) + (killedCivilians?.[bound] ?? 0);
      if (parts > killed[bound]) {
        yield {
          path: ['killed', bound],
          message: `${killed[bound]} is below the sum of its military and civilian parts (${parts})`,
        };
      }
    }
  },
);

/** Whether a report may stand behind a toll: same figure, same victims, no attacker's claim. */
export function countsToward(key: TollKey, report: Report): boolean {
  if (key === 'attackersKilled') return report.figure === 'attackers-killed';
  if (report.figure !== 'killed' || isAttackersClaim(report)) return false;
  if (key === 'killedMilitary') return report.victims === 'military';
  if (key === 'killedCivilians') return report.victims === 'civilians';
  return true;
}

const isAttackersClaim = ({ by, party }: Report): boolean =>
  by.kind === 'armed-group' && party === true;

export const gives = (report: Report, value: number): boolean =>
  report.min === value || report.max === value;

export const tollBacked = TOLL_KEYS.map((key) =>
  rule([key, 'reports'], function* (incident) {
    const toll: Toll | null = incident[key];
    if (toll === null) return;
    const reports = incident.reports.filter((report) => countsToward(key, report));
    for (const bound of TOLL_BOUNDS) {
      if (!reports.some((report) => gives(report, toll[bound]))) {
        yield { path: [key, bound], message: `${toll[bound]} is given by no report` };
      }
    }
  }),
);

export const tollBasis = rule(['killed', 'reports'], function* ({ killed, reports }) {
  if (killed === null) return;
  const counting = reports.filter((report) => countsToward('killed', report));
  const message = BASIS_NEEDS[killed.basis](counting, killed.best) ?? agreed(counting, killed);
  if (message !== null) yield { path: ['killed', 'basis'], message };
});

/**
 * What is wrong with another ground for a figure that two origins give; null where they do not. A
 * span that merely reaches the figure is left to the editor.
 */
function agreed(reports: readonly Report[], { basis, best }: KilledToll): string | null {
  const plain = reports.filter(
    ({ min, partial, superseded }) => min === best && !partial && !superseded,
  );
  const origins = originsBehind(plain, best);
  if (basis === 'two-origins' || origins.size < 2) return null;
  return `is "${basis}" although ${[...origins].join(' and ')} give ${best}; expected "two-origins", or one origin for what goes back to one`;
}

/**
 * Whether a report goes back to one origin. An encyclopedia is none, and `sum` marks a figure made of
 * several origins' parts.
 */
export const hasOneOrigin = ({ by, origin }: Report): boolean =>
  by.kind !== 'encyclopedia' && origin !== 'sum';

/** The origins whose figures support a toll. */
export function originsBehind(reports: readonly Report[], value: number): Set<string> {
  return new Set(
    reports
      .filter((report) => hasOneOrigin(report) && report.min <= value)
      .filter(({ min, max }) => (max ?? min) >= value)
      .map(({ origin }) => origin),
  );
}

/** What each clause of the rule asks of the reports; null when they satisfy it. */
const BASIS_NEEDS: Readonly<Record<TollBasis, (reports: Report[], best: number) => string | null>> =
  {
    'two-origins': (reports, best) => {
      const origins = originsBehind(reports, best);
      return origins.size >= 2
        ? null
        : `"two-origins" but ${best} rests on ${origins.size === 0 ? 'none' : [...origins].join()}`;
    },
    'non-party-count': (reports, best) => {
      const counters = ['un', 'ngo', 'research', 'official'];
      return reports.some((r) => gives(r, best) && r.party !== true && counters.includes(r.by.kind))
        ? null
        : `"non-party-count" but no report by a counting body that is no party gives ${best}`;
    },
    'official-toll': (reports, best) =>
      reports.some((r) => gives(r, best) && r.by.kind === 'official')
        ? null
        : `"official-toll" but no official report gives ${best}`,
    'single-report': () => null,
  };

/** Fewest people killed for an incident to be recorded, by at least one source. */
export function thresholdOf(country: Country): number {
  return (CENTRAL_COUNTRIES as readonly Country[]).includes(country) ? 10 : 5;
}

export const threshold = rule(
  ['reports', 'country'],
  function* ({ reports, country }): Generator<Finding> {
    const needed = thresholdOf(country);
    const most = Math.max(
      0,
      ...reports.filter(({ figure }) => figure === 'killed').map(({ min, max }) => max ?? min),
    );
    if (most < needed) {
      yield {
        path: ['reports'],
        message: `no report gives ${needed} or more killed, the threshold in ${country} (most: ${most})`,
      };
    }
  },
);
