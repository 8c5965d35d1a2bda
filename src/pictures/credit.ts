import { formatter } from '../i18n/format.ts';
import { messages } from '../i18n/index.ts';
import type { Lang } from '../i18n/languages.ts';
import { SITE } from '../site.config.ts';

/** Whose the data are, where they stand and as of when: the line at the foot of every picture. */
export function creditLine(lang: Lang, dataDate: string): string {
  const t = messages(lang);
  const { host, pathname } = new URL(SITE.url);
  const address = `${host}${pathname.replace(/\/$/u, '')}`;
  return `${t.chart.source}, ${address} · ${t.dataDate(formatter(lang).date(dataDate))} · CC BY 4.0`;
}
