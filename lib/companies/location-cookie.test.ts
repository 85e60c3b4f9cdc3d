import { describe, expect, it } from 'vitest';
import { seal } from '@/lib/session/seal';
import { clearLocation, sealLocation, unsealLocation } from './location-cookie';

const now = new Date('2026-11-25T12:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
const kept = {
  gid: 'gid://shopify/CompanyLocation/4012',
  name: 'Nordlicht Hamburg',
  company: 'Nordlicht Hotels',
  tag: 'somebody',
};
const toJar = (writes: { name: string; value: string }[]) => ({ getAll: () => writes });

describe('the chosen place of a browser', () => {
  it('is found for ninety days', async () => {
    const jar = toJar(await sealLocation(kept, now));
    expect(await unsealLocation(jar, inDays(89))).toEqual(kept);
    expect(await unsealLocation(jar, inDays(91))).toBeNull();
  });

  it('is neither readable nor made out of a value that was sealed for something else', async () => {
    const [write] = await sealLocation(kept, now);
    expect(JSON.stringify(write)).not.toContain('Nordlicht');
    const value = await seal('draft', kept, inDays(1).getTime());
    expect(await unsealLocation(toJar([{ name: write?.name ?? '', value }]), now)).toBeNull();
  });

  it('names a place of a company, and nothing else', async () => {
    const jar = toJar(await sealLocation({ ...kept, gid: 'gid://shopify/Customer/1' }, now));
    expect(await unsealLocation(jar, now)).toBeNull();
  });

  it('fits into a cookie, whatever the place is called', async () => {
    const long = '箱'.repeat(4_000);
    const [write] = await sealLocation({ ...kept, name: long, company: long }, now);
    expect(Buffer.byteLength(write?.value ?? '')).toBeLessThan(2_000);
  });

  it('leaves with whoever signs out', async () => {
    expect(clearLocation(toJar([]))).toEqual([]);
    expect(clearLocation(toJar(await sealLocation(kept, now)))).toMatchObject([
      { maxAgeSeconds: 0 },
    ]);
  });
});
