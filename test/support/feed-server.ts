import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DISK } from '../../src/app/folder/disk.ts';
import { openFolder, type DataFolder } from '../../src/app/folder/folder.ts';
import { fetchFeeds, type RoundOptions } from '../../src/app/intake/fetch-feeds.ts';
import { addFeeds, loadSubscriptions, saveSubscriptions } from '../../src/app/intake/subscriptions.ts';
import { plainDesk } from './desk.ts';

/** A data folder and a server on loopback whose answers a test gives. Close it. */
export class FeedServer {
  answer: RequestListener = (_, response) => response.end();
  time = new Date('2023-10-24T00:00:00Z');

  private constructor(
    readonly root: string,
    readonly folder: DataFolder,
    readonly server: Server,
  ) {}

  static async open(): Promise<FeedServer> {
    const root = await mkdtemp(join(tmpdir(), 'tally-feeds-'));
    let opened: FeedServer | null = null;
    const now = (): Date => opened?.time ?? new Date(0);
    const folder = await openFolder(root, { command: 'test', desk: plainDesk(), now });
    const server = createServer((request, response) => opened!.answer(request, response));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    opened = new FeedServer(root, folder, server);
    return opened;
  }

  get base(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
    await this.folder.close();
    await rm(this.root, { recursive: true });
  }

  async follow(...urls: string[]): Promise<void> {
    const list = addFeeds(
      await loadSubscriptions(DISK, this.root),
      urls.map((url) => ({ url, title: null, site: null })),
    );
    await saveSubscriptions(DISK, this.root, list.document);
  }

  fetchAll(round: RoundOptions = {}): ReturnType<typeof fetchFeeds> {
    const options = { allowPrivate: true, limitMs: 1000, limitBytes: 200_000 };
    return fetchFeeds(this.folder, { pauseMs: 0, options, force: true, ...round });
  }

  rows(sql: string): ReturnType<DataFolder['db']['records']> {
    return this.folder.db.records(sql);
  }
}

export const item = (n: number, text: string, title = `第${n}条`): string =>
  `<item><title>${title}</title><link>https://news.example/${n}</link><guid>g${n}</guid>` +
  `<pubDate>Mon, 23 Oct 2023 0${n}:00:00 GMT</pubDate><description><![CDATA[<p>${text}</p>]]></description></item>`;

export const rss = (...items: string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>外贸新闻</title><link>https://news.example/</link>${items.join('')}</channel></rss>`;
