/** A text without accents and capitals, for comparing as readers type. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/gu, "'").toLowerCase();
}

/** Lower-case ASCII words joined by hyphens, as incident ids spell places. */
export function slugOf(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
