import { describe, expect, it } from 'vitest';
import { seal } from '@/lib/session/seal';
import { maxSaved } from './product-ids';
import { releaseWishlist, sealDeviceList, unsealDeviceList } from './wishlist-cookie';

const now = new Date('2026-11-25T12:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
const toJar = (writes: { name: string; value: string }[]) => ({ getAll: () => writes });
const list = { tag: '', ids: ['gid://shopify/Product/2', 'gid://shopify/Product/1'] };

describe('the wishlist of a browser', () => {
  it('is found for half a year, in its order', async () => {
    const jar = toJar(await sealDeviceList(list, now));
    expect(await unsealDeviceList(jar, inDays(179))).toEqual(list);
    expect(await unsealDeviceList(jar, inDays(181))).toBeNull();
  });

  it('is neither readable nor made out of a value that was sealed for something else', async () => {
    const [write] = await sealDeviceList(list, now);
    expect(JSON.stringify(write)).not.toContain('Product');
    const value = await seal('cart', { tag: '', ids: ['1'] }, inDays(1).getTime());
    expect(await unsealDeviceList(toJar([{ name: write?.name ?? '', value }]), now)).toBeNull();
  });

  it('fits into a cookie when it is full', async () => {
    const ids = Array.from(
      { length: maxSaved },
      (_, at) => `gid://shopify/Product/${'9'.repeat(18)}${10 + at}`,
    );
    const [write] = await sealDeviceList({ tag: 'x'.repeat(43), ids }, now);
    expect(Buffer.byteLength(write?.value ?? '')).toBeLessThanOrEqual(3_600);
  });

  it('is no cookie when it is empty', async () => {
    expect(await sealDeviceList({ tag: '', ids: [] }, now)).toMatchObject([{ maxAgeSeconds: 0 }]);
  });

  it('leaves with whoever signs out, unless it was nobody’s', async () => {
    expect(await releaseWishlist(toJar(await sealDeviceList(list, now)), now)).toEqual([]);
    const theirs = await sealDeviceList({ ...list, tag: 'somebody' }, now);
    expect(await releaseWishlist(toJar(theirs), now)).toMatchObject([{ maxAgeSeconds: 0 }]);
  });
});
