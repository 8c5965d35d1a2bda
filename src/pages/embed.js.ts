import type { APIRoute } from 'astro';
import { bundleScript } from '../embed/bundle.ts';

/** The script that hosts put beside a link. */
export const GET: APIRoute = () =>
  new Response(`${bundleScript("import './src/embed/host.ts';").code}\n`);
