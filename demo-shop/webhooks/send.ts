import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';

export type SendOutcome = { status: number | null; error: string | null };
export type Limits = { connectMs: number; totalMs: number };

/** One second to connect, five altogether (Shopify, "Troubleshoot webhooks"). */
export const shopifyLimits: Limits = { connectMs: 1_000, totalMs: 5_000 };

/** Posts once. Redirects are not followed: `node:http` never does, and Shopify counts them as failures. */
export function send(
  url: URL,
  headers: Record<string, string>,
  body: string,
  limits: Limits,
): Promise<SendOutcome> {
  return new Promise((resolve) => {
    const post = url.protocol === 'https:' ? requestHttps : requestHttp;
    const request = post(url, {
      method: 'POST',
      agent: false,
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
    });
    const timers: NodeJS.Timeout[] = [];
    function finish(outcome: SendOutcome) {
      for (const timer of timers) clearTimeout(timer);
      resolve(outcome);
      request.destroy();
    }
    const giveUp = (ms: number, error: string) =>
      setTimeout(() => finish({ status: null, error }), ms);
    const connecting = giveUp(limits.connectMs, 'no connection within a second');
    timers.push(connecting, giveUp(limits.totalMs, 'no answer within five seconds'));
    request.on('socket', (socket) => socket.once('connect', () => clearTimeout(connecting)));
    request.on('error', (error: NodeJS.ErrnoException) =>
      finish({ status: null, error: error.code ?? error.message }),
    );
    request.on('response', (response) => {
      const status = response.statusCode ?? null;
      response.resume();
      response.once('end', () => finish({ status, error: null }));
      response.once('error', () => finish({ status: null, error: 'the answer broke off' }));
    });
    request.end(body);
  });
}

/** Anything but 2xx is a failure. */
export function isDelivered({ status }: SendOutcome): boolean {
  return status !== null && status >= 200 && status < 300;
}
