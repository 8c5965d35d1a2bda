import { audit, type Audit } from '../../analysis/audit/audit.ts';
import type { ChartInput } from '../../charts/chart.ts';
import { formatter, type Formatter } from '../../i18n/format.ts';
import { messages, type Messages } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Incident } from '../../model/incident.ts';
import type { Publisher } from '../../model/publisher.ts';
import { siteData } from '../../site-data.ts';
import { EXAMPLE, methodLinks } from './links.ts';

/** What every section of the page on method works with. */
export interface MethodContext {
  readonly lang: Lang;
  readonly t: Messages['method'];
  readonly f: Formatter;
  readonly input: ChartInput;
  readonly audit: Audit;
  readonly publishers: ReadonlyMap<string, Publisher>;
  /** The incident that the page works through. */
  readonly example: Incident;
  readonly links: Readonly<Record<string, string>>;
}

/** Throws when the record no longer holds the incident that the page works through. */
export async function methodContext(lang: Lang): Promise<MethodContext> {
  const input = await siteData();
  const { incidents, publishers } = input.dataset;
  const example = incidents.find(({ id }) => id === EXAMPLE);
  if (example === undefined) throw new Error(`the example ${EXAMPLE} is not in the record`);
  return {
    lang,
    t: messages(lang).method,
    f: formatter(lang),
    input,
    audit: audit(input.dataset),
    publishers: new Map(publishers.map((publisher) => [publisher.id, publisher])),
    example,
    links: methodLinks(lang),
  };
}
