import { expect, inject, it, vi } from 'vitest';
import { createEmail, demoShop } from '@/lib/testing/demo-shop';
import { createJar, createTestSession, loadSessions, tokenPath } from '@/lib/testing/sessions';

const url = inject('redisUrl');

it.skipIf(!url)(
  'T118: a clock set ahead while the shop fails does not keep all instances from asking for long',
  async () => {
    const sessions = await loadSessions({ REDIS_URL: url ?? '' });
    const email = createEmail();
    const session = await createTestSession({ email });
    const jar = createJar(await sessions.store.create(session, createJar(), new Date()));
    const match = { email, path: tokenPath };
    const { id } = await demoShop.setFault(match, { type: 'status', code: 502 });
    const refresh = async () => (await sessions.store.refresh(session, jar, new Date())).kind;
    vi.useFakeTimers({ toFake: ['Date'] });
    // Whenever the answer comes, the clock was set ahead before it.
    const racing = setInterval(() => vi.setSystemTime(Date.now() + 60_000), 1);
    try {
      expect(await refresh()).toBe('transient');
      clearInterval(racing);
      await demoShop.removeFault(id);
      await expect.poll(refresh, { timeout: 8_000, interval: 300 }).toBe('refreshed');
    } finally {
      clearInterval(racing);
      vi.useRealTimers();
      sessions.stop();
    }
  },
);
