/**
 * Audits the record: sources per incident, how many independent origins stand behind a figure, how
 * exact places are, what is missing. The same figures are published on /method/.
 *
 * `npm run audit:data`                    figures as text
 * `npm run audit:data -- --list QUESTION` the incidents that a question holds for
 * `npm run audit:data -- --json`          everything, for programs
 */
import { parseArgs } from 'node:util';
import { audit, type Audit, type Distribution } from '../src/analysis/audit/audit.ts';
import { auditQuestions } from '../src/analysis/audit/questions.ts';
import { auditQuestionText } from '../src/i18n/audit-text.ts';
import { formatter } from '../src/i18n/format.ts';
import { messages } from '../src/i18n/index.ts';
import { readDataset } from './lib/read-data.ts';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, list: { type: 'string' } },
});
const f = formatter('en');
const result = audit(readDataset());

if (values.json) {
  console.log(JSON.stringify(result, null, 2));
} else if (values.list === undefined) {
  console.log(lines(result).join('\n'));
} else {
  const question = auditQuestions.find((known) => known === values.list);
  if (question === undefined) {
    console.error(`no question "${values.list}"; there are: ${auditQuestions.join(', ')}`);
    process.exitCode = 1;
  } else {
    console.log(result.answers[question].incidents.join('\n'));
  }
}

function lines({ pages, answers, revisions, ...rest }: Audit): string[] {
  const t = messages('en').method;
  const width = Math.max(...auditQuestions.map(({ length }) => length)) + 2;
  return [
    `${f.count(rest.incidents, t.nouns.incident)}, ${f.count(pages.total, t.nouns.page)}; ${f.percent(rest.twoPagesOrReason)} with two pages or a note on why not`,
    `pages without a title: ${pages.untitled}; without a day: ${pages.undated}; carried by another site: ${pages.carried}; read through a copy: ${pages.throughCopy}`,
    '',
    'incidents …',
    ...auditQuestions.map((question) => {
      const { incidents, share } = answers[question];
      const figures = `${String(incidents.length).padStart(5)} ${f.percent(share).padStart(5)}`;
      return `  ${question.padEnd(width)}${figures}  ${auditQuestionText(question, 'en')}`;
    }),
    '',
    `by pages:     ${counts(rest.byPages)}`,
    `by origins:   ${counts(rest.byOrigins)}`,
    `by precision: ${counts(rest.byPrecision)}`,
    `by basis:     ${counts(rest.byBasis)}`,
    `by kind of publisher (pages): ${rest.kinds.map(({ kind, pages: n }) => `${kind} ${n}`).join(', ')}`,
    '',
    'publishers with the most pages (wrote + carries):',
    ...rest.publishers
      .slice(0, 20)
      .map(({ publisher, written, carried }) => `  ${publisher}: ${written} + ${carried}`),
    '',
    `revisions from ${revisions.first} to ${revisions.last}; ${revisions.corrections} corrections in ${revisions.correctedIncidents} records`,
    `longest untouched: ${revisions.longestUntouched.incident} (${revisions.longestUntouched.date})`,
  ];
}

function counts(distribution: readonly Distribution<string | number | null>[]): string {
  return distribution.map(({ value, incidents }) => `${value ?? 'none'}: ${incidents}`).join(', ');
}
