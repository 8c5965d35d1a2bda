import type { Incident } from '../../src/model/incident.ts';

type Dated = Pick<Incident, 'id' | 'date' | 'region' | 'alsoInRegions' | 'revisions'>;

/** Pages that no one looks for: frames for others’ pages, and the page for what is not there. */
const LEFT_OUT = /^(?:fr\/)?(?:embed\/|404)/u;

/**
 * The sitemap and its index. A page was last modified when what it shows last was: an incident's
 * page with its record, a region's or a year's with the newest of its records, any other with the
 * newest of all.
 *
 * @param paths Pages without base, as `incidents/2023-10-02-tabatol/`.
 * @param site Address of the site, with a slash at its end.
 * @returns Names and texts of the files.
 */
export function sitemapFiles(
  paths: readonly string[],
  incidents: readonly Dated[],
  site: string,
): [name: string, text: string][] {
  const entries = paths
    .filter((path) => !LEFT_OUT.test(path))
    .toSorted()
    .map((path) => ({
      loc: new URL(path, site).href,
      lastmod: lastModified(path, incidents),
    }));
  const newest = newestRevision(incidents);
  return [
    [
      'sitemap-index.xml',
      xml('sitemapindex', 'sitemap', [
        { loc: new URL('sitemap-0.xml', site).href, lastmod: newest },
      ]),
    ],
    ['sitemap-0.xml', xml('urlset', 'url', entries)],
  ];
}

/** The day on which what a page shows was last changed. */
export function lastModified(path: string, incidents: readonly Dated[]): string | undefined {
  const [section, name, year] = path.replace(/^fr\//u, '').split('/');
  const shown = incidents.filter((incident) => {
    if (section === 'regions' && name) {
      return [incident.region, ...(incident.alsoInRegions ?? [])].some(
        (region) => region?.toLowerCase() === name,
      );
    }
    if (section === 'incidents' && name === 'year') return incident.date.startsWith(year ?? '');
    if (section === 'incidents' && name) return incident.id === name;
    return true;
  });
  return newestRevision(shown.length > 0 ? shown : incidents);
}

function newestRevision(incidents: readonly Dated[]): string | undefined {
  return incidents
    .flatMap(({ revisions }) => revisions.map(({ date }) => date))
    .sort()
    .at(-1);
}

function xml(
  root: string,
  element: string,
  entries: readonly { loc: string; lastmod: string | undefined }[],
): string {
  const items = entries.map(
    ({ loc, lastmod }) =>
      `<${element}><loc>${escapeXml(loc)}</loc>${lastmod === undefined ? '' : `<lastmod>${lastmod}</lastmod>`}</${element}>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${items.join('\n')}
</${root}>
`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
