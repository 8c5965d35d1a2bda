import type { Incident } from '../model/incident.ts';
import type { Publisher } from '../model/publisher.ts';
import type { Report } from '../model/report.ts';
import type { TollBound } from '../model/toll.ts';

/**
 * A report that gives a bound of an incident's toll: one that still stands before one that its
 * origin changed, a page of its own before an encyclopedia's. Undefined without a known toll.
 */
export function reportBehind(
  { killed, reports, sources }: Pick<Incident, 'killed' | 'reports' | 'sources'>,
  bound: TollBound,
  publishers: ReadonlyMap<string, Publisher>,
): Report | undefined {
  if (killed === null) return undefined;
  const value = killed[bound];
  const fromEncyclopedia = ({ source }: Report): boolean => {
    const page = sources.find(({ key }) => key === source);
    return page !== undefined && publishers.get(page.publisher)?.kind === 'encyclopedia';
  };
  const rank = (report: Report): number =>
    Number(report.superseded === true) * 2 + Number(fromEncyclopedia(report));
  return reports
    .filter(({ figure, min, max }) => figure === 'killed' && (min === value || max === value))
    .toSorted((a, b) => rank(a) - rank(b))[0];
}
