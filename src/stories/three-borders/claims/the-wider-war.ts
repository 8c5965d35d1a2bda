import { select } from '../../../analysis/select.ts';
import { tally } from '../../../analysis/tally.ts';
import type { Formatter } from '../../../i18n/format.ts';
import { incidentPlaceText } from '../../../i18n/incident-text.ts';
import type { Lang } from '../../../i18n/languages.ts';
import type { Incident } from '../../../model/incident.ts';
import { eventOf, inBoth, type Claim, type ClaimInput, type Verdict } from './claim.ts';
import { REPORT } from './sources.ts';
import { REPORT_DAY } from './the-night.ts';

const theReport = {
  saidBy: { en: 'The report of 3 October 2023', fr: 'L’article du 3 octobre 2023' },
  source: REPORT,
} as const;

/** Lake Chad: the war there came from Nigeria, not from Mali. */
const LAKE_CHAD_REGION = 'NE-2';
const JIHADIST = ['islamic-state', 'jnim-al-qaeda', 'jihadist-unnamed', 'unidentified'] as const;

function outsideMali({ dataset }: ClaimInput): Incident[] {
  return select(dataset.incidents, { countries: ['BFA', 'NER'], sides: JIHADIST }).filter(
    ({ region }) => region !== LAKE_CHAD_REGION,
  );
}

/** An earlier attack does not refute the year: a lone one is no insurgency. It takes from its weight. */
function spillOverVerdict(inYear: number, hasEarlier: boolean): Verdict {
  if (inYear === 0) return 'cannot-tell';
  return hasEarlier ? 'in-part' : 'holds';
}

function datedInYear(inYear: number, lang: Lang, f: Formatter): string {
  if (lang === 'fr') {
    return inYear === 0
      ? 'Aucun ne date de 2015.'
      : `${f.count(inYear, { one: '{n} date', other: '{n} datent' })} de 2015.`;
  }
  return inYear === 0
    ? 'None falls in 2015.'
    : `${f.count(inYear, { one: '{n} falls', other: '{n} fall' })} in 2015.`;
}

export const spillOver: Claim = {
  id: 'spill-over-in-2015',
  ...theReport,
  statement: {
    en: 'The insurgency spilled over from Mali into Niger in 2015.',
    fr: 'L’insurrection a débordé du Mali vers le Niger en 2015.',
  },
  check(input) {
    const incidents = outsideMali(input);
    const first = incidents.slice(0, 3);
    const inYear = incidents.filter(({ date }) => date.startsWith('2015')).length;
    return {
      verdict: spillOverVerdict(
        inYear,
        incidents.some(({ date }) => date < '2015'),
      ),
      incidents: first,
      answer: inBoth((lang, f) => {
        const places = f.list(first.map((incident) => incidentPlaceText(incident, lang)));
        return lang === 'fr'
          ? `Les premiers incidents du relevé au Burkina Faso et au Niger, hors de la région du lac Tchad, parmi ceux qui sont attribués à des jihadistes ou ne le sont à personne : ${places}. ${datedInYear(inYear, lang, f)} Une attaque plus petite, en 2015 ou avant, n’entrerait pas dans le relevé.`
          : `The first incidents in the record in Burkina Faso and Niger, the Lake Chad region apart, among those laid to jihadists or to nobody: ${places}. ${datedInYear(inYear, lang, f)} A smaller attack, in 2015 or before, would not be in the record.`;
      }),
      limits: {
        en: 'Only incidents with at least 10 people reported killed are recorded; a war can arrive long before that, and one attack is not yet a war. The war at Lake Chad, which came from Nigeria, is left out here.',
        fr: 'Seuls les incidents d’au moins 10 morts signalés sont relevés ; une guerre peut arriver bien avant, et une seule attaque n’est pas encore une guerre. Celle du lac Tchad, venue du Nigeria, est laissée de côté ici.',
      },
    };
  },
};

export const russianPartner: Claim = {
  id: 'mali-relies-on-wagner',
  ...theReport,
  statement: {
    en: 'Mali’s junta relies on the Russian mercenary group Wagner.',
    fr: 'La junte malienne s’appuie sur le groupe de mercenaires russe Wagner.',
  },
  check(input) {
    const joint = select(input.dataset.incidents, {
      countries: ['MLI'],
      sides: ['state-and-russian'],
      to: REPORT_DAY,
    });
    const total = tally(joint);
    return {
      verdict: joint.length > 0 ? 'in-part' : 'cannot-tell',
      incidents: joint,
      answer: inBoth((lang, f) => {
        const counted = f.count(total.incidents, { one: '{n} incident', other: '{n} incidents' });
        const toll = f.toll(total.toll);
        return lang === 'fr'
          ? `Jusqu’au jour de l’article, ${counted} au Mali ${total.incidents > 1 ? 'sont attribués' : 'est attribué'} à l’armée agissant avec des combattants russes ou étrangers : ${toll} morts. Cela montre une action commune, non l’ampleur de la dépendance.`
          : `Up to the day of the report, ${counted} in Mali ${total.incidents > 1 ? 'are' : 'is'} laid to the army acting together with Russian or foreign fighters: ${toll} people killed. That shows joint action, not how far anyone relies on it.`;
      }),
      limits: {
        en: 'Mali’s authorities speak of instructors and deny the accounts of massacres; attributions rest on inquiries and witnesses.',
        fr: 'Les autorités maliennes parlent d’instructeurs et nient les récits de massacres ; les attributions reposent sur des enquêtes et des témoins.',
      },
    };
  },
};

export const franceLeaves: Claim = {
  id: 'france-leaves-by-the-end-of-the-year',
  ...theReport,
  statement: {
    en: 'France is withdrawing its 1,500 troops from Niger before the end of the year.',
    fr: 'La France retire ses 1 500 soldats du Niger avant la fin de l’année.',
  },
  check(input) {
    const left = eventOf(input, '2023-12-22-france-leaves-niger');
    const inTime = left.date.startsWith('2023');
    return {
      verdict: inTime ? 'holds' : 'does-not-hold',
      incidents: [],
      answer: inBoth((lang, f) =>
        lang === 'fr'
          ? `Les derniers soldats français ont quitté le Niger le ${f.date(left.date)}. L’effectif, le relevé ne le vérifie pas.`
          : `The last French soldiers left Niger on ${f.date(left.date)}. The number the record does not test.`,
      ),
      limits: {
        en: 'Answered from the record’s list of events, not from incidents.',
        fr: 'La réponse vient de la liste d’événements du relevé, non des incidents.',
      },
    };
  },
};

export const securityPact: Claim = {
  id: 'security-pact-the-month-before',
  ...theReport,
  statement: {
    en: 'Mali, Burkina Faso and Niger signed a mutual security pact the month before.',
    fr: 'Le Mali, le Burkina Faso et le Niger ont signé un pacte de défense mutuelle le mois précédent.',
  },
  check(input) {
    const pact = eventOf(input, '2023-09-16-liptako-gourma-charter');
    const isMonthBefore = pact.date.startsWith('2023-09');
    return {
      verdict: isMonthBefore ? 'holds' : 'does-not-hold',
      incidents: [],
      answer: inBoth((lang, f) =>
        lang === 'fr'
          ? `La charte du Liptako-Gourma a été signée le ${f.date(pact.date)}.`
          : `The Liptako-Gourma charter was signed on ${f.date(pact.date)}.`,
      ),
      limits: {
        en: 'Answered from the record’s list of events, not from incidents.',
        fr: 'La réponse vient de la liste d’événements du relevé, non des incidents.',
      },
    };
  },
};
