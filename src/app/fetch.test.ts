import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UserError } from './errors.ts';
import { fetchPage, type FetchOptions } from './fetch.ts';

/** What the hostile server does, by path. */
const ROUTES: Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>> = {
  '/plain': (r) => r.writeHead(200, { 'content-type': 'text/plain; charset=gb2312' }).end('贸易'),
  '/gzip': (r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('tally')),
  '/brotli': (r) => r.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('tally')),
  '/bomb': (r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(64 * 1024 * 1024))),
  '/broken-gzip': (r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end('this is no gzip'),
  '/odd-encoding': (r) => r.writeHead(200, { 'content-encoding': 'compress' }).end('x'),
  '/endless': (r) => {
    r.writeHead(200);
    const more = () => void (r.destroyed || r.write(Buffer.alloc(65536), () => setImmediate(more)));
    more();
  },
  '/drip': (r) => {
    r.writeHead(200);
    const timer = setInterval(() => r.write('.'), 20);
    r.on('close', () => clearInterval(timer));
  },
  '/silent': () => {},
  '/cut': (r) => {
    r.writeHead(200, { 'content-length': '1000' });
    r.write('half', () => r.destroy());
  },
  '/gone': (r) => r.writeHead(404).end('no'),
  '/loop': (r) => r.writeHead(302, { location: '/loop' }).end(),
  '/nowhere': (r) => r.writeHead(302).end(),
  '/moved': (r) => r.writeHead(301, { location: '/plain' }).end(),
  '/to-private': (r) => r.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
  '/to-loopback-octal': (r) => r.writeHead(302, { location: 'http://0177.0.0.2/' }).end(),
  '/to-file': (r) => r.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-credentials': (r) => r.writeHead(302, { location: 'http://a:b@news.example/' }).end(),
  '/to-rebound': (r, q) => r.writeHead(302, { location: `http://rebound.example:${q.socket.localPort}/plain` }).end(),
};

const server = createServer((request, response) => ROUTES[request.url ?? '']?.(response, request));
let port = 0;
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** `news.example` is the test's server; `rebound.example` turns out to be inside; others do not exist. */
const lookup: LookupFunction = (host, _, done) => {
  const address = { 'news.example': '127.0.0.1', 'rebound.example': '192.168.7.7' }[host];
  if (address) done(null, [{ address, family: 4 }]);
  else done(Object.assign(new Error('none'), { code: 'ENOTFOUND' }), '', 0);
};
const options: FetchOptions = { lookup, permits: (a) => a === '127.0.0.1', limitBytes: 1024 * 1024, limitMs: 5000 };
const at = (path: string): string => `http://news.example:${port}${path}`;

async function codeOf(address: string, given: FetchOptions = options): Promise<string> {
  const error = await fetchPage(address, given).then(
    () => null,
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).diagnostic.code;
}

describe('a page that is there', () => {
  test('comes with its bytes, its type and its address', async () => {
    const page = await fetchPage(at('/plain'), options);
    expect(Buffer.from(page.bytes).toString()).toBe('贸易');
    expect(page).toMatchObject({ url: at('/plain'), contentType: 'text/plain; charset=gb2312' });
  });
  test('is followed through a redirect', async () => {
    expect((await fetchPage(at('/moved'), options)).url).toBe(at('/plain'));
  });
  test.each(['/gzip', '/brotli'])('is inflated: %s', async (path) => {
    expect(Buffer.from((await fetchPage(at(path), options)).bytes).toString()).toBe('tally');
  });
});

describe('a server that means harm', () => {
  test.each([
    ['/bomb', 'too-large-page'],
    ['/endless', 'too-large-page'],
    ['/broken-gzip', 'bad-encoding'],
    ['/odd-encoding', 'bad-encoding'],
    ['/cut', 'no-connection'],
    ['/gone', 'http-status'],
    ['/loop', 'too-many-redirects'],
    ['/nowhere', 'bad-redirect'],
    ['/to-private', 'private-address'],
    ['/to-loopback-octal', 'private-address'],
    ['/to-rebound', 'private-address'],
    ['/to-file', 'bad-scheme'],
    ['/to-credentials', 'address-credentials'],
  ])('%s ends as %s', async (path, code) => expect(await codeOf(at(path))).toBe(code));

  test.each(['/drip', '/silent'])('%s is given up in time', async (path) =>
    expect(await codeOf(at(path), { ...options, limitMs: 300 })).toBe('too-slow'),
  );
});

describe('an address that is refused before anything is sent', () => {
  test.each([
    ['not an address', 'bad-address'],
    ['ftp://example.org/', 'bad-scheme'],
    ['file:///etc/passwd', 'bad-scheme'],
    ['http://user:secret@example.org/', 'address-credentials'],
    ['http://127.0.0.1/', 'private-address'],
    ['http://2130706433/', 'private-address'],
    ['http://0x7f.1/', 'private-address'],
    ['http://[::1]/', 'private-address'],
    ['http://[::ffff:10.0.0.1]/', 'private-address'],
    ['http://169.254.169.254/latest/', 'private-address'],
  ])('%s: %s', async (address, code) => expect(await codeOf(address, {})).toBe(code));

  test('a name that nobody has', async () => expect(await codeOf('http://nobody.example/')).toBe('unknown-host'));

  test('a private address is fetched where it is allowed', async () => {
    const page = await fetchPage(`http://127.0.0.1:${port}/plain`, { allowPrivate: true });
    expect(page.bytes.length).toBe(6);
  });
});
