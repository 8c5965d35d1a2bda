/**
 * Serves `dist` on this machine and prints the address. `PORT` asks for a port; without it the
 * first free one from 4321 on is taken.
 */
import { SITE } from '../src/site.config.ts';
import { serveFolder } from './lib/static-server.ts';
import { ROOT } from './lib/paths.ts';

const wanted = Number(process.env['PORT'] ?? 0);
const base = new URL(SITE.url).pathname;
const { url } = await serveFolder(new URL('dist/', ROOT), {
  base,
  ports: wanted > 0 ? [wanted] : Array.from({ length: 20 }, (_, index) => 4321 + index),
});
console.log(`\nThree Borders is at ${url}\nStop it with Ctrl-C.`);
