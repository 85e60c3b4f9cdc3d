import { describe, expect, it } from 'vitest';
import { ShopifyError } from '@/lib/shopify/errors';
import { getInCommon } from './common-cache';

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 24) + minutes * 60_000);
const fail = () =>
  Promise.reject(new ShopifyError('timeout', { operation: 'Shop', requestId: 'test' }));

describe('answers kept in common', () => {
  it('are asked for once an hour', async () => {
    let asked = 0;
    const load = async () => ++asked;
    expect(await getInCommon('hourly', load, at(0))).toBe(1);
    expect(await getInCommon('hourly', load, at(59))).toBe(1);
    expect(await getInCommon('hourly', load, at(60))).toBe(2);
  });

  it('are asked for once, however many wait', async () => {
    let asked = 0;
    const load = async () => ++asked;
    const answers = [1, 2, 3].map(() => getInCommon('together', load, at(0)));
    expect(await Promise.all(answers)).toEqual([1, 1, 1]);
  });

  it('serve on, however old, while the shop fails', async () => {
    await getInCommon('stale', async () => 'old', at(0));
    expect(await getInCommon('stale', fail, at(600))).toBe('old');
    expect(await getInCommon('stale', async () => 'new', at(601))).toBe('new');
  });

  it('leave a failing shop alone for some seconds, then ask again', async () => {
    expect(await getInCommon('rest', fail, at(0))).toBeNull();
    expect(await getInCommon('rest', async () => 'hasty', at(0.1))).toBeNull();
    expect(await getInCommon('rest', async () => 'patient', at(0.2))).toBe('patient');
  });

  it('T118: ask again when the clock was set back while a failing shop was left alone', async () => {
    expect(await getInCommon('set-back', fail, at(60))).toBeNull();
    expect(await getInCommon('set-back', async () => 'there', at(0))).toBe('there');
  });

  it('T118: serve on when the clock jumps and the shop fails', async () => {
    await getInCommon('jumps', async () => 'old', at(60));
    expect(await getInCommon('jumps', fail, at(0))).toBe('old');
    expect(await getInCommon('jumps', fail, at(120))).toBe('old');
  });

  it('let bugs and redirects through', async () => {
    const bug = () => Promise.reject(new TypeError('bug'));
    await expect(getInCommon('bug', bug, at(0))).rejects.toThrow('bug');
    expect(await getInCommon('bug', async () => 'mended', at(0))).toBe('mended');
  });
});
