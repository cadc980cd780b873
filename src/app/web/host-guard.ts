import type { MiddlewareHandler } from 'hono';

/** Refuses calls under a name that is not the server's own: a foreign page cannot reach it by rebinding its name. */
export function hostGuard(hosts: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const name = (c.req.header('host') ?? '').replace(/:\d{1,5}$/, '').toLowerCase();
    if (!hosts.includes(name)) return c.text('This server does not answer under that name.\n', 421);
    return next();
  };
}
