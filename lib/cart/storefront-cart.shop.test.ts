import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { getEnv } from '@/lib/env';
import type { CookieWrite } from '@/lib/session/cookies';
import { toSubjectTag } from '@/lib/session/subject-tag';
import { createTestSession } from '@/lib/testing/sessions';
import { addProduct } from './add-product';
import { sealCart, unsealCart } from './cart-cookie';
import { changeCart } from './change-cart';
import { adoptCart } from './move-cart';
import { receiveCart } from './receive-cart';

/** The request that Next would be answering. */
const next = vi.hoisted(() => ({ writes: [] as { name: string; value: string }[] }));
vi.mock('next/headers', () => ({
  cookies: async () => ({
    getAll: () => next.writes,
    get: (wanted: string) => next.writes.find(({ name }) => name === wanted),
  }),
  headers: async () => new Headers(),
}));

const now = new Date();
const toJar = (writes: readonly CookieWrite[]) => ({ getAll: () => [...writes] });

async function ask<Data>(query: string, variables: object): Promise<Data> {
  const response = await fetch(`${getEnv().shopOrigin}/api/2026-10/graphql.json`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'user-agent': 'unit test',
      'shopify-storefront-private-token': getEnv().storefrontToken,
      'shopify-storefront-buyer-ip': '203.0.113.7',
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()).data;
}

const getBuyer = async (id: string) => {
  const query = 'query B($id: ID!) { cart(id: $id) { totalQuantity buyerIdentity { email } } }';
  return (
    await ask<{ cart: { totalQuantity: number; buyerIdentity: { email: string | null } } }>(query, {
      id,
    })
  ).cart;
};

let variantId = '';
beforeAll(async () => {
  const query = '{ product(handle: "pepper-mill") { variants(first: 1) { nodes { id } } } }';
  const found = await ask<{ product: { variants: { nodes: { id: string }[] } } }>(query, {});
  variantId = found.product.variants.nodes[0]?.id ?? '';
});
beforeEach(() => {
  next.writes = [];
});

async function createNobodys() {
  const wish = { variantId, sellingPlanId: null, quantity: 2 };
  const added = await addProduct(wish, 'Pepper Mill', 'en');
  if (added.kind !== 'added') throw new Error('The cart was refused.');
  return added.cart;
}

describe('a cart of somebody who has not signed in', () => {
  it('is nobody’s, and goes on with what is put in next', async () => {
    const cart = await createNobodys();
    expect(cart.tag).toBe('');
    next.writes = await sealCart(cart, now);
    const more = await createNobodys();
    expect(more.id).toBe(cart.id);
    expect(await getBuyer(cart.id)).toMatchObject({
      totalQuantity: 4,
      buyerIdentity: { email: null },
    });
  });

  it('becomes theirs when they sign in, at the shop and here', async () => {
    const cart = await createNobodys();
    const { subject, tokens } = await createTestSession({ email: 'edda.holm@example.com' });
    const present = toJar(await sealCart(cart, now));
    const writes = await adoptCart(present, { subject, accessToken: tokens.accessToken }, now);
    const kept = await unsealCart(toJar(writes), now);
    expect(kept?.tag).toBe(toSubjectTag(subject, getEnv().sessionSecrets[0] ?? ''));
    expect((await getBuyer(cart.id)).buyerIdentity.email).toBe('edda.holm@example.com');
  });

  it('stays as it is where the shop takes no such token', async () => {
    const present = toJar(await sealCart(await createNobodys(), now));
    expect(await adoptCart(present, { subject: 'x', accessToken: 'shcat_dead' }, now)).toEqual([]);
  });

  it('changes as asked, and says why not', async () => {
    const cart = await createNobodys();
    const change = async (code: string, present: string[] = []) =>
      changeCart(cart, { kind: 'add-discount', code, present }, 'en');
    expect(await change('WELCOME10')).toMatchObject({ kind: 'changed' });
    expect(await change('NOSUCH', ['WELCOME10'])).toEqual({
      kind: 'refused',
      problem: 'codeUnknown',
    });
    expect(await change('SUMMER25')).toEqual({ kind: 'refused', problem: 'codeOver' });
    const note = { kind: 'note', note: 'x'.repeat(5_001) } as const;
    expect(await changeCart(cart, note, 'en')).toEqual({ kind: 'refused', problem: 'noteTooLong' });
    const gone = { ...cart, id: 'gid://shopify/Cart/none?key=none' };
    expect(await changeCart(gone, { kind: 'note', note: 'hello' }, 'en')).toEqual({ kind: 'gone' });
  });
});

describe('a cart handed over by another storefront', () => {
  it('is taken when there is something in it, and is nobody’s here', async () => {
    const { id } = await createNobodys();
    const kept = await unsealCart(toJar((await receiveCart(id, now)) ?? []), now);
    expect(kept).toMatchObject({ id, tag: '' });
  });

  it('is not taken with somebody’s name on it: they would get the order', async () => {
    const cart = await createNobodys();
    const { subject, tokens } = await createTestSession({ email: 'edda.holm@example.com' });
    const present = toJar(await sealCart(cart, now));
    await adoptCart(present, { subject, accessToken: tokens.accessToken }, now);
    expect(await receiveCart(cart.id, now)).toBeNull();
  });

  it.each([
    'gid://shopify/Cart/none?key=none',
    'gid://shopify/Order/1',
    'gid://shopify/Cart/a b',
    '',
    null,
    { id: 1 },
  ])('is not taken when it is none: %j', async (dangerousId) => {
    expect(await receiveCart(dangerousId, now)).toBeNull();
  });
});
