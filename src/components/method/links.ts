import { incidentPath, pagePath } from '../../i18n/paths.ts';
import type { Lang } from '../../i18n/languages.ts';
import { SITE } from '../../site.config.ts';

/** The incident that the page works through. */
export const EXAMPLE = '2023-10-02-tabatol';

/** Sections of the page on method, by the name that texts use and the id in the page. */
const SECTIONS = {
  questions: 'questions',
  scope: 'scope',
  killed: 'who-is-counted',
  notCounted: 'not-counted',
  sources: 'sources',
  toll: 'toll',
  attribution: 'attribution',
  places: 'places',
  near: 'near-a-border',
  part: 'part-of-the-war',
  gaps: 'gaps',
  audit: 'audit',
  ethics: 'ethics',
  who: 'who',
  contact: 'contact',
  standards: 'standards',
} as const;

export type Section = keyof typeof SECTIONS;
export const sections = Object.keys(SECTIONS) as Section[];

export function sectionId(section: Section): string {
  return SECTIONS[section];
}

/** Readers' forms for a correction, in `.github/ISSUE_TEMPLATE`. */
export const CORRECTION_FORMS: Readonly<Record<Lang, string>> = {
  en: 'correction.yml',
  fr: 'correction-fr.yml',
};

/** Address of the form for a correction in this language; null without a repository. */
export function correctionForm(lang: Lang): string | null {
  return SITE.repository === ''
    ? null
    : `${SITE.repository}/issues/new?template=${CORRECTION_FORMS[lang]}`;
}

/** Where the links in the texts on method lead. */
export function methodLinks(lang: Lang): Readonly<Record<string, string>> {
  const page = pagePath(lang, '/method/');
  return {
    ...Object.fromEntries(sections.map((name) => [name, `${page}#${SECTIONS[name]}`])),
    example: incidentPath(lang, EXAMPLE),
    corrections: pagePath(lang, '/corrections/'),
    data: pagePath(lang, '/data/'),
    codebook: `${pagePath(lang, '/data/')}#codebook`,
    accessibility: pagePath(lang, '/accessibility/'),
    mail: `mailto:${SITE.contactEmail}`,
    form: correctionForm(lang) ?? '',
  };
}
