import 'server-only';
import { createHash } from 'node:crypto';
import { getEnv } from '@/lib/env';
import { logDenial } from '@/lib/http/log-denial';
import { log } from '@/lib/log';
import { isStoreError } from '@/lib/redis/store-error';
import { closeAccount } from '@/lib/session/close-account';
import { countIgnored } from './count-ignored';
import { isSignedByShop } from './is-signed-by-shop';
import { isTopic, type Notice, parseNotice, type Topic } from './parse-notice';
import { type RawBody, readBody } from './read-body';

/** Shopify’s own bound is not documented; its longest payloads are a few megabytes. */
const maxBodyBytes = 10 * 1024 * 1024;

const answer = (status: number, headers: Readonly<Record<string, string>> = {}) =>
  new Response(null, { status, headers: { 'cache-control': 'no-store', ...headers } });

function refuse(rule: string, status: number, now: Date): Response {
  logDenial(`webhook-${rule}`, status, now);
  // What of the body was not read must not be taken for the next request.
  return answer(status, status === 413 ? { connection: 'close' } : {});
}

/** Facts for whoever has to prove later what was done; the shop knows who it was about. */
async function act(notice: Notice, topic: Topic, now: Date): Promise<void> {
  const event = { event: 'webhook.taken', topic };
  switch (notice.kind) {
    case 'customer-gone': {
      const sessions = await closeAccount(notice.customerId, now);
      return log().info({ ...event, sessions }, 'a customer’s sessions were ended');
    }
    case 'data-request': {
      const { requestId } = notice;
      return log().warn({ ...event, dataRequest: requestId }, 'a customer asks for their data');
    }
    case 'shop-redact':
      return log().warn(event, 'the shop’s data is to be erased: nothing of it is kept here');
    case 'no-change':
      return log().info(event, 'nothing to do');
  }
}

const namesOurShop = (headers: Headers): boolean =>
  headers.get('x-shopify-shop-domain')?.toLowerCase() === getEnv().myshopifyDomain;

/** Whether it is worth reading: SHA-256 in base64 is 44 characters long, and the shop is said beside it. */
const couldBeOurs = (headers: Headers): boolean =>
  /^[\w+/]{43}=$/.test(headers.get('x-shopify-hmac-sha256') ?? '') && namesOurShop(headers);

/** The secret or the shop may be another's: who sends this is told nothing more. */
function isFromOurShop({ headers }: Request, body: Uint8Array): boolean {
  const { webhookSecrets } = getEnv();
  const isSigned = isSignedByShop(body, headers.get('x-shopify-hmac-sha256'), webhookSecrets);
  return isSigned && namesOurShop(headers);
}

async function take(topic: Topic, body: Uint8Array, now: Date): Promise<Response> {
  const notice = parseNotice(topic, Buffer.from(body).toString());
  if (notice === 'other-shop') return refuse('other-shop', 401, now);
  if (!notice) {
    const bodySha256 = createHash('sha256').update(body).digest('hex');
    const event = { event: 'webhook.malformed', topic, bodySha256 };
    log().error(event, 'signed by the shop, and not what its topic promises');
    return answer(400);
  }
  try {
    await act(notice, topic, now);
    return answer(200);
  } catch (error) {
    if (!isStoreError(error)) throw error;
    // Not done is not 200: the shop sends it again, eight times in four hours.
    const event = { event: 'webhook.postponed', topic, reason: error.code };
    log().error(event, 'the session store is away');
    return answer(503, { 'retry-after': '60' });
  }
}

/**
 * Answers a webhook of the shop. What it asks for is done before it is answered, since that takes one command to the
 * store, and may be done any number of times; so nothing has to remember what came already.
 */
export async function answerWebhook(request: Request, now: Date): Promise<Response> {
  if (getEnv().webhookSecrets.length === 0) return refuse('without-secret', 404, now);
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) return refuse('content-type', 415, now);
  if (!couldBeOurs(request.headers)) return refuse('signature', 401, now);
  const body: RawBody = await readBody(request, maxBodyBytes);
  if (body === 'too-long') return refuse('too-long', 413, now);
  if (body === 'cut') return answer(400);
  if (body === 'busy') return answer(503, { 'retry-after': '60', connection: 'close' });
  if (!isFromOurShop(request, body)) return refuse('signature', 401, now);
  const topic = request.headers.get('x-shopify-topic') ?? '';
  if (isTopic(topic)) return take(topic, body, now);
  countIgnored(topic);
  return answer(200);
}
