import type { z } from 'zod';

/** Someone at a keyboard, or a test that plays them. */
export interface Terminal {
  /** Shows a prompt and returns the line that is typed. */
  question(prompt: string): Promise<string>;
}

/** A thing that a record needs to know. */
export interface Question<Value> {
  /** The option that answers it on the command line, without dashes. */
  readonly flag: string;
  /** What is asked. */
  readonly label: string;
  /** What the answer must be. */
  readonly schema: z.ZodType<Value>;
  /** Makes of the typed text what the schema takes; the text itself where left out. */
  readonly read?: (text: string) => unknown;
  /** What an empty answer stands for; without it the question must be answered. */
  readonly fallback?: string | undefined;
  /** Values to choose from, with what each means. A number may be typed for one. */
  readonly choices?: Readonly<Record<string, string>>;
}

export type Ask = <Value>(question: Question<Value>) => Promise<Value>;

/** Answers given on the command line, by option. */
export type Flags = Readonly<Record<string, string | undefined>>;

/**
 * Answers questions from the command line, else from the terminal, else by what an empty answer
 * stands for.
 *
 * @throws Naming the option, where an option's value is wrong, or where nobody can be asked for a
 * question that must be answered.
 */
export function makeAsk(flags: Flags, terminal: Terminal | null): Ask {
  return async (question) => {
    const { flag, label, fallback } = question;
    const given = flags[flag];
    if (given !== undefined) return answerOrThrow(question, given);
    if (terminal === null) {
      if (fallback === undefined) throw new Error(`--${flag} is missing: ${label}`);
      return answerOrThrow(question, fallback);
    }
    return askUntilAnswered(question, terminal);
  };
}

async function askUntilAnswered<Value>(
  question: Question<Value>,
  terminal: Terminal,
): Promise<Value> {
  const { label, fallback } = question;
  for (let asked = question; ;) {
    const typed = (await terminal.question(promptOf(asked))).trim();
    const answer = answerOf(question, typed === '' ? (fallback ?? '') : typed);
    if (answer.ok) return answer.value;
    asked = { ...question, choices: {}, label: `"${typed}" ${answer.message}. ${label}` };
  }
}

type Answer<Value> = { ok: true; value: Value } | { ok: false; message: string };

function answerOf<Value>(question: Question<Value>, text: string): Answer<Value> {
  const { read = (typed: string) => typed, schema, choices } = question;
  const result = schema.safeParse(read(chosen(text, choices)));
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, message: result.error.issues[0]?.message ?? 'is not understood' };
}

function answerOrThrow<Value>(question: Question<Value>, text: string): Value {
  const answer = answerOf(question, text);
  if (answer.ok) return answer.value;
  throw new Error(`--${question.flag}: "${text}" ${answer.message}`);
}

/** The value that a typed number stands for in a list of choices. */
function chosen(text: string, choices: Question<unknown>['choices']): string {
  const position = /^\d+$/u.test(text) ? Number(text) : 0;
  return Object.keys(choices ?? {})[position - 1] ?? text;
}

function promptOf({ label, choices = {}, fallback }: Question<unknown>): string {
  const list = Object.entries(choices).map(
    ([value, definition], index) => `  ${index + 1}. ${value}: ${definition}\n`,
  );
  const preset = fallback === undefined || fallback === '' ? '' : ` [${fallback}]`;
  return `${list.join('')}${label}${preset}: `;
}
