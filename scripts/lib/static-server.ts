import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

export interface RunningServer {
  readonly url: string;
  readonly server: Server;
  close(): Promise<void>;
}

/**
 * Serves a folder as a static host does: `index.html` for folders, `404.html` with status 404 for
 * the rest, only on this machine.
 *
 * @param options.base Path under which the folder appears, with slashes at both ends.
 * @param options.ports Tried in order; 0 takes any free one. Throws when all are taken.
 */
export async function serveFolder(
  folder: URL,
  { base = '/', ports = [0] }: { base?: string; ports?: readonly number[] } = {},
): Promise<RunningServer> {
  const directory = fileURLToPath(folder);
  if (!existsSync(directory)) throw new Error(`there is no folder ${directory} to serve`);
  const notFoundPage = new URL('404.html', folder);
  const files = sirv(directory, {
    etag: true,
    dev: true,
    // As `public/_headers` asks of hosts: whatever embeds a chart may read its files.
    setHeaders: (response) => {
      response.setHeader('Access-Control-Allow-Origin', '*');
    },
  });

  const server = createServer((request, response) => {
    const notFound = () => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(existsSync(notFoundPage) ? readFileSync(notFoundPage) : 'Not found');
    };
    const path = request.url ?? '/';
    if (base !== '/' && path === '/') {
      response.writeHead(302, { Location: base }).end();
    } else if (path.startsWith(base)) {
      request.url = `/${path.slice(base.length)}`;
      files(request, response, notFound);
    } else {
      notFound();
    }
  });

  for (const port of ports) {
    if (await listen(server, port)) {
      const address = server.address() as AddressInfo;
      return {
        url: `http://127.0.0.1:${address.port}${base}`,
        server,
        close: () =>
          new Promise((resolve) =>
            server.close(() => {
              resolve();
            }),
          ),
      };
    }
  }
  throw new Error(`no free port among ${ports.join(', ')}`);
}

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}
