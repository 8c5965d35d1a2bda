import type { Incident } from '../../model/incident.ts';
import type { Report } from '../../model/report.ts';
import { countsToward, hasOneOrigin } from '../../model/rules/tolls.ts';

/** An origin of killed figures and the pages that carry it. */
export interface Origin {
  readonly origin: string;
  /** Keys of the incident's sources, each once. */
  readonly pages: readonly string[];
  readonly reports: readonly Report[];
}

/**
 * Whether a report counts as an origin: not what attackers claim of the other side's dead, which
 * bounds no toll; nor an encyclopedia without a source; nor parts of different origins added up.
 */
const isOrigin = (report: Report): boolean =>
  countsToward('killed', report) && hasOneOrigin(report);

/**
 * Whom the figures of people killed go back to. Several pages with one agency story or one
 * ministry's statement are one origin; an encyclopedia that cites nobody is none.
 */
export function originsOf({ reports }: Pick<Incident, 'reports'>): Origin[] {
  return [...Map.groupBy(reports.filter(isOrigin), ({ origin }) => origin)].map(
    ([origin, group]) => ({
      origin,
      pages: [...new Set(group.map(({ source }) => source))],
      reports: group,
    }),
  );
}
