import tokensSheet from '../styles/tokens.css?raw';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Values of custom properties, by name without dashes in front. */
export type Tokens = ReadonlyMap<string, string>;

/** Declarations `--name: value;` of a piece of style sheet. */
function declarations(sheet: string): [name: string, value: string][] {
  return [...sheet.matchAll(/--([\w-]+):\s*([^;]+);/gu)].map(([, name = '', value = '']) => [
    name,
    value.trim(),
  ]);
}

const dark = sheetSection(/@media \(prefers-color-scheme: dark\) \{[^}]*\}/u);
const light = tokensSheet.replace(dark, '');

function sheetSection(pattern: RegExp): string {
  const found = pattern.exec(tokensSheet)?.[0];
  if (found === undefined) throw new Error('tokens.css has no section for the dark theme');
  return found;
}

/** The colours and sizes of the style sheets, for what is drawn outside a browser. */
export const TOKENS: Readonly<Record<Theme, Tokens>> = {
  light: new Map(declarations(light)),
  dark: new Map([...declarations(light), ...declarations(dark)]),
};

/** A theme's colour; throws on a name that the style sheet does not have. */
export function colour(theme: Theme, name: string): string {
  const value = TOKENS[theme].get(name);
  if (value === undefined) throw new Error(`tokens.css has no --${name}`);
  return value;
}
