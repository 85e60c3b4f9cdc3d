import { randomBytes } from 'node:crypto';
import { HOME_COUNTRY } from '../storefront/countries.ts';
import { toDateTime } from '../world/seed/clock.ts';
import type { CartRecord } from './cart-records.ts';

export type CartStore = {
  create(): CartRecord;
  /** The cart behind `gid://shopify/Cart/{token}?key={key}`; null without its key, once ordered, once too old. */
  get(dangerousId: string): CartRecord | null;
  /** The same for the checkout, which still shows what was ordered. */
  getByToken(dangerousToken: string): CartRecord | null;
  touch(cart: CartRecord): void;
  clear(): void;
};

const CART_ID = /^gid:\/\/shopify\/Cart\/([A-Za-z0-9_-]+)\?key=([0-9a-f]+)$/;

export function toCartId({ token, key }: Pick<CartRecord, 'key' | 'token'>): string {
  return `gid://shopify/Cart/${token}?key=${key}`;
}

/** All carts, in memory. They end `lifetimeSeconds` after their last change. */
export function createCartStore(now: () => Date, lifetimeSeconds: number): CartStore {
  const carts = new Map<string, CartRecord>();

  function getByToken(dangerousToken: string): CartRecord | null {
    const cart = carts.get(dangerousToken);
    if (!cart) return null;
    const isFresh = Date.parse(cart.updatedAt) + lifetimeSeconds * 1000 > now().getTime();
    if (!isFresh) carts.delete(dangerousToken);
    return isFresh ? cart : null;
  }

  return {
    create() {
      const at = toDateTime(now());
      const cart: CartRecord = {
        token: `hWN${randomBytes(15).toString('base64url')}`,
        key: randomBytes(16).toString('hex'),
        createdAt: at,
        updatedAt: at,
        lines: [],
        note: '',
        attributes: [],
        discountCodes: [],
        giftCardIds: [],
        buyer: {
          customerId: null,
          accessToken: null,
          authorization: null,
          companyLocationId: null,
          countryCode: HOME_COUNTRY,
          email: null,
          phone: null,
          preferences: null,
        },
        addresses: [],
        deliveryHandles: {},
        metafields: [],
        completedAs: null,
      };
      carts.set(cart.token, cart);
      return cart;
    },
    get(dangerousId) {
      const [, token = '', key] = CART_ID.exec(dangerousId) ?? [];
      const cart = getByToken(token);
      return cart && cart.key === key && !cart.completedAs ? cart : null;
    },
    getByToken,
    touch(cart) {
      cart.updatedAt = toDateTime(now());
    },
    clear: () => carts.clear(),
  };
}
