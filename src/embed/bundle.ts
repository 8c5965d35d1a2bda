import { createHash } from 'node:crypto';
import { buildSync } from 'esbuild';

/** A script made ready to stand in a page or to be a file. */
export interface Bundle {
  readonly code: string;
  /** For a page's content security policy. */
  readonly hash: `sha256-${string}`;
}

/**
 * Bundles a script with all that it imports. Frames carry their script in the page: in a frame with
 * `sandbox="allow-scripts"` a module of our own would count as another origin's and not be loaded.
 *
 * @param source TypeScript whose imports start from the project's folder.
 */
export function bundleScript(source: string): Bundle {
  const { outputFiles } = buildSync({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    legalComments: 'none',
    charset: 'utf8',
  });
  const code = outputFiles[0]?.text.trim() ?? '';
  return { code, hash: `sha256-${createHash('sha256').update(code).digest('base64')}` };
}
