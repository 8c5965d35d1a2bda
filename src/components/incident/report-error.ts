import { messages } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/languages.ts';
import { absolute, incidentPath } from '../../i18n/paths.ts';
import { SITE } from '../../site.config.ts';

/** Prefilled ways to report an error in a record; null where the site has not set one up. */
export function errorReportLinks(
  id: string,
  lang: Lang,
  { contactEmail, repository }: { contactEmail: string; repository: string } = SITE,
): { mail: string | null; issue: string | null } {
  const t = messages(lang).incident.reuse;
  const title = encodeURIComponent(t.reportSubject(id));
  const body = encodeURIComponent(t.reportBody(absolute(incidentPath(lang, id))));
  return {
    mail: contactEmail === '' ? null : `mailto:${contactEmail}?subject=${title}&body=${body}`,
    issue: repository === '' ? null : `${repository}/issues/new?title=${title}&body=${body}`,
  };
}
