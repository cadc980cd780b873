import { createServer, type Server } from 'node:http';
import { isIP, type AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import ipaddr from 'ipaddr.js';
import { dataFolder } from '../folder/location.ts';
import { systemReason, userError } from '../errors.ts';
import { createApp } from '../web/app.tsx';
import { openSite } from '../web/open-site.ts';
import type { Options } from './run-inputs.ts';
import { print } from './printer.ts';

/** Serves the web front door until it is told to stop. */
export async function serve(options: Options): Promise<void> {
  const port = parsePort(String(options['port']));
  const host = String(options['host']);
  const { data, allowPrivate } = options;
  const site = await openSite({
    data: dataFolder(data as string | undefined),
    fetch: { allowPrivate: allowPrivate === true },
  });
  const app = createApp({ ...site, hosts: isLoopback(host) ? LOCAL : null });
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 20_000 }, getRequestListener(app.fetch));
  await listen(server, port, host);
  const stopped = new Promise<void>((resolve) => {
    const stop = () => server.close(() => resolve()).closeAllConnections();
    process.once('SIGINT', stop).once('SIGTERM', stop);
  });
  const { port: taken } = server.address() as AddressInfo;
  await print(`Tradetally listens on http://${isIP(host) === 6 ? `[${host}]` : host}:${taken}/ (Ctrl-C ends it)\n`);
  await stopped;
  site.close();
}

/** Errors: `port-taken`, `cannot-listen`. */
function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((ready, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const place = `${host}:${port}`;
      if (error.code === 'EADDRINUSE') failed(userError('port-taken', null, place));
      else failed(userError('cannot-listen', null, `${place} (${systemReason(error)})`));
    });
    server.listen(port, host, ready);
  });
}

const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

const isLoopback = (host: string): boolean =>
  host === 'localhost' || (isIP(host) !== 0 && ipaddr.process(host).range() === 'loopback');

function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw userError('bad-port', null, JSON.stringify(text));
  return port;
}
