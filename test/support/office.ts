import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach } from 'vitest';
import { SOURCES } from '../../src/sources/index.ts';
import type { Inquiry, Outside, ParseSettings, Source, SourceDocument } from '../../src/sources/source.ts';

/** As on the day for which the tests are written. */
export const SETTINGS: ParseSettings = { today: '2026-11-20', released: null, map: null, flow: null, month: null };
export const ASK: Inquiry = { reporters: ['CHN'], partners: ['RUS'], from: '2023-08', to: '2023-09', hs: [] };

/** A file or an answer with this content. */
export const document = (name: string, content: string | Uint8Array): SourceDocument => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    url: 'https://example.org/x',
    head: async () => new TextDecoder().decode(bytes),
    bytes: async () => bytes,
  };
};
/** A source by its name. */
export const source = async (name: string): Promise<Source> => SOURCES[name]!();

/** What the office says to the n-th question. */
export type Answer = (n: number) => {
  status?: number;
  type?: string;
  body?: string;
  headers?: Record<string, string>;
  cut?: boolean;
};
export interface Office {
  /** Starts the office; it answers as told. */
  open(answer: Answer): Promise<Outside>;
  /** What it was asked, and for how long the asker wanted to wait in between. */
  readonly asked: { url: string; headers: NodeJS.Dict<string | string[]> }[];
  readonly waits: number[];
}

/** A statistics office on loopback, a new one for each test of the file. */
export function useOffice(): Office {
  let server: Server | null = null;
  const asked: Office['asked'] = [];
  const waits: number[] = [];
  const open = async (answer: Answer): Promise<Outside> => {
    server = createServer((request, response) => {
      asked.push({ url: request.url ?? '', headers: request.headers });
      const { status = 200, type = 'application/json', body = '', headers = {}, cut } = answer(asked.length);
      response.writeHead(status, { 'content-type': type, ...(cut ? { 'content-length': '1000' } : {}), ...headers });
      if (cut) {
        response.write(body.slice(0, 10));
        setTimeout(() => response.destroy(), 20);
      } else response.end(body);
    });
    const listening = server;
    await new Promise<void>((done) => listening.listen(0, '127.0.0.1', done));
    const base = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
    return { fetch, sleep: async (ms) => void waits.push(ms), env: {}, base };
  };
  beforeEach(() => {
    asked.length = 0;
    waits.length = 0;
  });
  afterEach(async () => {
    server?.closeAllConnections();
    await new Promise((done) => (server ? server.close(done) : done(null)));
    server = null;
  });
  return { open, asked, waits };
}

/** A record of Comtrade as its API gives it. */
export const comtradeRow = (change: object = {}) => ({
  typeCode: 'C',
  freqCode: 'M',
  period: '202309',
  reporterCode: 156,
  flowCode: 'X',
  partnerCode: 643,
  partner2Code: 0,
  classificationCode: 'H6',
  cmdCode: 'TOTAL',
  customsCode: 'C00',
  motCode: 0,
  netWgt: null,
  primaryValue: 9615500000.5,
  ...change,
});

/** An answer of its API. */
export const comtradeAnswer = (...rows: object[]) =>
  JSON.stringify({ elapsedTime: '0.1 secs', count: rows.length, data: rows, error: '' });
