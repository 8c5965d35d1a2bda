import { incidentHeadline } from '../../i18n/incident-text.ts';
import { messages } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/languages.ts';
import { absolute, incidentPath, pagePath } from '../../i18n/paths.ts';
import type { Incident } from '../../model/incident.ts';

/** What schema.org calls an incident's page: an article about a place and a day, with its sources. */
export function incidentStructuredData(incident: Incident, lang: Lang): object {
  const t = messages(lang);
  const address = absolute(incidentPath(lang, incident.id));
  const publisher = {
    '@type': 'Organization',
    name: t.siteName,
    url: absolute(pagePath(lang, '/')),
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Article',
        headline: incidentHeadline(incident, lang),
        description: incident.summary[lang],
        inLanguage: lang,
        mainEntityOfPage: address,
        datePublished: incident.revisions[0]?.date,
        dateModified: incident.revisions.at(-1)?.date,
        author: publisher,
        publisher,
        temporalCoverage:
          incident.dateEnd === undefined ? incident.date : `${incident.date}/${incident.dateEnd}`,
        contentLocation: {
          '@type': 'Place',
          name: incident.place,
          address: { '@type': 'PostalAddress', addressCountry: incident.country },
          ...(incident.coordinates && {
            geo: {
              '@type': 'GeoCoordinates',
              latitude: incident.coordinates.lat,
              longitude: incident.coordinates.lon,
            },
          }),
        },
        isBasedOn: incident.sources.map(({ url }) => url),
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          {
            '@type': 'ListItem',
            position: 1,
            name: t.incidents.title,
            item: absolute(pagePath(lang, '/incidents/')),
          },
          { '@type': 'ListItem', position: 2, name: incident.place, item: address },
        ],
      },
    ],
  };
}
