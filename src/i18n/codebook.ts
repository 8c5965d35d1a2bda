import { CODEBOOK_FR } from './codebook-fr.ts';
import type { Lang } from './languages.ts';

/**
 * A definition of the codebook in a language.
 *
 * @param english As the schema or a table's column has it.
 * @throws Where it has no French: better no page than half a codebook.
 */
export function definition(english: string, lang: Lang): string {
  if (lang === 'en') return english;
  const french = CODEBOOK_FR[english];
  if (french === undefined) throw new Error(`the codebook has no French for “${english}”`);
  return french;
}
