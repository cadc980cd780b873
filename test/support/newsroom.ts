import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call, type Outcome } from './cli.ts';

/** A user with a folder of their own, and a feed on loopback that they may follow. */
export interface Newsroom {
  readonly home: string;
  /** The data folder that every call of theirs uses. */
  readonly data: string;
  /** Address of the feed. */
  readonly address: string;
  /** What the feed has: items as XML. */
  items: string[];
  /** How often the feed was asked for. */
  asked: number;
  tradetally(...args: string[]): Promise<Outcome>;
  close(): Promise<void>;
}

export async function openNewsroom(): Promise<Newsroom> {
  const home = mkdtempSync(join(tmpdir(), 'tally-newsroom-'));
  const data = join(home, 'data');
  const server = createServer((_, response) => {
    room.asked++;
    response.setHeader('content-type', 'application/rss+xml');
    response.end(`<rss version="2.0"><channel><title>外贸新闻</title>${room.items.join('')}</channel></rss>`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const room: Newsroom = {
    home,
    data,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.xml`,
    items: [],
    asked: 0,
    tradetally: (...args) => call(args, { env: { TRADETALLY_DATA: data } }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      rmSync(home, { recursive: true });
    },
  };
  return room;
}

/** One item of the feed: the `n`th, of the `n`th hour of 20 October 2023. */
export const feedItem = (n: number, text: string): string =>
  `<item><title>第${n}条</title><link>https://news.example/${n}</link><pubDate>Fri, 20 Oct 2023 0${n}:00:00 GMT</pubDate>` +
  `<description><![CDATA[<p>${text}</p>]]></description></item>`;
