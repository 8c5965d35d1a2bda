import type { Incident } from '../model/incident.ts';
import { formatter } from './format.ts';
import { messages } from './index.ts';
import type { Lang } from './languages.ts';

/** The toll in words: “29 people killed”, “between 29 and 60 people killed”, “toll unknown”. */
export function tollText({ killed }: Pick<Incident, 'killed'>, lang: Lang): string {
  const f = formatter(lang);
  const t = messages(lang).incident;
  if (killed === null) return t.unknownToll;
  return killed.low === killed.high
    ? f.count(killed.best, t.killed)
    : t.killedRange(f.number(killed.low), f.number(killed.high));
}

/** The day or days of an incident; only the month where no more is known. */
export function dateText(
  { date, dateEnd, datePrecision }: Pick<Incident, 'date' | 'dateEnd' | 'datePrecision'>,
  lang: Lang,
): string {
  const f = formatter(lang);
  return datePrecision === 'month' ? f.month(date) : f.dateRange(date, dateEnd ?? date);
}

/** A headline made from the facts: “Tabatol, 2 October 2023: between 29 and 60 people killed”. */
export function incidentHeadline(incident: Incident, lang: Lang): string {
  const colon = lang === 'fr' ? '\u00a0:' : ':';
  return `${incidentPlaceText(incident, lang)}${colon} ${tollText(incident, lang)}`;
}

/** Place and day, for use inside a sentence: “Tabatol, 2 October 2023”. */
export function incidentPlaceText(incident: Incident, lang: Lang): string {
  return `${incident.place}, ${dateText(incident, lang)}`;
}
