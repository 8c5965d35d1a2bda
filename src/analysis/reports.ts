import type { Report } from '../model/report.ts';
import type { Figure } from '../model/vocabulary.ts';
import { groupBy } from './tally.ts';

/** The order in which an incident's figures are shown: deaths first, attackers' deaths apart. */
const FIGURES = ['killed', 'attackers-killed', 'injured', 'missing'] as const satisfies Figure[];

export interface OriginReports {
  /** Stands for the origin among the record's reports: A, B … Z, AA … */
  readonly letter: string;
  readonly reports: readonly Report[];
}

export interface FigureReports {
  readonly figure: Figure;
  /** In the order in which the record names them. */
  readonly origins: readonly OriginReports[];
}

/**
 * Who says what: reports by what they count, then by the origin that they go back to. An origin
 * keeps its letter across figures.
 */
export function reportsByFigure(reports: readonly Report[]): FigureReports[] {
  const origins = [...new Set(reports.map(({ origin }) => origin))];
  const letters = new Map(origins.map((origin, index) => [origin, letterOf(index)]));
  return FIGURES.map((figure) => ({
    figure,
    origins: [
      ...groupBy(
        reports.filter((report) => report.figure === figure),
        ({ origin }) => origin,
      ),
    ].map(([origin, group]) => ({ letter: letters.get(origin) ?? '', reports: group })),
  })).filter((group) => group.origins.length > 0);
}

function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
