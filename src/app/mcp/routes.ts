import { isIP } from 'node:net';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import ipaddr from 'ipaddr.js';
import type { Stock } from '../answers/stock.ts';
import { createMcp } from './server.ts';

/** Names that this machine calls itself by. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** `/mcp`: the tools over streamable HTTP, for programs on this machine alone. Each call stands for itself. */
export function mcpRoutes(stock: Stock, { version }: { readonly version: string }): Hono {
  const routes = new Hono({ strict: false });
  routes.use('/mcp', ownMachineOnly);
  routes.post('/mcp', async (c) => {
    const server = createMcp(stock, { version, site: new URL(c.req.url).origin });
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    // The SDK's own types part under exactOptionalPropertyTypes (seen in 1.32.2).
    await server.connect(transport as Parameters<typeof server.connect>[0]);
    try {
      return await transport.handleRequest(c.req.raw);
    } finally {
      await server.close();
    }
  });
  routes.all('/mcp', (c) => {
    c.header('allow', 'POST');
    return refuse(c, 405, 'This server keeps no sessions: send each message with POST.');
  });
  return routes;
}

/**
 * Refuses a page of another origin, a name that was bent to lead here, and other machines. The protocol's own
 * recommendation: whoever may call the tools may read all that is stored.
 */
const ownMachineOnly: MiddlewareHandler = async (c, next) => {
  const { origin, host = '' } = c.req.header();
  if (!LOOPBACK.has(nameOf(host))) return refuse(c, 421, 'This server answers agents under its own name alone.');
  if (origin !== undefined && !isOwn(origin)) return refuse(c, 403, 'Pages of other origins may not call the tools.');
  if (!isNear(c)) return refuse(c, 403, 'Agents are served on this machine alone.');
  return next();
};

const nameOf = (host: string): string => host.replace(/:\d{1,5}$/, '').toLowerCase();

function isOwn(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname } = new URL(origin);
  return (protocol === 'http:' || protocol === 'https:') && LOOPBACK.has(hostname);
}

/** True where the other end is on this machine; without a network (a test) nobody else can be. */
function isNear(c: Context): boolean {
  const env = c.env as { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } } | undefined;
  const address = env?.incoming?.socket?.remoteAddress;
  return address === undefined || (isIP(address) !== 0 && ipaddr.process(address).range() === 'loopback');
}

const refuse = (c: Context, status: 403 | 405 | 421, message: string): Response =>
  c.json({ jsonrpc: '2.0', error: { code: -32_000, message }, id: null }, status);
