import { createHash } from 'node:crypto';
import type { ChartInput } from '../charts/chart.ts';
import { countryName } from '../i18n/countries.ts';
import { dateText, tollText } from '../i18n/incident-text.ts';
import { messages } from '../i18n/index.ts';
import type { Lang } from '../i18n/languages.ts';
import { incidentPath, pagePath, regionPath } from '../i18n/paths.ts';
import { chartSubjects } from './charts.ts';
import type { Entry, SearchIndex } from './entry.ts';

function searchIndex(input: ChartInput, lang: Lang): SearchIndex {
  const { incidents, regions } = input.dataset;
  const { label, close, none, more, found, kinds } = messages(lang).search;
  const entries: Entry[] = [
    ...regions
      .filter(({ inScope }) => inScope)
      .map(({ id, name, aliases, country }): Entry => {
        const detail = [countryName(country, lang), ...aliases].join(', ');
        return ['region', name[lang], detail, regionPath(lang, id)];
      }),
    ...chartSubjects(input, lang).map(({ id, title, subtitle }): Entry => {
      return ['chart', title, subtitle, pagePath(lang, `/charts/${id}/`)];
    }),
    ...incidents.toReversed().map((incident): Entry => {
      const detail = `${dateText(incident, lang)}, ${tollText(incident, lang)}`;
      return ['incident', incident.place, detail, incidentPath(lang, incident.id)];
    }),
  ];
  return {
    entries,
    incidents: pagePath(lang, '/incidents/'),
    texts: { label, close, none, more, found, kinds },
  };
}

interface SearchFile {
  readonly name: string;
  readonly text: string;
}

const FILES = new WeakMap<ChartInput, Map<Lang, SearchFile>>();

/** The search's file in a language; its name changes with its content. Every page names it. */
export function searchFile(input: ChartInput, lang: Lang): SearchFile {
  const files = FILES.get(input) ?? new Map<Lang, SearchFile>();
  FILES.set(input, files);
  const known = files.get(lang);
  if (known !== undefined) return known;
  const text = JSON.stringify(searchIndex(input, lang));
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  const file = { name: `${lang}-${hash}`, text };
  files.set(lang, file);
  return file;
}
