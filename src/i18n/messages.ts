import type { en } from './en.ts';

/** The shape that every language fills: texts are strings, texts with figures are functions. */
type Widen<Value> = Value extends string
  ? string
  : Value extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof Value]: Widen<Value[Key]> };

export type Messages = Widen<typeof en>;
