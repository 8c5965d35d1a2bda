import type { PluralForms } from '../i18n/format.ts';

export const KINDS = ['region', 'chart', 'incident'] as const;
export type Kind = (typeof KINDS)[number];

/** Something that the site's search finds: what it is called, what is said beside it, where it is. */
export type Entry = readonly [kind: Kind, title: string, detail: string, path: string];

/** The search's file: its entries and the words of its dialog. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  /** Path of the list of incidents, whose own search covers summaries too. */
  readonly incidents: string;
  readonly texts: {
    readonly label: string;
    readonly close: string;
    readonly none: string;
    readonly more: string;
    readonly found: PluralForms;
    readonly kinds: Readonly<Record<Kind, string>>;
  };
}

/** How many results are shown. */
const SHOWN = 12;

/**
 * Entries that hold every word of a query; those whose title begins with it first, then regions,
 * charts and incidents, the newest incidents first.
 *
 * @param folded Title and detail of each entry, folded.
 * @param query Folded.
 */
export function findEntries(
  entries: readonly Entry[],
  folded: readonly string[],
  query: string,
): { shown: Entry[]; found: number } {
  const words = query.split(/\s+/u).filter(Boolean);
  if (words.length === 0) return { shown: [], found: 0 };
  const hits = entries
    .map((entry, at) => ({ entry, at, text: folded[at] ?? '' }))
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .toSorted(
      (a, b) => Number(b.text.startsWith(query)) - Number(a.text.startsWith(query)) || a.at - b.at,
    );
  return { shown: hits.slice(0, SHOWN).map(({ entry }) => entry), found: hits.length };
}
