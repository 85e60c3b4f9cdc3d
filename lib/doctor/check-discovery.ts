import 'server-only';
import { z } from 'zod';
import type { Env } from '@/lib/env';
import { parseJson } from '@/lib/parse-json';
import { explainProbe } from './explain-probe';
import { type Finding, failure, ok, places, warning } from './finding';
import { type Probe, probe } from './probe';

const openIdSchema = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
  end_session_endpoint: z.url(),
});

export type Endpoints = z.infer<typeof openIdSchema>;

/** ID tokens are refused from about here on; Shopify's signatures of webhooks do not care. */
const maxSkewMs = 30_000;

function checkClock(headers: Headers, now: Date): Finding {
  const shopMs = Date.parse(headers.get('date') ?? '');
  if (Number.isNaN(shopMs)) {
    return warning('clock', 'the shop’s answer bears no date to compare with', {
      fix: 'Check the clock of this machine by other means (timedatectl, chronyc).',
      where: places.machine,
    });
  }
  const skewMs = now.getTime() - shopMs;
  const seconds = Math.round(Math.abs(skewMs) / 1000);
  if (Math.abs(skewMs) < maxSkewMs)
    return ok('clock', `this clock and the shop’s agree (${seconds} s)`);
  const direction = skewMs > 0 ? 'ahead of' : 'behind';
  return failure('clock', `this machine’s clock is ${seconds} s ${direction} the shop’s`, {
    fix: 'Let it be set by NTP: sign-ins fail when the clocks differ by more than a minute.',
    where: places.machine,
  });
}

function checkIssuer(issuer: string, env: Env): Finding {
  if (issuer === env.issuer) return ok('discovery', 'the shop names its sign-in endpoints');
  const theirs = /\/authentication\/(\d+)$/.exec(issuer)?.[1];
  const says = theirs
    ? `SHOP_ID is ${env.shopId}, but this shop’s is ${theirs}`
    : 'the shop names an issuer that SHOP_ID does not lead to';
  return failure('discovery', says, {
    fix: theirs
      ? `Set SHOP_ID to ${theirs}, or PUBLIC_STORE_DOMAIN to the other shop.`
      : 'Check SHOP_ID and PUBLIC_STORE_DOMAIN.',
    where: places.settings,
  });
}

const malformed = (what: string) =>
  failure('discovery', `${what}: the answer is not the document it should be`, {
    fix: 'Does PUBLIC_STORE_DOMAIN lead to Shopify, and not to a front end of your own? Use the myshopify.com domain.',
    where: places.domains,
  });

/** The documents a sign-in starts from (Customer Account API, “Discover endpoints”), and the clocks on the way. */
export async function checkDiscovery(
  env: Env,
  toNow: () => Date,
): Promise<{ readonly endpoints: Endpoints | null; readonly findings: readonly Finding[] }> {
  const what = 'sign-in discovery';
  const found: Probe = await probe(new URL('/.well-known/openid-configuration', env.shopOrigin));
  if (found.kind !== 'answer' || found.status !== 200) {
    return { endpoints: null, findings: [explainProbe('discovery', what, found)] };
  }
  const clock = checkClock(found.headers, toNow());
  const parsed = openIdSchema.safeParse(parseJson(found.dangerousText));
  if (!parsed.success) return { endpoints: null, findings: [malformed(what), clock] };
  const issuer = checkIssuer(parsed.data.issuer, env);
  const endpoints = issuer.outcome === 'ok' ? parsed.data : null;
  return { endpoints, findings: [issuer, clock] };
}
