import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { isIP, type AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import ipaddr from 'ipaddr.js';
import { programRoutes } from '../api/mount.ts';
import { LOCALES } from '../../publish/output.ts';
import { dataFolder } from '../folder/location.ts';
import { systemReason, userError } from '../errors.ts';
import { createApp } from '../web/app.tsx';
import { openSite } from '../web/open-site.ts';
import type { Options } from './run-inputs.ts';
import { print, tell } from './printer.ts';
import { version } from './version.ts';

/** Serves the web front door until it is told to stop. */
export async function serve(options: Options): Promise<void> {
  const port = parsePort(String(options['port']));
  const host = String(options['host']);
  const { data, allowPrivate } = options;
  const token = isLoopback(host) ? null : (process.env['TRADETALLY_TOKEN'] ?? randomBytes(18).toString('base64url'));
  const site = await openSite({
    data: dataFolder(data as string | undefined),
    fetch: { allowPrivate: allowPrivate === true },
    token,
  });
  if (site.checker.limit) tell(site.checker.limit);
  const corsOrigin = typeof options['cors'] === 'string' ? parseOrigin(options['cors']) : null;
  const programs = programRoutes(site, { version: version(), corsOrigin });
  const app = createApp({ ...site, programs, hosts: token === null ? LOCAL : null });
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 20_000 }, getRequestListener(app.fetch));
  await listen(server, port, host);
  const stopped = new Promise<void>((resolve) => {
    const stop = () => server.close(() => resolve()).closeAllConnections();
    process.once('SIGINT', stop).once('SIGTERM', stop);
  });
  const { port: taken } = server.address() as AddressInfo;
  await print(`Tradetally listens on http://${isIP(host) === 6 ? `[${host}]` : host}:${taken}/ (Ctrl-C ends it)\n`);
  void warm(app, taken);
  if (token !== null) await print(`Who writes here has to show this token: ${token}\n`);
  await stopped;
  await site.close();
}

/** Pages that everybody comes to; each takes longer the first time than ever after. */
const WARM = ['/', '/claims', '/sources', '/trade', '/trade/CHN', '/ledger'];

/** Makes the first pages of each language before anybody asks, one after another: who asks meanwhile goes first. */
async function warm(app: ReturnType<typeof createApp>, port: number): Promise<void> {
  for (const path of WARM) {
    for (const locale of LOCALES) {
      const asked = app.request(`http://127.0.0.1:${port}/${locale}${path}`, { headers: { host: '127.0.0.1' } });
      await Promise.resolve(asked).catch(() => undefined);
    }
  }
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

/** An origin as a browser sends it. Errors: `bad-option`. */
function parseOrigin(text: string): string {
  const origin = URL.canParse(text) ? new URL(text).origin : 'null';
  if (origin === text && /^https?:/.test(origin)) return origin;
  throw userError('bad-option', null, `--cors ${JSON.stringify(text)}: give one origin, like https://desk.example.`);
}

function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw userError('bad-port', null, JSON.stringify(text));
  return port;
}
