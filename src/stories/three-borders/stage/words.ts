import type { PluralForms } from '../../../i18n/format.ts';
import type { Lang } from '../../../i18n/languages.ts';
import type { SeriesId } from '../scenes.ts';
import { UN_MANDATE_ENDS } from '../selections.ts';

/** The words on the pictures, in one language. */
export interface StageWords {
  readonly series: Readonly<Record<SeriesId, string>>;
  readonly whoSays: string;
  readonly atLeast: (figure: string) => string;
  readonly killed: PluralForms;
  readonly unknownToll: string;
  /** Of what a scene would light up, the incidents that no map can show. */
  readonly unplaced: PluralForms;
  /** Short names of events that the record gives no label. */
  readonly events: Readonly<Record<string, string>>;
  readonly threeBorders: (km: string) => string;
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
    unplaced: {
      one: '{n} of these incidents has no known place and is not on the map.',
      other: '{n} of these incidents have no known place and are not on the map.',
    },
    events: { [UN_MANDATE_ENDS]: 'UN mandate ends' },
    threeBorders: (km) => `${km} km around the meeting point`,
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
    unplaced: {
      one: '{n} de ces incidents n’a pas de lieu connu et n’est pas sur la carte.',
      other: '{n} de ces incidents n’ont pas de lieu connu et ne sont pas sur la carte.',
    },
    events: { [UN_MANDATE_ENDS]: 'Fin du mandat de l’ONU' },
    threeBorders: (km) => `${km} km autour du point de rencontre`,
  },
};
