import { countryName } from '../../i18n/countries.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { ChartTable } from '../chart.ts';
import { column, dateCell, sharedColumns, tollCells } from '../lib/columns.ts';
import { VOICES, type WhoSaysWhatData } from './data.ts';
import { figureText, LABELS, VOICE_LABELS } from './texts.ts';

/** One row an incident, what each kind of source says in a column of its own. */
export function whoSaysWhatTable({ shown }: WhoSaysWhatData, lang: Lang): ChartTable {
  return {
    columns: [
      ...sharedColumns(
        lang,
        'place',
        'date',
        'country',
        'killed_low',
        'killed_best',
        'killed_high',
      ),
      ...VOICES.map((voice) => {
        const name = VOICE_LABELS[voice][lang];
        return column(`said_by_${voice.replace('-', '_')}`, 'text', name, LABELS[lang].voice(name));
      }),
      ...sharedColumns(lang, 'incident_id'),
    ],
    rows: shown.map(({ incident, toll, statements }) => [
      incident.place,
      dateCell(incident),
      countryName(incident.country, lang),
      ...tollCells(toll),
      ...VOICES.map((voice) => {
        const said = statements.filter((statement) => statement.voice === voice);
        return said.length === 0
          ? null
          : said.map((statement) => figureText(statement, lang)).join('; ');
      }),
      incident.id,
    ]),
  };
}
