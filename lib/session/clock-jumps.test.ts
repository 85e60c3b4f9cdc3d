import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createEmail, demoShop } from '@/lib/testing/demo-shop';
import { createTestSession, tokenPath as path } from '@/lib/testing/sessions';
import { refreshSession } from './keep-fresh';
import type { Session } from './session';

const hourMs = 60 * 60_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());

const jump = (ms: number) => vi.setSystemTime(Date.now() + ms);
const refresh = async (session: Session) => (await refreshSession(session, new Date())).kind;

it('T118: a clock set back after a fault does not make an hour of the second it is remembered', async () => {
  const email = createEmail();
  const session = await createTestSession({ email });
  const { id } = await demoShop.setFault({ email, path }, { type: 'status', code: 502 });
  expect(await refresh(session)).toBe('transient');
  await demoShop.removeFault(id);
  jump(-hourMs);
  expect(await refresh(session)).toBe('transient');
  await wait(1_200);
  expect(await refresh(session)).toBe('refreshed');
});

it('T118: a clock set ahead while the shop fails does not count as time that it took', async () => {
  const email = createEmail();
  const session = await createTestSession({ email });
  const { id } = await demoShop.setFault({ email, path }, { type: 'status', code: 502 });
  const refreshing = refresh(session);
  jump(hourMs);
  expect(await refreshing).toBe('transient');
  await demoShop.removeFault(id);
  jump(1_200);
  await wait(1_200);
  expect(await refresh(session)).toBe('refreshed');
});

it.each([-hourMs, hourMs])(
  'T118: with a clock that jumped by %i ms tokens are renewed once, not over and over',
  async (ms) => {
    const email = createEmail();
    const session = await createTestSession({ email });
    jump(ms);
    expect(await refresh(session)).toBe('refreshed');
    expect(await refresh(session)).toBe('refreshed');
    expect(await demoShop.getRequests(email, path)).toHaveLength(1);
  },
);
