import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Lang } from './languages.ts';
import type { Messages } from './messages.ts';

export type { Messages };

const MESSAGES: Readonly<Record<Lang, Messages>> = { en, fr };

/** The site's strings in a language. */
export function messages(lang: Lang): Messages {
  return MESSAGES[lang];
}
