import 'server-only';
import { z } from 'zod';
import type { Env } from '@/lib/env';
import { parseJson } from '@/lib/parse-json';
import { apiVersion, getSupportDaysLeft } from '@/lib/shopify/api-version';
import { explainProbe } from './explain-probe';
import { type Finding, failure, ok, places, warning } from './finding';
import { probe } from './probe';

const schema = z.object({ graphql_api: z.url() });
const versionPattern = /\/(\d{4}-\d{2})\//;

/** Updating takes a while: this long before the end it is time to begin. */
const warnDays = 90;

/** What is served and for how long. */
export function checkVersion(served: string | null, now: Date): Finding {
  if (!served || served === apiVersion) return checkSupport(getSupportDaysLeft(now));
  return warning('api-version', `asked for ${apiVersion}, the shop serves ${served}`, {
    fix: 'This Foyer is older than what Shopify still supports: update it.',
    where: places.foyer,
  });
}

function checkSupport(daysLeft: number): Finding {
  const fix = 'Update Foyer: newer releases ask for a newer version.';
  if (daysLeft < 0) {
    const says = `API version ${apiVersion} left support ${-daysLeft} days ago`;
    return failure('api-version', says, { fix, where: places.foyer });
  }
  const says = `API version ${apiVersion} is supported for another ${daysLeft} days`;
  return daysLeft < warnDays
    ? warning('api-version', says, { fix, where: places.foyer })
    : ok('api-version', says);
}

/** Where the Customer Account API is, whether the app may talk to it, and in which version it answers. */
export async function checkCustomerAccountApi(
  env: Env,
  toNow: () => Date,
): Promise<readonly Finding[]> {
  const what = 'Customer Account API';
  const found = await probe(new URL('/.well-known/customer-account-api', env.shopOrigin));
  if (found.kind !== 'answer' || found.status !== 200) {
    return [explainProbe('customer-account-api', what, found)];
  }
  const parsed = schema.safeParse(parseJson(found.dangerousText));
  if (!parsed.success) {
    return [
      failure('customer-account-api', `${what}: its document names no endpoint`, {
        fix: 'Does the shop use customer accounts (not legacy ones)?',
        where: places.customerAccounts,
      }),
    ];
  }
  const url = parsed.data.graphql_api.replace(versionPattern, `/${apiVersion}/`);
  const asked = await probe(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: env.siteOrigin },
    body: JSON.stringify({ query: '{ shop { name } }' }),
  });
  // Without a customer's token it has to refuse: that refusal is the sign of life.
  if (asked.kind !== 'answer' || asked.status !== 401) {
    return [explainProbe('customer-account-api', what, asked)];
  }
  return [
    ok('customer-account-api', `${what}: it is there, and asks for a customer’s token`),
    checkVersion(asked.headers.get('x-shopify-api-version'), toNow()),
  ];
}
