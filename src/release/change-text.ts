import {
  diffObjects,
  isObject,
  isSame,
  type FieldChange,
  type Json,
  type JsonObject,
  type RecordChange,
} from './changes.ts';

/** Changes of one kind of record, as a section of the list: “Incidents”. */
export interface ChangedKind {
  readonly title: string;
  readonly changes: readonly RecordChange[];
}

/** How a list of changes is marked up. */
export interface ChangeStyle {
  heading(text: string, level: 1 | 2): string;
  record(id: string, label: string): string;
  field(path: string, text: string): string;
}

/** For a terminal. */
export const PLAIN: ChangeStyle = {
  heading: (text, level) => (level === 1 ? `${text}\n${'='.repeat(text.length)}` : text),
  record: (id, label) => `  ${id}${label === '' ? '' : `: ${label}`}`,
  field: (path, text) => `    ${path}: ${text}`,
};

/** For release notes. */
export const MARKDOWN: ChangeStyle = {
  heading: (text, level) => `${'#'.repeat(level + 1)} ${text}\n`,
  record: (id, label) => `- **${id}**${label === '' ? '' : `: ${escapeMarkdown(label)}`}`,
  field: (path, text) => `  - \`${path}\`: ${escapeMarkdown(text)}`,
};

const VERBS = { added: 'Added', changed: 'Corrected', removed: 'Removed' } as const;
const SHOWN = Object.keys(VERBS) as (keyof typeof VERBS)[];

/** Lists changes, kind by kind and field by field; says so where there are none. */
export function changesText(kinds: readonly ChangedKind[], style: ChangeStyle): string {
  const sections = kinds
    .filter(({ changes }) => changes.length > 0)
    .map(({ title, changes }) =>
      [style.heading(title, 1), ...SHOWN.flatMap((kind) => ofKind(kind, changes, style))].join(
        '\n',
      ),
    );
  return sections.length === 0 ? 'No change.\n' : `${sections.join('\n\n')}\n`;
}

function ofKind(
  kind: RecordChange['kind'],
  changes: readonly RecordChange[],
  style: ChangeStyle,
): string[] {
  const found = changes.filter((change) => change.kind === kind);
  if (found.length === 0) return [];
  return [
    style.heading(`${VERBS[kind]} (${found.length})`, 2),
    ...found.flatMap((change) =>
      change.kind === 'changed'
        ? [
            style.record(change.id, ''),
            ...fieldLines(change.fields).map(([path, text]) => style.field(path, text)),
          ]
        : [style.record(change.id, labelOf(change.record))],
    ),
  ];
}

/** What a record is about: an incident's toll, an event's title, a registry entry's name. */
function labelOf(record: JsonObject): string {
  const { killed, title, name, place } = record;
  const words = typeof name === 'string' ? name : (english(title) ?? english(name) ?? '');
  if (typeof place !== 'string') return words;
  const best = isObject(killed) ? `${String(killed['best'])} killed` : 'toll unknown';
  return `${place}, ${best}`;
}

/** The lines that show how fields changed: path and `before → after`. */
export function fieldLines(fields: readonly FieldChange[]): [path: string, text: string][] {
  return fields.flatMap(({ path, before, after }) => {
    const name = path.join('.');
    return Array.isArray(before) && Array.isArray(after)
      ? listLines(name, before as Json[], after as Json[])
      : [[name, showChange(before, after)] as [string, string]];
  });
}

/**
 * How a list changed, item by item. Items with a `key` are known by it; of others, those that stand
 * in both lists are left out, and what remains is paired by place where as many went as came.
 */
function listLines(
  name: string,
  before: readonly Json[],
  after: readonly Json[],
): [string, string][] {
  const gone = before.filter((item) => !after.some((other) => isSame(item, other)));
  const come = after.filter((item) => !before.some((other) => isSame(item, other)));
  const keyed = [...gone, ...come].every((item) => keyOf(item) !== null);
  const partnerOf = (item: Json, index: number): Json | undefined =>
    keyed
      ? come.find((other) => keyOf(other) === keyOf(item))
      : gone.length === come.length
        ? come[index]
        : undefined;
  const partners = gone.map(partnerOf);
  const lines = gone.flatMap((item, index): [string, string][] => {
    const partner = partners[index];
    const where = `${name}[${keyOf(item) ?? before.indexOf(item)}]`;
    if (partner === undefined) return [[where, `− ${show(item)}`]];
    if (!isObject(item) || !isObject(partner)) return [[where, showChange(item, partner)]];
    return fieldLines(diffObjects(item, partner)).map(([path, text]) => [`${where}.${path}`, text]);
  });
  const added = come
    .filter((item) => !partners.includes(item))
    .map((item): [string, string] => [
      `${name}[${keyOf(item) ?? after.indexOf(item)}]`,
      `+ ${show(item)}`,
    ]);
  const all = [...lines, ...added];
  return all.length > 0 ? all : [[name, 'in another order, or an entry more or less often']];
}

function keyOf(item: Json): string | null {
  const key = isObject(item) ? item['key'] : undefined;
  return typeof key === 'string' ? key : null;
}

function english(text: Json | undefined): string | undefined {
  const en = isObject(text) ? text['en'] : undefined;
  return typeof en === 'string' ? en : undefined;
}

function showChange(before: Json | undefined, after: Json | undefined): string {
  const [old, now] =
    typeof before === 'string' && typeof after === 'string'
      ? differingParts(before, after)
      : [before, after];
  return `${show(old)} → ${show(now)}`;
}

/** Characters of a long text that stay on each side of what changed in it. */
const CONTEXT = 30;

/** Two long texts without most of what they have in common at their start and end. */
function differingParts(before: string, after: string): [string, string] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const part = (text: string): string => {
    const from = start - CONTEXT;
    const to = text.length - end + CONTEXT;
    return `${from > 0 ? '…' : ''}${text.slice(Math.max(0, from), to)}${to < text.length ? '…' : ''}`;
  };
  return [part(before), part(after)];
}

function show(value: Json | undefined): string {
  if (value === undefined) return '(nothing)';
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/gu, '\\$&');
}
