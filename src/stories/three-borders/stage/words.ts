import type { Lang } from '../../../i18n/languages.ts';
import type { SeriesId } from '../scenes.ts';
import { UN_MANDATE_ENDS } from '../selections.ts';

/** The words on the pictures, in one language. */
export interface StageWords {
  readonly series: Readonly<Record<SeriesId, string>>;
  readonly whoSays: string;
  readonly atLeast: (figure: string) => string;
  readonly killed: { readonly one: string; readonly other: string };
  readonly unknownToll: string;
  /** Short names of events that the record gives no label. */
  readonly events: Readonly<Record<string, string>>;
  readonly threeBorders: (km: string) => string;
  readonly nearBorder: (km: string) => string;
  readonly classes: string;
}

export const WORDS: Readonly<Record<Lang, StageWords>> = {
  en: {
    series: {
      all: 'People killed a month; pale: up to the highest toll',
      NER: 'People killed a month in Niger; pale: up to the highest toll',
      MLI: 'People killed a month in Mali; pale: up to the highest toll',
    },
    whoSays: 'Soldiers killed, by who says so',
    atLeast: (figure) => `at least ${figure}`,
    killed: { one: 'killed', other: 'killed' },
    unknownToll: 'toll unknown',
    events: { [UN_MANDATE_ENDS]: 'UN mandate ends' },
    threeBorders: (km) => `${km} km around the meeting point`,
    nearBorder: (km) => `up to ${km} km from a border`,
    classes: 'Incidents by region',
  },
  fr: {
    series: {
      all: 'Morts par mois ; en clair : jusqu’au bilan le plus élevé',
      NER: 'Morts par mois au Niger ; en clair : jusqu’au bilan le plus élevé',
      MLI: 'Morts par mois au Mali ; en clair : jusqu’au bilan le plus élevé',
    },
    whoSays: 'Soldats tués, selon qui le dit',
    atLeast: (figure) => `au moins ${figure}`,
    killed: { one: 'mort', other: 'morts' },
    unknownToll: 'bilan inconnu',
    events: { [UN_MANDATE_ENDS]: 'Fin du mandat de l’ONU' },
    threeBorders: (km) => `${km} km autour du point de rencontre`,
    nearBorder: (km) => `jusqu’à ${km} km d’une frontière`,
    classes: 'Incidents par région',
  },
};
