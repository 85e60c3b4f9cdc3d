import { type Catalog, createCatalog } from './catalog.ts';
import { createIds, type Ids } from './ids.ts';
import type { CustomerDescription, CustomerRecord } from './records.ts';
import { toDateTime } from './seed/clock.ts';
import { createCompanies } from './seed/companies/create-companies.ts';
import { createCustomers, PEOPLE } from './seed/customers.ts';
import { seedShopMetafields } from './seed/metafields.ts';
import { createShop, type ShopRecord } from './shop.ts';
import { createStock, type Stock } from './stock.ts';
import { clearStores, createStores, type Stores } from './stores.ts';

export type World = Stores & {
  readonly shop: ShopRecord;
  readonly catalog: Catalog;
  readonly stock: Stock;
  /** By `gid://shopify/Customer/…`, in the order in which they came. */
  readonly customers: Map<string, CustomerRecord>;
  readonly ids: Ids;
  /** Upper and lower case are the same mailbox here, as at Shopify. */
  findCustomerByEmail(email: string): CustomerRecord | null;
  /** A new shopper's first sign-in. The e-mail must not be taken yet. */
  createCustomer(input: { email: string; now: Date }): CustomerRecord;
  /** The seeded customers and what each one shows. */
  describeCustomers(): CustomerDescription[];
  /** Back to the seed: every change and every new customer is gone. */
  reset(): void;
};

const DEFAULT_SEED = 'foyer';

/**
 * The shop's whole data in memory. The same seed and the same day (`SEED_NOW`) give the same world to the
 * byte; no other clock and no chance go into it.
 */
export function createWorld(options: { seed?: string; shopOrigin: string; shopId: string }): World {
  const seed = options.seed ?? DEFAULT_SEED;
  const catalog = createCatalog();
  const stock = createStock(catalog);
  const customers = new Map<string, CustomerRecord>();
  const stores = createStores();
  let ids = createIds();

  const findCustomerByEmail = (email: string) => {
    const wanted = email.trim().toLowerCase();
    return [...customers.values()].find((customer) => customer.email === wanted) ?? null;
  };

  const world: World = {
    ...stores,
    shop: createShop(options.shopOrigin, options.shopId),
    catalog,
    stock,
    customers,
    get ids() {
      return ids;
    },
    findCustomerByEmail,
    createCustomer({ email, now }) {
      const id = ids.take('Customer');
      const customer: CustomerRecord = {
        id,
        email: email.trim().toLowerCase(),
        firstName: null,
        lastName: null,
        createdAt: toDateTime(now),
        emailMarketingState: 'NOT_SUBSCRIBED',
        phone: null,
        addresses: [],
        defaultAddressId: null,
        orders: [],
        tags: [],
      };
      customers.set(id, customer);
      return customer;
    },
    describeCustomers: () => PEOPLE.map(({ email, name, shows }) => ({ email, name, shows })),
    reset() {
      customers.clear();
      stock.reset();
      clearStores(stores);
      ids = createIds();
      for (const customer of createCustomers(seed, { catalog, ids }, stores)) {
        customers.set(customer.id, customer);
      }
      createCompanies(seed, world);
      seedShopMetafields(world);
    },
  };
  world.reset();
  return world;
}
