import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { JSONRPCMessage, RequestId } from '@modelcontextprotocol/sdk/types.js';
import type { Stock } from '../answers/stock.ts';
import { createMcp, type McpOptions } from './server.ts';

/**
 * Serves one agent over standard input and output until it goes; what it asked before it went is still answered. Nothing
 * else may be written to standard output.
 */
export async function serveStdio(stock: Stock, options: McpOptions): Promise<void> {
  // Whatever a package has to say goes where people look.
  console.log = console.info = console.debug = console.error;
  const server = createMcp(stock, options);
  const transport = new StdioServerTransport();
  const stopped = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve).once('SIGTERM', resolve);
    // oxlint-disable-next-line unicorn/prefer-add-event-listener -- the protocol's own callback, no event target
    server.server.onclose = resolve;
  });
  await server.connect(transport);
  await Promise.race([stopped, allAnswered(transport)]);
  await server.close();
}

/** Ends when the input has ended and every request of it has its answer. */
function allAnswered(transport: StdioServerTransport): Promise<void> {
  const open = new Set<RequestId>();
  let ended = false;
  return new Promise((resolve) => {
    const look = (): void => {
      if (ended && open.size === 0) resolve();
    };
    const [receive, send] = [transport.onmessage, transport.send.bind(transport)];
    // oxlint-disable-next-line unicorn/prefer-add-event-listener -- the protocol's own callback, no event target
    transport.onmessage = (message: JSONRPCMessage) => {
      if ('method' in message && 'id' in message) open.add(message.id);
      receive?.(message);
    };
    transport.send = async (message) => {
      await send(message);
      if (!('method' in message) && message.id !== undefined) open.delete(message.id);
      look();
    };
    process.stdin.once('end', () => {
      ended = true;
      look();
    });
  });
}
