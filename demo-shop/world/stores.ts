import type { CompanyRecord } from './companies/records.ts';
import type { DraftOrderRecord } from './drafts/records.ts';
import { createMetafields, type Metafields } from './metafields/store.ts';
import { createStoreCredit, type StoreCredit } from './store-credit/store.ts';
import { createSubscriptions, type Subscriptions } from './subscriptions/store.ts';

/** What belongs to customers, orders and companies without being a part of their records. */
export type Stores = {
  /** By `gid://shopify/Company/…`; helpers in companies/find-companies.ts. */
  readonly companies: Map<string, CompanyRecord>;
  /** By `gid://shopify/DraftOrder/…`. */
  readonly draftOrders: Map<string, DraftOrderRecord>;
  readonly metafields: Metafields;
  readonly storeCredit: StoreCredit;
  readonly subscriptions: Subscriptions;
};

export function createStores(): Stores {
  return {
    companies: new Map(),
    draftOrders: new Map(),
    metafields: createMetafields(),
    storeCredit: createStoreCredit(),
    subscriptions: createSubscriptions(),
  };
}

export function clearStores(stores: Stores): void {
  for (const store of Object.values(stores)) store.clear();
}
