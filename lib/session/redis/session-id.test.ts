import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { createEmail } from '@/lib/testing/demo-shop';
import { anyMisspelling } from '@/lib/testing/forgeries';
import { createJar, createTestSession, loadSessions, type Sessions } from '@/lib/testing/sessions';
import { createSessionId, getIdHash, toIdHash, writeSessionId } from './session-id';

const redisUrl = inject('redisUrl');
const toJar = (id: string) => createJar([writeSessionId(id, 60)]);

it('T29, T42: only what could be an id is looked up, and by its hash', () => {
  const text = fc.oneof(
    anyMisspelling(createSessionId()),
    fc.constant(null).map(createSessionId),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, (id) => {
      const hash = getIdHash(toJar(id));
      expect(hash).toBe(/^[A-Za-z0-9_-]{43}$/.test(id) ? toIdHash(id) : null);
      if (hash) expect(hash).not.toContain(id);
    }),
  );
});

describe.skipIf(!redisUrl)('an id that was made up', () => {
  let sessions: Sessions;

  beforeAll(async () => {
    sessions = await loadSessions({ REDIS_URL: redisUrl ?? '' });
  });
  afterAll(() => {
    sessions.stop();
    vi.unstubAllEnvs();
  });

  it('T42: is nobody, however close it comes to one in use', async () => {
    const now = new Date();
    const session = await createTestSession({ email: createEmail() });
    const jar = createJar(await sessions.store.create(session, createJar(), now));
    const [{ name, value } = { name: '', value: '' }] = jar.getAll();
    expect((await sessions.store.read(jar, now)).kind).toBe('session');
    await fc.assert(
      fc.asyncProperty(anyMisspelling(value), async (id) => {
        const forged = createJar([{ name, value: id, maxAgeSeconds: 60 }]);
        const { kind } = await sessions.store.read(forged, now);
        expect(['none', 'ended']).toContain(kind);
      }),
    );
  });
});
