import { mayBuyFor } from '../world/companies/find-companies.ts';
import { type CartDraft, fail } from './cart-draft.ts';
import type { CartOutcome, CartRecord } from './cart-records.ts';
import { type CartStore, createCartStore } from './cart-store.ts';
import type { FindCustomer } from './change-buyer.ts';
import { createGiftCards } from './gift-cards.ts';
import { limitToStock } from './limit-to-stock.ts';
import { removeOrphans } from './parent-lines.ts';
import { type CartTools, priceCart } from './price-cart.ts';

/** All carts of one shop and what they are priced with. */
export type Carts = {
  store: CartStore;
  tools: CartTools;
  clear(): void;
};

export function createCarts(options: {
  catalog: CartTools['catalog'];
  customers: CartTools['customers'];
  companies: CartTools['companies'];
  now: () => Date;
  lifetimeSeconds: number;
  ignoresDeadTokens?: () => boolean;
}): Carts {
  const { catalog, companies, customers, now, lifetimeSeconds } = options;
  const { ignoresDeadTokens = () => false } = options;
  const store = createCartStore(now, lifetimeSeconds);
  const giftCards = createGiftCards();
  return {
    store,
    tools: { catalog, companies, customers, giftCards, now, ignoresDeadTokens },
    clear() {
      store.clear();
      giftCards.clear();
    },
  };
}

export type CartChange = (draft: CartDraft, findCustomer: FindCustomer) => void | Promise<void>;

const MISSING = {
  code: 'INVALID',
  field: ['cartId'],
  message: 'The specified cart does not exist.',
};

/** What else became of the cart meanwhile: the right to buy for a company is gone, or the goods are. */
function settle(draft: CartDraft): void {
  const { companyLocationId, customerId } = draft.cart.buyer;
  if (companyLocationId && customerId && !mayBuyFor(draft.tools, customerId, companyLocationId)) {
    const message = 'Buyer cannot purchase for company location.';
    fail(draft, 'BUYER_CANNOT_PURCHASE_FOR_COMPANY_LOCATION', null, message);
  }
  limitToStock(draft);
  removeOrphans(draft.cart);
}

/** Changes a copy and keeps it only if nothing was wrong: a refused change leaves no trace. */
export async function changeCart(
  carts: Carts,
  cart: CartRecord | null,
  change: CartChange,
  findCustomer: FindCustomer,
): Promise<CartOutcome> {
  if (!cart) return { cart: null, userErrors: [MISSING], warnings: [] };
  const draft: CartDraft = {
    cart: structuredClone(cart),
    tools: carts.tools,
    errors: [],
    warnings: [],
  };
  await change(draft, findCustomer);
  if (draft.errors.length === 0) settle(draft);
  if (draft.errors.length > 0) return { cart, userErrors: draft.errors, warnings: [] };
  Object.assign(cart, draft.cart);
  carts.store.touch(cart);
  const { warnings } = priceCart(cart, carts.tools);
  return { cart, userErrors: [], warnings: [...draft.warnings, ...warnings] };
}
