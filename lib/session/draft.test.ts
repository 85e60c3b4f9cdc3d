import { describe, expect, it } from 'vitest';
import { clearDraft, sealDraft, unsealDraft } from './draft';
import { seal } from './seal';

const now = new Date('2026-11-24T12:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const draft = { form: 'name', tag: 'somebody', values: { firstName: 'Ada', lastName: '李' } };
const toJar = (writes: { name: string; value: string }[]) => ({ getAll: () => writes });

describe('what was typed before signing in again', () => {
  it('T89: is found by its form', async () => {
    const jar = toJar(await sealDraft(draft, now));
    expect(await unsealDraft(jar, 'name', later(14))).toEqual(draft);
  });

  it('T89: is neither readable nor changeable in the cookie', async () => {
    const [write] = await sealDraft(draft, now);
    expect(JSON.stringify(write)).not.toContain('Ada');
    const value = `${write?.value.slice(0, -2)}AA`;
    expect(await unsealDraft(toJar([{ name: write?.name ?? '', value }]), 'name', now)).toBeNull();
  });

  it('T89: is nothing to another form, and to nobody after a quarter of an hour', async () => {
    const jar = toJar(await sealDraft(draft, now));
    expect(await unsealDraft(jar, 'address:new', now)).toBeNull();
    expect(await unsealDraft(jar, 'name', later(16))).toBeNull();
  });

  it('T89: is not kept when it would outgrow the request headers', async () => {
    const values = { firstName: 'x'.repeat(2_000) };
    // Nor is an older one, which would come back in its place.
    expect(await sealDraft({ ...draft, values }, now)).toMatchObject([{ maxAgeSeconds: 0 }]);
  });

  it('T89: leaves with whoever signs out', async () => {
    expect(clearDraft(toJar([]))).toEqual([]);
    expect(clearDraft(toJar(await sealDraft(draft, now)))).toMatchObject([{ maxAgeSeconds: 0 }]);
  });

  it('T89: cannot be made out of a value that was sealed for something else', async () => {
    const [write] = await sealDraft(draft, now);
    const value = await seal('transaction', draft, later(10).getTime());
    expect(await unsealDraft(toJar([{ name: write?.name ?? '', value }]), 'name', now)).toBeNull();
  });
});
