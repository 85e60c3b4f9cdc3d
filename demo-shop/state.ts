import { randomUUID } from 'node:crypto';
import { type Challenges, createChallenges } from './auth/challenges.ts';
import { listClients, type RegisteredClient } from './auth/clients.ts';
import { createInbox, type Inbox } from './auth/inbox.ts';
import { createTokenStore, type TokenStore } from './auth/token-store.ts';
import type { ShopConfig } from './config.ts';
import { createFaultList, type FaultList } from './control/faults.ts';
import { type CostBuckets, createCostBuckets } from './graphql/cost-buckets.ts';
import { createRequestLog, type RequestLog } from './requests/request-log.ts';
import { createWorld, type World } from './world/world.ts';

/** Everything one running shop remembers. */
export type ShopState = {
  config: ShopConfig;
  clients: RegisteredClient[];
  world: World;
  shopName: string;
  tokens: TokenStore;
  inbox: Inbox;
  challenges: Challenges;
  requests: RequestLog;
  faults: FaultList;
  buckets: CostBuckets;
  now: () => Date;
  createRequestId: () => string;
  /** The seeded world again, nobody signed in, nothing remembered. */
  reset(): void;
};

export function createShopState(config: ShopConfig, now: () => Date = () => new Date()): ShopState {
  const { shopOrigin, shopId } = config;
  const world = createWorld({ shopOrigin, shopId });
  const tokens = createTokenStore(now);
  const inbox = createInbox();
  const challenges = createChallenges(inbox, now);
  const requests = createRequestLog();
  const faults = createFaultList();
  const buckets = createCostBuckets(now);
  return {
    config,
    clients: listClients(config),
    world,
    shopName: world.shop.name,
    tokens,
    inbox,
    challenges,
    requests,
    faults,
    buckets,
    now,
    createRequestId: randomUUID,
    reset() {
      world.reset();
      for (const part of [tokens, inbox, challenges, requests, faults, buckets]) part.clear();
    },
  };
}
