import { beforeEach, expect, it, vi } from 'vitest';
import type { KeptCart } from './cart-cookie';
import type { CartHere } from './get-kept-cart';

const here = vi.hoisted(() => ({
  cart: { kind: 'none' } as CartHere,
  answer: { cart: { id: '' } as { id: string } | null, userErrors: [] as { field: string[] }[] },
  told: [] as unknown[],
}));

vi.mock('./get-kept-cart', () => ({ getCartHere: async () => here.cart }));
vi.mock('@/lib/shopify/storefront', () => ({
  storefront: async (_document: unknown, variables: unknown) => {
    here.told.push(variables);
    return { cartBuyerIdentityUpdate: here.answer };
  },
}));

const { moveCartAbroad } = await import('./move-cart');
const { sealCart, unsealCart } = await import('./cart-cookie');

const now = new Date('2026-11-25T12:00:00Z');
const id = 'gid://shopify/Cart/a?key=b';
const cart: KeptCart = { id, tag: '', country: null, locationId: null, short: [], warnings: [] };

async function move(kept: CartHere) {
  here.cart = kept;
  const present = { getAll: () => written };
  const written = await sealCart(cart, now);
  const { isLeft, writes } = await moveCartAbroad(present, 'JP', now);
  return { isLeft, writes, kept: await unsealCart({ getAll: () => [...writes] }, now) };
}

beforeEach(() => {
  here.told = [];
  here.answer = { cart: { id }, userErrors: [] };
});

it('tells the shop the country and nothing of the buyer, and remembers it', async () => {
  const { isLeft, kept } = await move({ kind: 'kept', cart });
  expect(here.told).toEqual([{ cartId: id, buyerIdentity: { countryCode: 'JP' } }]);
  expect(isLeft).toBe(false);
  expect(kept).toEqual({ ...cart, country: 'JP' });
});

it('leaves the cart where the shop refuses', async () => {
  here.answer = { cart: { id }, userErrors: [{ field: ['buyerIdentity', 'countryCode'] }] };
  expect(await move({ kind: 'kept', cart })).toEqual({ isLeft: true, writes: [], kept: null });
});

it('forgets a cart that the shop no longer knows, so that the next one is for this country', async () => {
  here.answer = { cart: null, userErrors: [{ field: ['cartId'] }] };
  const { isLeft, writes } = await move({ kind: 'kept', cart });
  expect(isLeft).toBe(false);
  expect(writes).toMatchObject([{ value: '', maxAgeSeconds: 0 }]);
});

it('asks nothing for no cart, for a company’s, and for one that waits for its owner', async () => {
  expect((await move({ kind: 'none' })).isLeft).toBe(false);
  const locationId = 'gid://shopify/CompanyLocation/1';
  expect((await move({ kind: 'kept', cart: { ...cart, locationId } })).isLeft).toBe(true);
  expect((await move({ kind: 'waiting' })).isLeft).toBe(true);
  expect(here.told).toEqual([]);
});
