import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ShopifyError } from '@/lib/shopify/errors';
import type { AccountList, ListRefusal } from './account-list';
import { changeWishlist } from './change-wishlist';
import { maxSaved, type ProductIds } from './product-ids';

const here = vi.hoisted(() => ({
  isSomebody: true,
  device: [] as string[],
  /** What the shop holds; read and written as the shop would. */
  stored: [] as string[],
  sold: (_id: string): boolean => true,
  beforeWrite: (): ListRefusal | null => null,
  written: [] as ProductIds[],
}));

vi.mock('@/lib/catalog', () => ({
  getProducts: async (ids: ProductIds) => ids.filter(here.sold).map((id) => ({ id })),
}));
vi.mock('@/lib/session/subject-tag', () => ({ getSubjectTag: async () => 'somebody' }));
vi.mock('./get-wishlist', () => ({
  isSomebody: async () => here.isSomebody,
  getDeviceIds: async () => here.device,
}));
vi.mock('./account-list', () => ({
  getAccountList: async (): Promise<AccountList> => ({
    customerId: 'gid://shopify/Customer/1',
    ids: [...here.stored],
    digest: here.stored.join(),
  }),
  setAccountList: async ({ digest }: AccountList, ids: ProductIds) => {
    const refusal = here.beforeWrite();
    if (refusal) return refusal;
    if (digest !== here.stored.join()) return 'stale';
    here.written.push(ids);
    here.stored = [...ids];
    return null;
  },
}));

const id = (number: number) => `gid://shopify/Product/${number}`;
const many = (count: number) => Array.from({ length: count }, (_, at) => id(at + 1));
const now = new Date('2026-11-25T12:00:00Z');
const put = (productId: string) => changeWishlist({ productId, isSaved: true }, 'en', now);
const take = (productId: string) => changeWishlist({ productId, isSaved: false }, 'en', now);

beforeEach(() => {
  Object.assign(here, { isSomebody: true, device: [], stored: [], written: [] });
  here.sold = () => true;
  here.beforeWrite = () => null;
});

describe('a change of the wishlist', () => {
  it('takes what the device had saved along into the account', async () => {
    here.stored = [id(1)];
    here.device = [id(2)];
    expect(await put(id(3))).toMatchObject({ kind: 'done' });
    expect(here.stored).toEqual([id(3), id(2), id(1)]);
  });

  it('T105: is put to what another device wrote meanwhile', async () => {
    here.stored = [id(1)];
    here.beforeWrite = () => {
      if (here.written.length === 0 && here.stored.length === 1) here.stored = [id(9), id(1)];
      return null;
    };
    expect(await put(id(3))).toMatchObject({ kind: 'done' });
    expect(here.stored).toEqual([id(3), id(9), id(1)]);
  });

  it('gives up where others never let go, and says what the shop refuses', async () => {
    here.beforeWrite = () => 'stale';
    expect(await put(id(1))).toEqual({ kind: 'stale' });
    here.beforeWrite = () => 'refused';
    expect(await put(id(1))).toEqual({ kind: 'refused' });
  });

  it('writes nothing that is so already', async () => {
    here.stored = [id(1)];
    expect(await put(id(1))).toMatchObject({ kind: 'done' });
    expect(await take(id(2))).toMatchObject({ kind: 'done' });
    expect(here.written).toEqual([]);
  });

  it('T95: is asked for afresh when its answer was lost, and not claimed when it is not there', async () => {
    const fail = (code: 'bad-status' | 'busy') =>
      new ShopifyError(code, { operation: 'SetWishlist', requestId: 'r' });
    here.beforeWrite = () => {
      here.stored = [id(1)];
      throw fail('bad-status');
    };
    expect(await put(id(1))).toMatchObject({ kind: 'done' });
    here.beforeWrite = () => {
      throw fail('bad-status');
    };
    expect(await put(id(2))).toEqual({ kind: 'unconfirmed' });
    here.beforeWrite = () => {
      throw fail('busy');
    };
    await expect(put(id(2))).rejects.toMatchObject({ code: 'busy' });
  });

  it('stays on the device of whoever is not signed in', async () => {
    here.isSomebody = false;
    here.device = [id(1)];
    const changed = await put(id(2));
    expect(changed).toMatchObject({ kind: 'done', writes: [{ maxAgeSeconds: 15_552_000 }] });
    expect(await take(id(1))).toMatchObject({ writes: [{ value: '', maxAgeSeconds: 0 }] });
    expect(here.written).toEqual([]);
  });

  it('is refused by a full list, which makes room of what is no longer sold first', async () => {
    here.stored = many(maxSaved);
    expect(await put(id(900))).toEqual({ kind: 'full' });
    here.sold = (each) => each !== id(7);
    expect(await put(id(900))).toMatchObject({ kind: 'done' });
    expect(here.stored).toHaveLength(maxSaved);
    expect(here.stored).not.toContain(id(7));
  });
});
