import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** Where pages lie that others may show within theirs. */
export const EMBED = '/embed';

/** Only the own stylesheet, pictures and script file; nothing a text could turn into a script. */
const POLICY = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  requireTrustedTypesFor: ["'script'"],
  trustedTypes: ["'none'"],
};

const COMMON = {
  referrerPolicy: 'no-referrer',
  // On loopback there is no TLS that it could speak of.
  strictTransportSecurity: false,
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
} satisfies Parameters<typeof secureHeaders>[0];

const pages = secureHeaders({
  ...COMMON,
  contentSecurityPolicy: {
    ...POLICY,
    scriptSrc: ["'self'"],
    connectSrc: ["'self'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
});

/** The embed view holds no form, no script and nothing to click that does anything here: anybody may frame it. */
const embedded = secureHeaders({
  ...COMMON,
  contentSecurityPolicy: { ...POLICY, formAction: ["'none'"], frameAncestors: ['*'] },
  crossOriginResourcePolicy: 'cross-origin',
  xFrameOptions: false,
});

/** What every answer says about what it may do and who may frame it. */
export const securityHeaders: MiddlewareHandler = (c, next) =>
  c.req.path.startsWith(`${EMBED}/`) ? embedded(c, next) : pages(c, next);
