import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { createEmail } from '@/lib/testing/demo-shop';
import { createRedisServer, type RedisServer } from '@/lib/testing/redis-server';
import { createJar, createTestSession, loadSessions, type Sessions } from '@/lib/testing/sessions';

const program = inject('redisProgram');

/** The request that Next would be answering. */
const request = vi.hoisted(() => ({ cookies: {} }));
vi.mock('next/headers', () => ({
  cookies: async () => request.cookies,
  headers: async () => new Headers(),
}));

describe.skipIf(!program)('a form that is sent while Redis is away', () => {
  let redis: RedisServer;
  let sessions: Sessions;
  let tag: string;
  const written: string[] = [];

  const load = async () => ({
    ...(await import('./draft')),
    ...(await import('./subject-tag')),
    ...(await import('@/lib/shopify/customer-account')),
  });

  beforeAll(async () => {
    redis = await createRedisServer(program ?? '');
    await redis.start();
    sessions = await loadSessions({ REDIS_URL: redis.url });
    const session = await createTestSession({ email: createEmail() });
    const jar = createJar(await sessions.store.create(session, createJar(), new Date()));
    request.cookies = { getAll: jar.getAll, set: (name: string) => written.push(name) };
    tag = await (await load()).getSubjectTag();
    const { comparePerson } = await load();
    expect(await comparePerson(tag)).toBe('same');
    expect(await comparePerson('of another')).toBe('other');
    // Of a form that was drawn while nobody knew.
    expect(await comparePerson('')).toBe('unknown');
    // Another process, which has never seen this session.
    sessions.stop();
    sessions = await loadSessions({ REDIS_URL: redis.url });
    redis.freeze();
  });
  afterAll(async () => {
    redis.thaw();
    sessions.stop();
    await redis.stop();
  });

  it('T30: is nobody’s: it is neither sent for whoever turns up, nor refused as another’s', async () => {
    const { comparePerson } = await load();
    expect(await comparePerson(tag)).toBe('unknown');
  });

  it('T109: may be drawn: the store going away in mid-page breaks no page', async () => {
    const { getSubjectTag } = await load();
    expect(await getSubjectTag()).toBe('');
  });

  it('T89: goes on to the transport, which says so, and keeps what was typed', async () => {
    const { keepingDraft, customerAccountParts } = await load();
    const query = { toString: () => 'query Test { customer { id } }' };
    const draft = { form: 'name', tag, values: { firstName: 'Ada' } };
    const sending = keepingDraft(draft, () => customerAccountParts(query as never, {}));
    await expect(sending).rejects.toMatchObject({ code: 'session-unknown' });
    // As long as it is not sent, the draft stays too.
    expect(written).toEqual(['foyer-draft']);
  });
});
