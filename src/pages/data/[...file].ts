import type { APIRoute, GetStaticPaths } from 'astro';
import type { ReleaseFile } from '../../release/release.ts';
import { siteRelease } from '../../site-release.ts';

/** Every file of the release at its address below `/data/`. */
export const getStaticPaths = (async () => {
  const { files } = await siteRelease();
  return files.map((file) => ({ params: { file: file.path }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ReleaseFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': `${file.mediaType}; charset=utf-8` } });
