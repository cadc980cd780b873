import type { Context } from 'hono';
import type { Endpoint } from '../answers/endpoint.ts';
import type { Stock } from '../answers/stock.ts';
import { ask } from './ask.ts';
import { reply } from './routes.ts';

/**
 * The `.json` twin of a page: the API's own answer to what the page shows. `shown` is what the page was asked for; what the
 * API does not know (how a page groups) and what is not chosen is left out.
 */
export async function twinAnswer(
  c: Context,
  endpoint: Endpoint,
  stock: Stock,
  shown: Readonly<Record<string, string | undefined>>,
): Promise<Response> {
  const known = Object.keys(endpoint.query?.shape ?? {});
  const query = new URLSearchParams();
  for (const name of known) if (shown[name]) query.set(name, shown[name]);
  return reply(c, await ask(endpoint, stock, { params: {}, query }));
}
