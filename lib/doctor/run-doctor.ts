import 'server-only';
import type { Env } from '@/lib/env';
import { log } from '@/lib/log';
import { checkAdmin } from './check-admin';
import { checkBuyerIp, type SampleRequest } from './check-buyer-ip';
import { checkCustomerAccountApi } from './check-customer-account-api';
import { checkDiscovery } from './check-discovery';
import { checkEnvironment } from './check-environment';
import { checkCallback, checkClient, checkSilentSignIn } from './check-sign-in';
import { checkStore } from './check-store';
import { checkStorefront } from './check-storefront';
import { checkWebhooks } from './check-webhooks';
import { type Finding, skipped } from './finding';

async function checkSignIn(env: Env, toNow: () => Date): Promise<readonly Finding[]> {
  const { endpoints, findings } = await checkDiscovery(env, toNow);
  if (!endpoints) {
    const why = 'not checked: the sign-in endpoints are not known';
    return [...findings, skipped('callback', why), skipped('client', why)];
  }
  const [callback, client, silent] = await Promise.all([
    checkCallback(env, endpoints),
    checkClient(env, endpoints),
    checkSilentSignIn(env, endpoints),
  ]);
  return [...findings, callback, client, ...silent];
}

const asksShop = [
  'discovery',
  'customer-account-api',
  'storefront-token',
  'buyer-ip',
  'session-store',
  'webhooks',
  'admin-api',
];

/**
 * Checks a configuration against its shop, before a shopper does: settings, discovery, clock, client id,
 * Callback URI, client secret, APIs, token, buyer's address, session store, webhooks, Admin API. Changes nothing and signs nobody in.
 */
export async function runDoctor(
  source: Readonly<Record<string, string | undefined>>,
  { sample, toNow }: { readonly sample: SampleRequest | null; readonly toNow: () => Date },
): Promise<readonly Finding[]> {
  const { env, findings } = checkEnvironment(source);
  if (!env) {
    const why = 'not checked: the settings have to be mended first';
    return [...findings, ...asksShop.map((check) => skipped(check, why))];
  }
  // Findings say it; a log line between them would spoil the JSON.
  log().level = 'silent';
  const [signIn, customerAccountApi, storefront, store, webhooks, admin] = await Promise.all([
    checkSignIn(env, toNow),
    checkCustomerAccountApi(env, toNow),
    checkStorefront(env),
    checkStore(env),
    checkWebhooks(env),
    checkAdmin(env),
  ]);
  const others = [storefront, checkBuyerIp(env, sample), store, ...webhooks, admin];
  return [...findings, ...signIn, ...customerAccountApi, ...others];
}
