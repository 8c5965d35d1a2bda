import type { Lang } from '../../i18n/languages.ts';
import type { ChartTable } from '../chart.ts';
import { column, incidentCells, incidentColumns, sharedColumns } from '../lib/columns.ts';
import { SEMICOLON } from '../lib/words.ts';
import { VOICES, type WhoSaysWhatData } from './data.ts';
import { figureText, LABELS, VOICE_LABELS } from './texts.ts';

/** One row an incident, what each kind of source says in a column of its own. */
export function whoSaysWhatTable({ shown }: WhoSaysWhatData, lang: Lang): ChartTable {
  return {
    columns: [
      ...incidentColumns(lang),
      ...VOICES.map((voice) => {
        const name = VOICE_LABELS[voice][lang];
        return column(`said_by_${voice.replace('-', '_')}`, 'text', name, LABELS[lang].voice(name));
      }),
      ...sharedColumns(lang, 'incident_id'),
    ],
    rows: shown.map(({ incident, statements }) => [
      ...incidentCells(incident, lang),
      ...VOICES.map((voice) => {
        const said = statements.filter((statement) => statement.voice === voice);
        return said.length === 0
          ? null
          : said.map((statement) => figureText(statement, lang)).join(SEMICOLON[lang]);
      }),
      incident.id,
    ]),
  };
}
