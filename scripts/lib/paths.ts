/** The project's folder and the folders in it that scripts read and write. */
export const ROOT = new URL('../../', import.meta.url);
export const DATA = new URL('data/', ROOT);
/** Made by scripts, never by hand, not in version control. */
export const GENERATED = new URL('generated/', ROOT);
