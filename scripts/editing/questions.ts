import { z } from 'zod';
import type { Question } from './ask.ts';

/** A closed list of the record, with the definition of each value. */
type ClosedList<Value extends string> = z.ZodType<Value> & {
  readonly definitions: Readonly<Record<Value, string>>;
};

/** A question whose answer is one of a closed list. */
export function choice<Value extends string>(
  flag: string,
  label: string,
  list: ClosedList<Value>,
  fallback?: string,
): Question<Value> {
  return { flag, label, schema: list, choices: list.definitions, fallback };
}

/** The same where an empty answer means that nothing is to be said. */
export function optionalChoice<Value extends string>(
  flag: string,
  label: string,
  list: ClosedList<Value>,
): Question<Value | null> {
  return { ...choice(flag, label, list), schema: orNull(list), fallback: '' };
}

/** A question that may stay without an answer: null then. */
export function optional<Value>(
  flag: string,
  label: string,
  schema: z.ZodType<Value>,
  fallback = '',
): Question<Value | null> {
  return { flag, label, schema: orNull(schema), fallback };
}

/** A question for several values with commas between; none by default. */
export function several<Value>(
  flag: string,
  label: string,
  schema: z.ZodType<Value>,
): Question<Value[]> {
  return { flag, label, schema: z.array(schema), read: commaList, fallback: '' };
}

function orNull<Value>(schema: z.ZodType<Value>): z.ZodType<Value | null> {
  return z.preprocess((value) => (value === '' ? null : value), schema.nullable());
}

function commaList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
