import { createHmac } from 'node:crypto';

/**
 * The headers that prove who sent a message and when, by Standard Webhooks 1.0 (standardwebhooks.com): HMAC-SHA256 over
 * `id.timestamp.body` with the key behind `whsec_`.
 */
export function signedHeaders(id: string, at: Date, body: string, secret: string): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'content-type': 'application/json; charset=utf-8',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
}
