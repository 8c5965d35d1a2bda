/**
 * Room that text takes. Readers' fonts differ, so widths are estimated on the wide side: an average
 * letter of a wide sans-serif face is six tenths as wide as the type is high.
 */
const LETTER = 0.6;

/** Estimated width of a text in units of the drawing. */
export function textWidth(text: string, size = 12): number {
  return [...text].length * size * LETTER;
}

/** Breaks a text at spaces into lines that fit a width. A word that is too long stays whole. */
export function wrapText(text: string, width: number, size = 12): string[] {
  // No-break spaces are not among the places to break at.
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size) > width) return [...lines, word];
    return [...lines.slice(0, -1), longer];
  }, []);
}
