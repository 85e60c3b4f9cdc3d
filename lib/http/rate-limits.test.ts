import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countVisit, type Visit } from './rate-limits';

const signIn: Visit = {
  kind: 'sign-in',
  buyerIp: '93.184.216.1',
  sessionCookie: null,
};
const write: Visit = { ...signIn, kind: 'write', sessionCookie: 'a' };

/** How often it may be done before it has to wait, up to `most`. */
async function countAllowed(most: number, toVisit: (index: number) => Visit): Promise<number> {
  for (let index = 0; index < most; index += 1) {
    if ((await countVisit(toVisit(index))) > 0) return index;
  }
  return most;
}

// The state of a process, which outlives modules.
beforeEach(() => Reflect.deleteProperty(globalThis, 'foyerState'));
afterEach(() => vi.useRealTimers());

describe('rate limits', () => {
  it('T76: an address begins 300 sign-ins a minute and is told how long to wait', async () => {
    expect(await countAllowed(400, () => signIn)).toBe(300);
    const waitSeconds = await countVisit(signIn);
    expect(waitSeconds).toBeGreaterThan(0);
    expect(waitSeconds).toBeLessThanOrEqual(60);
  });

  it('T76: a browser writes 60 times a minute, wherever it is', async () => {
    const roaming = (index: number) => ({ ...write, buyerIp: `93.184.217.${index}` });
    expect(await countAllowed(100, roaming)).toBe(60);
  });

  it('T76: an address writes 600 times a minute, whichever cookies it makes up', async () => {
    const forged = (index: number) => ({ ...write, sessionCookie: `cookie-${index}` });
    expect(await countAllowed(700, forged)).toBe(600);
  });

  it('T76: another address and another browser are not held up', async () => {
    await countAllowed(400, () => signIn);
    await countAllowed(100, () => write);
    expect(await countVisit({ ...signIn, buyerIp: '93.184.216.2' })).toBe(0);
    expect(await countVisit({ ...write, buyerIp: '93.184.216.2', sessionCookie: 'b' })).toBe(0);
  });

  it('T76: a private address is a proxy, and stands for nobody', async () => {
    expect(await countAllowed(500, () => ({ ...signIn, buyerIp: '10.0.0.1' }))).toBe(500);
  });

  it('T76: where nothing trustworthy is known of the address, the browser alone is counted', async () => {
    const unknown = { ...write, buyerIp: null };
    expect(await countAllowed(100, () => unknown)).toBe(60);
    expect(await countVisit({ ...unknown, sessionCookie: 'b' })).toBe(0);
    const nobody = { ...unknown, sessionCookie: null };
    expect(await countAllowed(700, () => nobody)).toBe(700);
  });

  it('T76: signing in and writing are counted apart', async () => {
    await countAllowed(400, () => signIn);
    expect(await countAllowed(10, () => ({ ...write, buyerIp: signIn.buyerIp }))).toBe(10);
  });

  it('T76: after a minute everybody may go on', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await countAllowed(400, () => signIn);
    vi.setSystemTime(Date.now() + 59_000);
    // Never 0 while it is refused, for that would mean: go on.
    expect(await countVisit(signIn)).toBe(1);
    vi.setSystemTime(Date.now() + 2_000);
    expect(await countVisit(signIn)).toBe(0);
  });

  it('T118: a clock that is set back makes nobody wait for an hour', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    await countAllowed(400, () => signIn);
    vi.setSystemTime(Date.now() - 3_600_000);
    expect(await countVisit(signIn)).toBe(60);
    vi.advanceTimersByTime(61_000);
    expect(await countVisit(signIn)).toBe(0);
  });
});
