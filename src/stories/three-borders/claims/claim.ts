import { formatter, type Formatter } from '../../../i18n/format.ts';
import type { Lang } from '../../../i18n/languages.ts';
import type { NearestBorders } from '../../../analysis/proximity.ts';
import type { Dataset } from '../../../model/dataset.ts';
import type { Event } from '../../../model/event.ts';
import type { Incident } from '../../../model/incident.ts';
import type { Bilingual } from '../../../model/text.ts';
import type { ClaimSource } from './sources.ts';

/** What the record says to a claim. */
export const VERDICTS = ['holds', 'in-part', 'does-not-hold', 'cannot-tell'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface ClaimInput {
  readonly dataset: Dataset;
  readonly borders: NearestBorders;
}

/** The answer to a claim, with everything that it rests on. */
export interface ClaimCheck {
  readonly verdict: Verdict;
  /** One to three sentences with the figures. */
  readonly answer: Bilingual;
  /** What the record cannot say here. */
  readonly limits: Bilingual;
  /** The incidents counted, for readers to open. */
  readonly incidents: readonly Incident[];
}

/** A statement made in public that the record can be asked about. */
export interface Claim {
  readonly id: string;
  /** Who said it, as a phrase: “a news report of 3 October 2023”. */
  readonly saidBy: Bilingual;
  readonly source: ClaimSource;
  /** What was said, in our words. */
  readonly statement: Bilingual;
  /** An outside witness that readers may compare, where one was read. */
  readonly witness?: { readonly text: Bilingual; readonly source: ClaimSource };
  readonly check: (input: ClaimInput) => ClaimCheck;
}

/** Writes one text in both languages. */
export function inBoth(write: (lang: Lang, f: Formatter) => string): Bilingual {
  return { en: write('en', formatter('en')), fr: write('fr', formatter('fr')) };
}

/** An incident by id; throws when the record has none, which stops the build. */
export function incidentOf({ dataset }: Pick<ClaimInput, 'dataset'>, id: string): Incident {
  const found = dataset.incidents.find((incident) => incident.id === id);
  if (found === undefined) throw new Error(`no incident "${id}" in the record`);
  return found;
}

/** An event by id; throws when the record has none, which stops the build. */
export function eventOf({ dataset }: Pick<ClaimInput, 'dataset'>, id: string): Event {
  const found = dataset.events.find((event) => event.id === id);
  if (found === undefined) throw new Error(`no event "${id}" in the record`);
  return found;
}

/** The weekday of a date, Monday = 1 to Sunday = 7. */
export function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}
