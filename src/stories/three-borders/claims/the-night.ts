import { deadliestFirst, rankAmong } from '../../../analysis/deadliest.ts';
import { select } from '../../../analysis/select.ts';
import { incidentPlaceText } from '../../../i18n/incident-text.ts';
import type { Incident } from '../../../model/incident.ts';
import { eventOf, inBoth, incidentOf, weekday, type Claim, type Verdict } from './claim.ts';
import { REPORT, THE_NATIONAL } from './sources.ts';

export const TABATOL = '2023-10-02-tabatol';
export const KOUTOUGOU = '2023-08-15-koutougou';
export const KANDADJI = '2023-09-28-kandadji';
export const COUP = '2023-07-26-niger-coup';
/** The day on which the report appeared. */
export const REPORT_DAY = '2023-10-03';

const ARMY = ['military', 'gendarmerie-police'] as const;
const THURSDAY = 4;

const theReport = {
  saidBy: { en: 'The report of 3 October 2023', fr: 'L’article du 3 octobre 2023' },
  source: REPORT,
} as const;

export const toll: Claim = {
  id: 'at-least-29-soldiers',
  saidBy: {
    en: 'Niger’s Ministry of Defence, as reported on 3 October 2023',
    fr: 'Le ministère nigérien de la Défense, cité le 3 octobre 2023',
  },
  source: REPORT,
  statement: {
    en: 'At least 29 soldiers were killed near the border with Mali on the night of Monday 2 October.',
    fr: 'Au moins 29 soldats ont été tués près de la frontière malienne dans la nuit du lundi 2 octobre.',
  },
  check(input) {
    const incident = incidentOf(input, TABATOL);
    const { killed } = incident;
    const nearest = input.borders.get(incident.id);
    const isSupported = killed !== null && killed.low >= 29 && weekday(incident.date) === 1;
    return {
      verdict: isSupported ? 'holds' : killed === null ? 'cannot-tell' : 'in-part',
      incidents: [incident],
      answer: inBoth((lang, f) => {
        const range = killed === null ? '?' : f.range(killed.low, killed.high);
        const best = killed === null ? '?' : f.number(killed.best);
        const km = nearest === undefined ? '?' : f.number(Math.round(nearest.km));
        return lang === 'fr'
          ? `Le ministère a donné ${best} morts et n’a pas relevé ce bilan dans les pages lues ; seule RFI a fait état d’un bilan plus lourd. Fourchette : ${range}. Le chef-lieu du département, point connu le plus proche, est à ${km} km de la frontière.`
          : `The ministry gave ${best} and never raised the figure in the pages read; RFI, alone, reported a higher toll. Range: ${range}. The seat of the district, the nearest point known, lies ${km} km from the border.`;
      }),
      limits: {
        en: 'A party’s own count of its dead is a floor, not a proof. The place is known only as a district.',
        fr: 'Le décompte qu’une partie fait de ses propres morts est un plancher, non une preuve. Le lieu n’est connu qu’au niveau du département.',
      },
    };
  },
};

/** Niger’s incidents from the day of the coup to a day, and how Tabatol stands among them. */
function sinceCoup(
  input: Parameters<Claim['check']>[0],
  to: string | undefined,
): { tabatol: Incident; all: Incident[]; army: Incident[] } {
  const from = eventOf(input, COUP).date;
  const all = select(input.dataset.incidents, { from, to, countries: ['NER'] });
  return {
    tabatol: incidentOf(input, TABATOL),
    all,
    army: all.filter(({ target }) => ARMY.some((value) => value === target)),
  };
}

export const deadliestThen: Claim = {
  id: 'deadliest-since-the-coup-then',
  ...theReport,
  statement: {
    en: 'It was the deadliest attack in Niger since the coup of 26 July 2023 – as of the day of the report.',
    fr: 'C’était l’attaque la plus meurtrière au Niger depuis le coup d’État du 26 juillet 2023, au jour de l’article.',
  },
  check(input) {
    const { tabatol, all, army } = sinceCoup(input, REPORT_DAY);
    const amongAll = rankAmong(tabatol, all);
    const amongArmy = rankAmong(tabatol, army);
    const verdict: Verdict =
      amongAll === 'unknown'
        ? 'cannot-tell'
        : amongAll === 'first'
          ? 'holds'
          : amongAll === 'first-on-best-figures' || amongArmy === 'first'
            ? 'in-part'
            : 'does-not-hold';
    const rivals = deadliestFirst(all).filter(({ id }) => id !== tabatol.id);
    const second = rivals[0];
    return {
      verdict,
      incidents: deadliestFirst(all),
      answer: inBoth((lang, f) => {
        const counted = f.number(all.length);
        const toll = tabatol.killed === null ? '?' : f.toll(tabatol.killed);
        const other = second === undefined ? '' : incidentPlaceText(second, lang);
        const otherToll = second?.killed ? f.toll(second.killed) : '?';
        return lang === 'fr'
          ? `Parmi ${counted} incidents relevés au Niger du coup d’État au jour de l’article, celui-ci vient en tête avec ${toll} morts ; ${amongArmy === 'first' ? 'contre l’armée, aucun autre n’approche de ce bilan. ' : ''}Le suivant, ${other}, avec ${otherToll} morts, a une fourchette qui ${amongAll === 'first' ? 'n’atteint pas ce chiffre' : 'le dépasse'}.`
          : `Of ${counted} incidents recorded in Niger from the coup to the day of the report, this one leads with ${toll} killed${amongArmy === 'first' ? '; no other attack on the army comes near it' : ''}. The next, ${other}, with ${otherToll} killed, has a range that ${amongAll === 'first' ? 'does not reach it' : 'reaches above it'}.`;
      }),
      limits: {
        en: 'Only incidents with at least 10 people reported killed are recorded, and some tolls are disputed.',
        fr: 'Seuls les incidents d’au moins 10 morts signalés sont relevés, et certains bilans sont contestés.',
      },
    };
  },
};

export const deadliestNow: Claim = {
  id: 'deadliest-since-the-coup-now',
  ...theReport,
  statement: {
    en: 'It was the deadliest attack in Niger since the coup – asked again of all that has happened since.',
    fr: 'C’était l’attaque la plus meurtrière au Niger depuis le coup d’État : la même question, posée à tout ce qui a suivi.',
  },
  check(input) {
    const { tabatol, all } = sinceCoup(input, undefined);
    const rank = rankAmong(tabatol, all);
    const deadlier = deadliestFirst(all).filter(
      ({ killed }) => (killed?.best ?? 0) > (tabatol.killed?.best ?? Infinity),
    );
    const first = deadlier[0];
    const verdict: Verdict =
      rank === 'unknown'
        ? 'cannot-tell'
        : rank === 'first'
          ? 'holds'
          : rank === 'not-first'
            ? 'does-not-hold'
            : 'in-part';
    return {
      verdict,
      incidents: [...deadlier, tabatol],
      answer: inBoth((lang, f) => {
        if (first === undefined) {
          return lang === 'fr'
            ? 'Aucun incident relevé depuis n’a un meilleur bilan plus élevé.'
            : 'No incident recorded since has a higher best figure.';
        }
        const place = incidentPlaceText(first, lang);
        const toll = first.killed === null ? '?' : f.toll(first.killed);
        return lang === 'fr'
          ? `${f.count(deadlier.length, { one: '{n} incident relevé', other: '{n} incidents relevés' })} au Niger depuis le coup d’État ${deadlier.length > 1 ? 'ont' : 'a'} un bilan plus lourd ; le plus lourd est celui de ${place}, ${toll} morts.`
          : `${f.count(deadlier.length, { one: '{n} incident recorded', other: '{n} incidents recorded' })} in Niger since the coup ${deadlier.length > 1 ? 'have' : 'has'} a higher toll; the highest is that of ${place}, ${toll} killed.`;
      }),
      limits: {
        en: 'The report could not know this; the question is asked of the record as it stands today.',
        fr: 'L’article ne pouvait le savoir ; la question est posée au relevé tel qu’il est aujourd’hui.',
      },
    };
  },
};

export const thursdayBefore: Claim = {
  id: 'twelve-the-thursday-before',
  ...theReport,
  statement: {
    en: 'On the Thursday before, hundreds of men on motorcycles killed 12 soldiers in the south-west.',
    fr: 'Le jeudi précédent, des centaines d’hommes à moto avaient tué 12 soldats dans le sud-ouest.',
  },
  check(input) {
    const incident = incidentOf(input, KANDADJI);
    const { killed } = incident;
    const isThursday = weekday(incident.date) === THURSDAY;
    const verdict: Verdict =
      killed === null
        ? 'cannot-tell'
        : killed.best !== 12 || !isThursday
          ? 'does-not-hold'
          : killed.low === 12
            ? 'holds'
            : 'in-part';
    return {
      verdict,
      incidents: [incident],
      answer: inBoth((lang, f) => {
        const low = killed === null ? '?' : f.number(killed.low);
        const best = killed === null ? '?' : f.number(killed.best);
        const date = f.date(incident.date);
        return lang === 'fr'
          ? `À ${incident.place}, le ${date}${isThursday ? ', un jeudi' : ''}, le bilan officiel est de ${best} morts ; ${low} sont tombés au combat, les autres dans un accident de la route de la force envoyée en renfort.`
          : `At ${incident.place} on ${date}${isThursday ? ', a Thursday' : ''}, the official toll is ${best}; ${low} of them fell in the fighting, the others in a road accident of the force sent to help.`;
      }),
      limits: {
        en: 'All figures go back to the ministry and to unnamed security sources.',
        fr: 'Tous les chiffres remontent au ministère et à des sources sécuritaires anonymes.',
      },
    };
  },
};

export const lastMonth: Claim = {
  id: 'seventeen-last-month',
  ...theReport,
  statement: {
    en: 'At least 17 soldiers were killed “last month” near the border with Burkina Faso.',
    fr: 'Au moins 17 soldats ont été tués « le mois dernier » près de la frontière burkinabè.',
  },
  check(input) {
    const incident = incidentOf(input, KOUTOUGOU);
    const { killed } = incident;
    const monthBefore =
      REPORT_DAY.slice(0, 5) + String(Number(REPORT_DAY.slice(5, 7)) - 1).padStart(2, '0');
    const isLastMonth = incident.date.startsWith(monthBefore);
    const hasToll = killed !== null && killed.best >= 17;
    return {
      verdict:
        killed === null
          ? 'cannot-tell'
          : hasToll
            ? isLastMonth
              ? 'holds'
              : 'in-part'
            : 'does-not-hold',
      incidents: [incident],
      answer: inBoth((lang, f) => {
        const toll = killed === null ? '?' : f.toll(killed);
        const date = f.date(incident.date);
        const nearest = input.borders.get(incident.id);
        const km = nearest === undefined ? '?' : f.number(Math.round(nearest.km));
        return lang === 'fr'
          ? `Le bilan est juste (${toll} morts, à environ ${km} km de la frontière), la date ne l’est pas : l’embuscade de ${incident.place} a eu lieu le ${date}, non en septembre.`
          : `The toll is right (${toll} killed, about ${km} km from the border), the date is not: the ambush near ${incident.place} was on ${date}, not in September.`;
      }),
      limits: {
        en: 'The distance is measured from the seat of the district.',
        fr: 'La distance est mesurée depuis le chef-lieu du département.',
      },
    };
  },
};

export const attackersKilled: Claim = {
  id: 'dozens-of-attackers-killed',
  saidBy: {
    en: 'Niger’s Ministry of Defence, as reported on 3 October 2023',
    fr: 'Le ministère nigérien de la Défense, cité le 3 octobre 2023',
  },
  source: THE_NATIONAL,
  statement: {
    en: 'Several dozen of the attackers were killed.',
    fr: 'Plusieurs dizaines d’assaillants ont été tués.',
  },
  check(input) {
    const incident = incidentOf(input, TABATOL);
    const figures = incident.reports.filter(({ figure }) => figure === 'attackers-killed');
    const independent = figures.filter(
      ({ party, by }) => party !== true && by.kind !== 'armed-group',
    );
    return {
      verdict: independent.length > 0 ? 'in-part' : 'cannot-tell',
      incidents: [incident],
      answer: inBoth((lang, f) => {
        const counts = f.list(figures.map(({ min, by }) => `${f.number(min)} (${by[lang]})`));
        return lang === 'fr'
          ? `Le ministère parle de « plusieurs dizaines », sans chiffre. ${figures.length > 0 ? `Le relevé connaît aussi : ${counts}. ` : ''}Chaque chiffre vient d’une partie au combat ; aucun n’a pu être vérifié.`
          : `The ministry speaks of “several dozen” and gives no number. ${figures.length > 0 ? `The record also has: ${counts}. ` : ''}Each comes from a party to the fight; none could be verified.`;
      }),
      limits: {
        en: 'Deaths of attackers are mostly one side’s word. They are kept apart and never added to a toll.',
        fr: 'Les assaillants tués le sont le plus souvent selon un seul camp. Ils sont comptés à part et jamais ajoutés à un bilan.',
      },
    };
  },
};

export const outsideHelp: Claim = {
  id: 'help-from-outside',
  saidBy: {
    en: 'Niger’s Ministry of Defence, as reported on 3 October 2023',
    fr: 'Le ministère nigérien de la Défense, cité le 3 octobre 2023',
  },
  source: THE_NATIONAL,
  statement: {
    en: 'Intercepted messages show that the attackers had help from outside.',
    fr: 'Des messages interceptés montrent que les assaillants ont bénéficié d’une aide extérieure.',
  },
  check(input) {
    const incident = incidentOf(input, TABATOL);
    return {
      verdict: 'cannot-tell',
      incidents: [incident],
      answer: {
        en: 'The ministry gave no detail and published no message. A record of incidents holds who was killed, where and by whom; it cannot show who helped.',
        fr: 'Le ministère n’a donné aucun détail ni publié aucun message. Un relevé d’incidents dit qui a été tué, où et par qui ; il ne peut montrer qui a aidé.',
      },
      limits: {
        en: 'No figure in the record bears on this claim.',
        fr: 'Aucune donnée du relevé ne porte sur cette affirmation.',
      },
    };
  },
};
