import { Hono } from 'hono';
import type { Stock } from '../answers/stock.ts';
import { mcpRoutes } from '../mcp/routes.ts';
import { createApi, type ApiOptions } from './routes.ts';

/** Everything for programs, to be mounted at the root beside the pages: `/api`, `/api/v1/…`, `/mcp`. */
export function programRoutes(stock: Stock, options: ApiOptions): Hono {
  const routes = new Hono({ strict: false });
  routes.route('/', createApi(stock, options));
  routes.route('/', mcpRoutes(stock, options));
  return routes;
}
