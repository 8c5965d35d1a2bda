/**
 * Asks for every page that the record cites, politely, and lists those that are gone with the
 * address of a copy in the Internet Archive. Takes hours for the whole record: sites are given time.
 * Exit code 1 when a page is gone.
 *
 * `npm run check:links`                        the whole record
 * `npm run check:links -- --incident ID`       the pages of one incident
 * `npm run check:links -- --limit 50`          the first 50 pages
 * `npm run check:links -- --json`              all results, for programs
 */
import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { SITE } from '../src/site.config.ts';
import { citedPages } from './lib/cited-pages.ts';
import { archiveAddress, checkLinks, POLITE, type LinkResult } from './lib/link-check.ts';
import { readDataset } from './lib/read-data.ts';

const { values } = parseArgs({
  options: {
    incident: { type: 'string' },
    limit: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

const all = citedPages(readDataset());
const pages = all
  .filter(({ citedBy }) => values.incident === undefined || citedBy.includes(values.incident))
  .slice(0, values.limit === undefined ? undefined : Number(values.limit));
if (pages.length === 0) throw new Error('no page to check');

let done = 0;
const results = await checkLinks(
  pages,
  { ...POLITE, userAgent: `three-borders-link-check (${SITE.contactEmail || SITE.url})` },
  {
    fetch,
    sleep: (milliseconds) => sleep(milliseconds),
    onResult: ({ state, page }) => {
      done += 1;
      if (!values.json) console.error(`${done}/${pages.length} ${state} ${page.url}`);
    },
  },
);

const inState = (state: LinkResult['state']) => results.filter((result) => result.state === state);
if (values.json) {
  console.log(
    JSON.stringify(
      results.map((result) => ({ ...result, archive: archiveAddress(result.page) })),
      null,
      2,
    ),
  );
} else {
  console.log(report());
}
process.exitCode = inState('gone').length > 0 ? 1 : 0;

function report(): string {
  const line = ({ page, reason, to }: LinkResult): string[] => [
    `- ${page.url} (${reason})`,
    ...(to === undefined ? [] : [`  now at ${to}`]),
    `  cited by ${page.citedBy.join(', ')}`,
    ...(to === undefined ? [`  archive: ${archiveAddress(page)}`] : []),
  ];
  const part = (title: string, state: LinkResult['state']): string[] => [
    `## ${title}: ${inState(state).length}`,
    ...inState(state).flatMap(line),
    '',
  ];
  return [
    `${pages.length} pages asked for, ${inState('ok').length} there.`,
    '',
    ...part('Gone', 'gone'),
    ...part('Moved for good', 'moved'),
    ...part('Not sure: refused, overloaded or no answer', 'unsure'),
  ].join('\n');
}
