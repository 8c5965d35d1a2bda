/** A text cut at a word to so many characters, for descriptions that others display. */
export function excerpt(text: string, maximum = 180): string {
  if (text.length <= maximum) return text;
  const cut = text.slice(0, maximum);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), maximum / 2)).replace(/[\s,;:.]+$/u, '')} …`;
}
