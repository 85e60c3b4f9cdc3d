import { describe, expect, it } from 'vitest';
import { seal } from '@/lib/session/seal';
import { clearCart, sealCart, unsealCart } from './cart-cookie';

const now = new Date('2026-11-25T12:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
const cart = {
  id: 'gid://shopify/Cart/hWNEjuTXFTknl?key=5f2c',
  tag: 'somebody',
  country: 'DE',
  locationId: null,
  short: [{ title: 'Mug', wanted: 3, got: 1 }],
  warnings: ['MERCHANDISE_NOT_ENOUGH_STOCK'],
};
const toJar = (writes: { name: string; value: string }[]) => ({ getAll: () => writes });

describe('the cart of a browser', () => {
  it('is found for ten days', async () => {
    const jar = toJar(await sealCart(cart, now));
    expect(await unsealCart(jar, inDays(9))).toEqual(cart);
    expect(await unsealCart(jar, inDays(11))).toBeNull();
  });

  it('is neither readable nor made out of a value that was sealed for something else', async () => {
    const [write] = await sealCart(cart, now);
    expect(JSON.stringify(write)).not.toContain('hWNEjuTXFTknl');
    const value = await seal('draft', cart, inDays(1).getTime());
    expect(await unsealCart(toJar([{ name: write?.name ?? '', value }]), now)).toBeNull();
  });

  it('outweighs what is told of it', async () => {
    const short = Array.from({ length: 12 }, () => ({ title: '箱'.repeat(60), wanted: 2, got: 1 }));
    const [write] = await sealCart({ ...cart, short }, now);
    expect(Buffer.byteLength(write?.value ?? '')).toBeLessThanOrEqual(3_600);
    expect(await unsealCart(toJar([write ?? { name: '', value: '' }]), now)).toMatchObject({
      id: cart.id,
      short: [],
    });
  });

  it('leaves with whoever signs out', async () => {
    expect(clearCart(toJar([]))).toEqual([]);
    expect(clearCart(toJar(await sealCart(cart, now)))).toMatchObject([{ maxAgeSeconds: 0 }]);
  });
});
