import type { Finding } from '../fault.ts';
import { rule, type RuleContext } from './rule.ts';

/** The first day that the record covers. */
export const FIRST_DAY = '2012-01-01';

/** Nothing that is known lies after the day of the check. */
export function* futureFindings(
  day: string,
  path: Finding['path'],
  today: string,
): Generator<Finding> {
  if (day > today) yield { path, message: `${day} is in the future (today is ${today})` };
}

export const incidentDates = rule(['date', 'dateEnd'], function* ({ date, dateEnd }, { today }) {
  if (date < FIRST_DAY) {
    yield { path: ['date'], message: `${date} is before ${FIRST_DAY}, where the record begins` };
  }
  yield* futureFindings(date, ['date'], today);
  if (dateEnd === undefined) return;
  if (dateEnd <= date) {
    yield { path: ['dateEnd'], message: `${dateEnd} is not after date (${date})` };
  }
  yield* futureFindings(dateEnd, ['dateEnd'], today);
});

export const sourceDates = rule(['sources'], function* ({ sources }, context) {
  for (const [index, source] of sources.entries()) {
    yield* publicationFindings(source, ['sources', index], context);
  }
});

/** No page is published after the day of the check. */
export function* publicationFindings(
  { published }: { readonly published: string | null },
  path: Finding['path'],
  { today }: Pick<RuleContext, 'today'>,
): Generator<Finding> {
  if (published !== null) yield* futureFindings(published, [...path, 'published'], today);
}

export const revisionDates = rule(['revisions'], function* ({ revisions }, { today }) {
  for (const [index, { date, kind, change, why }] of revisions.entries()) {
    const path = ['revisions', index];
    const earlier = revisions[index - 1];
    if (earlier !== undefined && date < earlier.date) {
      yield {
        path: [...path, 'date'],
        message: `${date} is before the entry above (${earlier.date})`,
      };
    }
    yield* futureFindings(date, [...path, 'date'], today);
    if ((kind === 'added') !== (index === 0)) {
      yield { path: [...path, 'kind'], message: 'the first entry, and no other, is "added"' };
    }
    if (kind === 'corrected' && change === undefined) {
      yield { path: [...path, 'change'], message: 'is missing: a correction says what changed' };
    }
    if (kind === 'corrected' && why === undefined) {
      yield { path: [...path, 'why'], message: 'is missing: a correction says why' };
    }
  }
});
