import {
  changeOf,
  compareSameSpan,
  type Change,
  type SameSpanComparison,
  type Span,
} from '../../../analysis/comparison.ts';
import { daysBetween } from '../../../analysis/periods.ts';
import { span } from '../../../analysis/select.ts';
import type { Formatter } from '../../../i18n/format.ts';
import type { Lang } from '../../../i18n/languages.ts';
import type { Country, Target } from '../../../model/vocabulary.ts';
import {
  eventOf,
  inBoth,
  type Claim,
  type ClaimCheck,
  type ClaimInput,
  type Verdict,
} from './claim.ts';
import { AP_OCTOBER, REPORT, REUTERS_AUGUST, UCDP_NEWSLETTER } from './sources.ts';
import { COUP, REPORT_DAY } from './the-night.ts';

const YEAR = 365;
const ARMY: readonly Target[] = ['military', 'gendarmerie-police'];

const theReport = {
  saidBy: { en: 'The report of 3 October 2023', fr: 'L’article du 3 octobre 2023' },
  source: REPORT,
} as const;

const LIMITS = {
  en: 'After is not because of. The record holds the deadliest, best-documented incidents, so that few large ones weigh much; what reporters could reach may have changed too.',
  fr: '« Après » ne veut pas dire « à cause de ». Le relevé retient les incidents les plus meurtriers et les mieux documentés : quelques-uns pèsent lourd, et ce que les reporters peuvent atteindre a pu changer aussi.',
} as const;

const INCIDENTS = {
  en: { one: '{n} incident', other: '{n} incidents' },
  fr: { one: '{n} incident', other: '{n} incidents' },
} as const;

const KILLED = {
  en: { one: 'killed', other: 'killed' },
  fr: { one: 'mort', other: 'morts' },
} as const;

/** “3 incidents, 58 (53–89) killed” */
function spanText({ incidents, toll }: Span, lang: Lang, f: Formatter): string {
  const counted = f.count(incidents, INCIDENTS[lang]);
  return `${counted}, ${f.tollOf(toll, KILLED[lang])}`;
}

function comparisonText(
  { before, after, days }: SameSpanComparison,
  lang: Lang,
  f: Formatter,
): string {
  const length = f.number(days);
  return lang === 'fr'
    ? `Dans les ${length} jours d’avant : ${spanText(before, lang, f)}. Dans les ${length} jours d’après : ${spanText(after, lang, f)}.`
    : `In the ${length} days before: ${spanText(before, lang, f)}. In the ${length} days after: ${spanText(after, lang, f)}.`;
}

/** The verdict on “it rose”. */
const ROSE: Readonly<Record<Change, Verdict>> = {
  rose: 'holds',
  mixed: 'in-part',
  same: 'does-not-hold',
  fell: 'does-not-hold',
};

/** Several comparisons hold together only if each does. */
function together(verdicts: readonly Verdict[]): Verdict {
  const [first] = verdicts;
  return first !== undefined && verdicts.every((verdict) => verdict === first) ? first : 'in-part';
}

function compare(
  input: ClaimInput,
  event: string,
  countries: readonly Country[],
  days: number,
  targets?: readonly Target[],
): SameSpanComparison {
  const { incidents } = input.dataset;
  return compareSameSpan(incidents, eventOf(input, event).date, {
    days,
    until: span(incidents).to,
    countries,
    targets,
  });
}

function check(
  comparisons: readonly SameSpanComparison[],
  verdict: Verdict,
  closing: Readonly<Record<Lang, string>>,
): ClaimCheck {
  const longest = comparisons.toSorted((a, b) => b.days - a.days)[0];
  return {
    verdict,
    incidents: [...(longest?.before.list ?? []), ...(longest?.after.list ?? [])],
    answer: inBoth((lang, f) =>
      [...comparisons.map((one) => comparisonText(one, lang, f)), closing[lang]].join(' ').trim(),
    ),
    limits: LIMITS,
  };
}

export const riseAfterCoup: Claim = {
  id: 'attacks-on-the-army-rose',
  ...theReport,
  statement: {
    en: 'Jihadist attacks on Niger’s army rose after the military seized power on 26 July 2023.',
    fr: 'Les attaques jihadistes contre l’armée nigérienne ont augmenté après la prise de pouvoir des militaires, le 26 juillet 2023.',
  },
  witness: {
    text: {
      en: 'UCDP wrote in its newsletter on August 2023 that deaths in organised violence had increased significantly after the coup, mainly linked to jihadist groups.',
      fr: 'L’UCDP a écrit dans sa lettre sur août 2023 que les morts de la violence organisée avaient nettement augmenté après le coup d’État, surtout du fait de groupes jihadistes.',
    },
    source: UCDP_NEWSLETTER,
  },
  check(input) {
    const untilReport = daysBetween(eventOf(input, COUP).date, REPORT_DAY);
    const comparisons = [untilReport, YEAR].map((days) =>
      compare(input, COUP, ['NER'], days, ARMY),
    );
    const verdict = together(comparisons.map((one) => ROSE[changeOf(one)]));
    return check(comparisons, verdict, {
      en: 'Counted are attacks on soldiers, gendarmes and police.',
      fr: 'Sont comptées les attaques contre l’armée, la gendarmerie et la police.',
    });
  },
};

export const securityBeforeCoup: Claim = {
  id: 'security-was-getting-worse',
  saidBy: {
    en: 'The officers who took power in Niger, as reported on 3 August 2023',
    fr: 'Les officiers qui ont pris le pouvoir au Niger, cités le 3 août 2023',
  },
  source: REUTERS_AUGUST,
  statement: {
    en: 'They took power because security was getting worse.',
    fr: 'Ils ont pris le pouvoir parce que la sécurité se dégradait.',
  },
  witness: {
    text: {
      en: 'Reuters, from ACLED’s data: violent incidents in Niger were down by nearly 40% in the first half of 2023.',
      fr: 'Reuters, d’après les données d’ACLED : les incidents violents au Niger avaient reculé de près de 40 % au premier semestre 2023.',
    },
    source: REUTERS_AUGUST,
  },
  check(input) {
    const { incidents } = input.dataset;
    const { date } = eventOf(input, COUP);
    const yearBefore = new Date(Date.parse(date) - YEAR * 864e5).toISOString().slice(0, 10);
    // The year up to the coup is the span “after” the day a year before it.
    const comparison = compareSameSpan(incidents, yearBefore, {
      days: YEAR,
      until: span(incidents).to,
      countries: ['NER'],
    });
    return {
      verdict: ROSE[changeOf(comparison)],
      incidents: [...comparison.before.list, ...comparison.after.list],
      answer: inBoth((lang, f) =>
        lang === 'fr'
          ? `Dans l’année qui a précédé le coup d’État : ${spanText(comparison.after, lang, f)}. Dans l’année d’avant : ${spanText(comparison.before, lang, f)}. Les motifs des officiers, le relevé ne peut les juger.`
          : `In the year up to the coup: ${spanText(comparison.after, lang, f)}. In the year before that: ${spanText(comparison.before, lang, f)}. The officers’ reasons the record cannot judge.`,
      ),
      limits: LIMITS,
    };
  },
};

export const recallOfTroops: Claim = {
  id: 'troops-recalled-to-niamey',
  ...theReport,
  statement: {
    en: 'The rise has been linked to the recall of troops to Niamey to guard the coup’s leaders.',
    fr: 'Cette hausse a été attribuée au rappel de troupes à Niamey pour protéger les chefs du putsch.',
  },
  witness: {
    text: {
      en: 'The Associated Press, from ACLED’s data: violence linked mainly to jihadists rose by more than 40% in the month after the coup.',
      fr: 'L’Associated Press, d’après les données d’ACLED : la violence, surtout jihadiste, a augmenté de plus de 40 % dans le mois qui a suivi le coup d’État.',
    },
    source: AP_OCTOBER,
  },
  check(input) {
    const comparison = compare(input, COUP, ['NER'], YEAR, ARMY);
    return {
      ...check([comparison], 'cannot-tell', {
        en: 'Why, the record cannot say: it holds no movements of troops.',
        fr: 'Pourquoi, le relevé ne peut le dire : il ne contient aucun mouvement de troupes.',
      }),
    };
  },
};

const maliWitness = {
  text: {
    en: 'Reuters, from ACLED’s data: deaths in violent incidents in Mali doubled in 2022 to nearly 5,000.',
    fr: 'Reuters, d’après les données d’ACLED : les morts d’incidents violents au Mali ont doublé en 2022, à près de 5 000.',
  },
  source: REUTERS_AUGUST,
} as const;

export const maliAfterFrance: Claim = {
  id: 'mali-after-the-french-left',
  ...theReport,
  statement: {
    en: 'In Mali, violence surged after French troops left (15 August 2022).',
    fr: 'Au Mali, la violence a bondi après le départ des troupes françaises (15 août 2022).',
  },
  witness: maliWitness,
  check(input) {
    const comparison = compare(input, '2022-08-15-france-leaves-mali', ['MLI'], YEAR);
    return check([comparison], ROSE[changeOf(comparison)], {
      en: 'The year before includes Moura and the massacres in Ménaka, which weigh heavily.',
      fr: 'L’année d’avant comprend Moura et les massacres de Ménaka, qui pèsent lourd.',
    });
  },
};

export const maliAfterUn: Claim = {
  id: 'mali-after-the-un-left',
  ...theReport,
  statement: {
    en: 'In Mali, violence surged as the UN mission wound down at the junta’s request (mandate ended 30 June 2023).',
    fr: 'Au Mali, la violence a bondi avec le retrait de la mission de l’ONU, demandé par la junte (fin du mandat : 30 juin 2023).',
  },
  witness: maliWitness,
  check(input) {
    const comparison = compare(input, '2023-06-30-minusma-mandate-ends', ['MLI'], YEAR);
    return check([comparison], ROSE[changeOf(comparison)], { en: '', fr: '' });
  },
};
