/**
 * JSON text with a line break at its end, indented by two spaces. Coordinates (arrays of numbers,
 * and arrays of such arrays) stand on one line, so that a difference between two releases is a
 * line a point or a line an arc, not a line a number.
 */
export function jsonText(value: unknown): string {
  return `${format(value, '')}\n`;
}

function format(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null || isCoordinates(value)) {
    return JSON.stringify(value);
  }
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => format(item, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${JSON.stringify(key)}: ${format(item, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  if (lines.length === 0) return `${open}${close}`;
  return `${open}\n${lines.map((line) => inner + line).join(',\n')}\n${indent}${close}`;
}

function isCoordinates(value: unknown): boolean {
  const isPosition = (items: unknown) => isListOf(items, (item) => typeof item === 'number');
  return isPosition(value) || isListOf(value, isPosition);
}

function isListOf(value: unknown, test: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(test);
}
