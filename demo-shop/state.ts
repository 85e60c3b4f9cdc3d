import { randomUUID } from 'node:crypto';
import { createErasures, type Erasures } from './admin/erasures.ts';
import { type AdminTokens, createAdminTokens } from './admin/tokens.ts';
import { type Challenges, createChallenges } from './auth/challenges.ts';
import { listClients, type RegisteredClient } from './auth/clients.ts';
import { createInbox, type Inbox } from './auth/inbox.ts';
import { createSigningKeys, type SigningKeys } from './auth/signing-keys.ts';
import { createTokenStore, type TokenStore } from './auth/token-store.ts';
import { type Carts, createCarts } from './cart/carts.ts';
import { type CheckoutSessions, createCheckoutSessions } from './checkout/checkout-sessions.ts';
import type { ShopConfig } from './config.ts';
import { createFaultList, type FaultList } from './control/faults.ts';
import { createSettings, type SettingsStore } from './control/settings.ts';
import {
  adminRestoreRates,
  type CostBuckets,
  createCostBuckets,
  restoreRates,
} from './graphql/cost-buckets.ts';
import { createRequestCounts, type RequestCounts } from './graphql/request-counts.ts';
import { createRequestLog, type RequestLog } from './requests/request-log.ts';
import { createSchedule, type Schedule } from './schedule.ts';
import { watchCustomers } from './webhooks/watch-customers.ts';
import { createWebhooks, type Webhooks } from './webhooks/webhooks.ts';
import { createWorld, type World } from './world/world.ts';

/** Everything one running shop remembers. */
export type ShopState = {
  config: ShopConfig;
  clients: RegisteredClient[];
  world: World;
  carts: Carts;
  checkouts: CheckoutSessions;
  shopName: string;
  tokens: TokenStore;
  inbox: Inbox;
  challenges: Challenges;
  requests: RequestLog;
  faults: FaultList;
  buckets: CostBuckets;
  /** How often each customer, and the servers without one, asked within a minute. */
  counts: RequestCounts;
  settings: SettingsStore;
  /** What the shop does later: retries, erasures. */
  schedule: Schedule;
  erasures: Erasures;
  adminTokens: AdminTokens;
  /** The app's own, apart from those of its customers. */
  adminBuckets: CostBuckets;
  webhooks: Webhooks;
  signingKeys: SigningKeys;
  now: () => Date;
  createRequestId: () => string;
  /** The seeded world again, nobody signed in, nothing remembered. */
  reset(): void;
};

export function createShopState(config: ShopConfig, now: () => Date = () => new Date()): ShopState {
  const { shopOrigin, shopId } = config;
  const world = createWorld({ shopOrigin, shopId });
  const { catalog, companies, customers } = world;
  const lifetimeSeconds = config.cartLifetimeSeconds;
  const checkouts = createCheckoutSessions();
  const settings = createSettings();
  const ignoresDeadTokens = () => settings.current.deadTokenOnCart === 'ignored';
  const cartOptions = { catalog, companies, customers, now, lifetimeSeconds, ignoresDeadTokens };
  const carts = createCarts(cartOptions);
  const tokens = createTokenStore(now, () => settings.current.refreshGraceSeconds);
  const inbox = createInbox();
  const challenges = createChallenges(inbox, now, () => settings.current.codeTries);
  const requests = createRequestLog();
  const faults = createFaultList();
  const signingKeys = createSigningKeys();
  const buckets = createCostBuckets(now, () => restoreRates[settings.current.plan]);
  const counts = createRequestCounts(now);
  const schedule = createSchedule(config.clockFactor);
  const webhooks = createWebhooks({
    ...{ config, world, schedule, now },
    keepsIds: () => settings.current.webhookIdOnRetry === 'kept',
  });
  watchCustomers(world, (customer) =>
    webhooks.fire('customers/create', { at: customer.createdAt, customer }),
  );
  const erasures = createErasures({
    schedule,
    webhooks,
    now,
    endTokens: ({ id }) => tokens.endAll(id.split('/').at(-1) ?? ''),
  });
  const adminTokens = createAdminTokens(now);
  const adminBuckets = createCostBuckets(
    now,
    () => adminRestoreRates[settings.current.plan],
    2_000,
  );
  return {
    config,
    clients: listClients(config),
    world,
    carts,
    checkouts,
    shopName: world.shop.name,
    tokens,
    inbox,
    challenges,
    requests,
    faults,
    buckets,
    counts,
    settings,
    schedule,
    webhooks,
    erasures,
    adminTokens,
    adminBuckets,
    signingKeys,
    now,
    createRequestId: randomUUID,
    reset() {
      world.reset();
      const parts = [carts, tokens, inbox, challenges, requests, faults, buckets, counts, settings];
      const later = [schedule, webhooks, erasures, adminTokens, adminBuckets];
      for (const part of [...parts, checkouts, signingKeys, ...later]) part.clear();
    },
  };
}
