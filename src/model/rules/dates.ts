import type { Finding } from '../fault.ts';
import { rule, type RuleContext } from './rule.ts';

/** The first day that the record covers. */
export const FIRST_DAY = '2012-01-01';

export const incidentDates = rule(['date', 'dateEnd'], function* ({ date, dateEnd }, { today }) {
  if (date < FIRST_DAY) {
    yield { path: ['date'], message: `${date} is before ${FIRST_DAY}, where the record begins` };
  }
  if (date > today)
    yield { path: ['date'], message: `${date} is in the future (today is ${today})` };
  if (dateEnd === undefined) return;
  if (dateEnd <= date) {
    yield { path: ['dateEnd'], message: `${dateEnd} is not after date (${date})` };
  }
  if (dateEnd > today) {
    yield { path: ['dateEnd'], message: `${dateEnd} is in the future (today is ${today})` };
  }
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
  if (published !== null && published > today) {
    yield {
      path: [...path, 'published'],
      message: `${published} is in the future (today is ${today})`,
    };
  }
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
    if (date > today) {
      yield { path: [...path, 'date'], message: `${date} is in the future (today is ${today})` };
    }
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
