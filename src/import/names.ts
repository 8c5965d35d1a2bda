/** Lower-case ASCII words: accents, apostrophes and punctuation do not tell two names apart. */
export function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’ʼ`]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}

/** Words that say what kind of place it is, or where it lies from it, but are no part of a name. */
const KINDS =
  /\b(?:village|town|city|hamlet|camp|commune|department|departement|province|prefecture|cercle|district|region|state|area|market|road|near|around|between|military|army|of|the|de|du|la|le)s?\b/gu;

/** A name without words such as “village” or “region”; the folded name if nothing else is left. */
export function bareName(name: string): string {
  const folded = fold(name);
  const bare = folded.replace(KINDS, ' ').replace(/\s+/gu, ' ').trim();
  return bare === '' ? folded : bare;
}

/** Spellings of one sound in French, English and transcriptions from Arabic and local languages. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ou|oo|w/gu, 'u'],
  [/dj|dz/gu, 'j'],
  [/tch|ch|sh/gu, 'x'],
  [/[kg]h/gu, 'g'],
  [/ph/gu, 'f'],
  [/c|q/gu, 'k'],
  [/y|ee/gu, 'i'],
  [/z/gu, 's'],
  [/h/gu, ''],
  [/(.)\1+/gu, '$1'],
  [/(?<=.{3})e$/gu, ''],
];

function sound(name: string): string {
  return SPELLINGS.reduce(
    (text, [spelling, letter]) => text.replace(spelling, letter),
    name.replaceAll(' ', ''),
  );
}

/**
 * How alike two names of places are, from 0 to 1: one less the share of letters that must change
 * (Levenshtein distance by the longer name), after different spellings of one sound are made one.
 * Names of one or two letters are alike only if equal.
 */
export function nameSimilarity(a: string, b: string): number {
  const [left, right] = [sound(bareName(a)), sound(bareName(b))];
  if (left === right) return left === '' ? 0 : 1;
  const longest = Math.max(left.length, right.length);
  if (Math.min(left.length, right.length) < 3) return 0;
  return 1 - editDistance(left, right) / longest;
}

/** Letters to add, drop or change to turn one word into the other. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The names within `Djiguibombo and Sokorokanda (Bandiagara)`, each alone. */
export function namesIn(place: string): string[] {
  return place
    .split(/[,;()/–—]|\s-\s|\s(?:and|et|&)\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
