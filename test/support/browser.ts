import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import chromium from '@sparticuz/chromium';
import type { Hono } from 'hono';
import { chromium as playwright, type Browser } from 'playwright-core';

/** A real browser out of the npm registry, and the app on a free port of loopback. */
export interface Stage {
  readonly browser: Browser;
  readonly address: string;
  close(): Promise<void>;
}

export async function openStage(app: Hono): Promise<Stage> {
  const server: Server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: browserArgs(),
    timeout: 20_000,
  });
  const { port } = server.address() as AddressInfo;
  return {
    browser,
    address: `http://127.0.0.1:${port}`,
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The package is made for one page in one process; several contexts need one process each (seen with 143.0.4). */
const browserArgs = (): string[] => chromium.args.filter((arg) => arg !== '--single-process');
