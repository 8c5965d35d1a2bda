import type { Lang } from './i18n/languages.ts';
import { languagePaths } from './i18n/paths.ts';
import type { Incident } from './model/incident.ts';
import { siteData } from './site-data.ts';

export interface IncidentProps {
  readonly lang: Lang;
  readonly incident: Incident;
}

/** What `getStaticPaths` returns for something that exists for every incident in every language. */
export async function incidentPaths(): Promise<
  { params: { lang: string | undefined; id: string }; props: IncidentProps }[]
> {
  const { incidents } = (await siteData()).dataset;
  return languagePaths().flatMap(({ params, props }) =>
    incidents.map((incident) => ({
      params: { ...params, id: incident.id },
      props: { ...props, incident },
    })),
  );
}
