import { WIDE_RANGE, type AuditQuestion } from '../analysis/audit/questions.ts';
import { formatter } from './format.ts';
import { messages } from './index.ts';
import type { Lang } from './languages.ts';

/** What a question of the audit counts, as the end of a sentence that starts with “incidents”. */
export function auditQuestionText(question: AuditQuestion, lang: Lang): string {
  const text = messages(lang).method.audit.questions[question];
  return typeof text === 'string' ? text : text(formatter(lang).number(WIDE_RANGE));
}
