import 'server-only';
import { createHmac } from 'node:crypto';
import type { Env } from '@/lib/env';
import { routes } from '@/lib/routes';
import { explainProbe } from './explain-probe';
import { type Finding, failure, ok, places, skipped, warning } from './finding';
import { type Probe, probe } from './probe';

const check = 'webhooks';
const what = 'our own webhook address';

/** An app's client secret, or the hexadecimal one of webhooks that are made in the admin. */
const secretPattern = /^(shpss_\w{32,}|[\da-f]{32,64})$/i;

/** Nobody subscribes to it, so it is answered and left at that. */
const topic = 'foyer/doctor';

function send(env: Env, signedWith: string): Promise<Probe> {
  const body = '{"sent_by":"the doctor"}';
  const headers = {
    'content-type': 'application/json',
    'x-shopify-topic': topic,
    'x-shopify-shop-domain': env.myshopifyDomain ?? '',
    'x-shopify-hmac-sha256': createHmac('sha256', signedWith).update(body).digest('base64'),
  };
  const isOurs = ({ origin }: URL) => origin === env.siteOrigin;
  return probe(
    new URL(routes.webhooks(), env.siteOrigin),
    { method: 'POST', headers, body },
    isOurs,
  );
}

const isTaken = ({ status }: { status: number }) => status >= 200 && status < 300;

function explainSigned(found: Probe): Finding | null {
  if (found.kind !== 'answer') {
    return warning(check, 'nobody answers at SITE_ORIGIN, so no sample could be sent', {
      fix: 'Ask the doctor again when the app is running there, and reachable as Shopify will reach it.',
      where: places.settings,
    });
  }
  if (isTaken(found)) return null;
  const { status } = found;
  if (status === 404) {
    return failure(check, 'the app at SITE_ORIGIN takes no webhooks', {
      fix: 'It was started without SHOPIFY_WEBHOOK_SECRET, or is another app: set it there and start it again.',
      where: places.settings,
    });
  }
  if (status === 401) {
    return failure(check, 'the app at SITE_ORIGIN refuses what this secret signs', {
      fix: 'It runs with another SHOPIFY_WEBHOOK_SECRET or SHOPIFY_SHOP_DOMAIN, or something before it changes bodies on the way.',
      where: places.settings,
    });
  }
  if (status >= 300 && status < 400) {
    return failure(check, `${what} redirects (HTTP ${status}), which Shopify takes for a failure`, {
      fix: 'Set SITE_ORIGIN to the address that answers by itself, and subscribe that one.',
      where: places.webhooks,
    });
  }
  return explainProbe(check, what, found);
}

/** Sends a sample as the shop would, signed by each secret, and one that is signed by nobody. */
async function tryOut(env: Env): Promise<Finding> {
  for (const secret of env.webhookSecrets) {
    const problem = explainSigned(await send(env, secret));
    if (problem) return problem;
  }
  const forged = await send(env, 'nobody’s');
  if (forged.kind === 'answer' && forged.status === 401) {
    return ok(check, 'a signed sample is taken, a forged one is not');
  }
  return failure(check, 'the app at SITE_ORIGIN does not refuse what nobody signed', {
    fix: 'Something before the app answers in its place: let POST /webhooks/shopify through to it as it is.',
    where: places.settings,
  });
}

/** The secret, what it looks like, and whether the app that runs at SITE_ORIGIN goes by it. */
export async function checkWebhooks(env: Env): Promise<readonly Finding[]> {
  if (env.webhookSecrets.length === 0) {
    const says = 'none are taken (SHOPIFY_WEBHOOK_SECRET): who is disabled stays for up to an hour';
    return [skipped(check, says)];
  }
  const isOdd = env.webhookSecrets.some((secret) => !secretPattern.test(secret));
  const oddity = warning(check, 'SHOPIFY_WEBHOOK_SECRET does not look like one of Shopify’s', {
    fix: 'Copy the client secret of the app that has the subscriptions, or the secret shown below them.',
    where: places.webhooks,
  });
  return [...(isOdd ? [oddity] : []), await tryOut(env)];
}
