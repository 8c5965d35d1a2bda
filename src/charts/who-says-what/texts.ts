import { formatter } from '../../i18n/format.ts';
import { dateText } from '../../i18n/incident-text.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Bilingual } from '../../model/text.ts';
import type { ChartTexts } from '../chart.ts';
import type { Disagreement, Statement, Voice, WhoSaysWhatData } from './data.ts';
import { SEMICOLON, tipText } from '../lib/words.ts';

export const VOICE_LABELS: Readonly<Record<Voice, Bilingual>> = {
  official: { en: 'Authorities', fr: 'Autorités' },
  'armed-group': { en: 'Armed group', fr: 'Groupe armé' },
  press: { en: 'Press', fr: 'Presse' },
  inquiry: { en: 'UN, rights groups, researchers', fr: 'ONU, ONG, chercheurs' },
  local: {
    en: 'Residents, hospitals, security sources',
    fr: 'Habitants, hôpitaux, sources sécuritaires',
  },
};

export const LABELS = {
  en: {
    best: 'Figure chosen by our rule',
    atLeast: (figure: string) => `at least ${figure}`,
    none: 'For no incident do two kinds of sources give different tolls.',
    voice: (name: string) => `Tolls given by: ${name.toLowerCase()}. Several are joined by “; ”.`,
  },
  fr: {
    best: 'Bilan retenu par notre règle',
    atLeast: (figure: string) => `au moins ${figure}`,
    none: 'Pour aucun incident deux types de sources ne donnent des bilans différents.',
    voice: (name: string) =>
      `Bilans donnés par\u00a0: ${name.toLowerCase()}. Plusieurs sont séparés par un point-virgule.`,
  },
} as const satisfies Record<Lang, unknown>;

/** “29” or “at least 60”. */
export function figureText({ killed, atLeast }: Statement, lang: Lang): string {
  const figure = formatter(lang).number(killed);
  return atLeast ? LABELS[lang].atLeast(figure) : figure;
}

export function disagreementName({ incident }: Disagreement, lang: Lang): string {
  return `${incident.place}, ${dateText(incident, lang)}`;
}

/** “Authorities 29; press at least 60”. */
export function statementsText({ statements }: Disagreement, lang: Lang): string {
  return statements
    .map((statement) => `${VOICE_LABELS[statement.voice][lang]} ${figureText(statement, lang)}`)
    .join(SEMICOLON[lang]);
}

export function whoSaysWhatTexts(data: WhoSaysWhatData, lang: Lang): ChartTexts {
  const f = formatter(lang);
  const { shown, compared, differ, country } = data;
  const within = country === undefined ? '' : ` (${country.label[lang]})`;
  const first = shown[0];
  if (first === undefined) {
    const none = LABELS[lang].none;
    return { title: none, subtitle: country?.label[lang] ?? '', alternative: none, notes: [] };
  }
  const share = f.percent(differ / compared);
  const widest = tipText(disagreementName(first, lang), statementsText(first, lang), lang);
  if (lang === 'fr') {
    return {
      title: `Dans ${share} des cas comparables, les sources donnent des bilans différents${within}`,
      subtitle: `Les ${f.number(shown.length)} incidents où l’écart est le plus grand${within}\u00a0: personnes tuées selon chaque type de source`,
      alternative: `Pour ${f.number(compared)} incidents${within}, au moins deux types de sources donnent un bilan complet\u202f; ils diffèrent pour ${f.number(differ)}. L’écart le plus grand\u00a0: ${widest}.`,
      notes: [
        'L’échelle est en racine carrée\u00a0: les petits bilans y ont plus de place. Un chiffre donné comme «\u00a0au moins\u00a0» est placé à ce minimum.',
        'Les décomptes partiels, les chiffres que leur propre source a corrigés et les encyclopédies sont laissés de côté. Zéro signifie que la source nie qu’il y ait eu des morts.',
        'Une source qui est partie au combat compte comme les autres ici\u202f; la page de chaque incident dit qui est partie.',
      ],
    };
  }
  return {
    title: `In ${share} of comparable cases, sources give different tolls${within}`,
    subtitle: `The ${f.number(shown.length)} incidents with the widest difference${within}: people killed by kind of source`,
    alternative: `For ${f.number(compared)} incidents${within} at least two kinds of sources give a whole toll; for ${f.number(differ)} these differ. The widest difference: ${widest}.`,
    notes: [
      'The scale is a square root: small tolls get more room. A figure given as “at least” stands at that minimum.',
      'Partial counts, figures that their own source later corrected and encyclopedias are left out. Zero means that the source denies any deaths.',
      'A source that is a party to the fight counts like the others here; each incident’s page says who is.',
    ],
  };
}
