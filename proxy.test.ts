import { NextRequest } from 'next/server';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createRedisServer, type RedisServer } from '@/lib/testing/redis-server';
import { createJar, createTestSession, loadSessions, type Sessions } from '@/lib/testing/sessions';

const program = inject('redisProgram');

describe.skipIf(!program)('a request while the session store is away', () => {
  let redis: RedisServer;
  let sessions: Sessions;
  let proxy: (request: NextRequest) => Promise<Response>;
  let cookie: string;

  beforeAll(async () => {
    redis = await createRedisServer(program ?? '');
    await redis.start();
    sessions = await loadSessions({ REDIS_URL: redis.url });
    proxy = (await import('./proxy')).proxy;
    const session = await createTestSession();
    const jar = createJar(await sessions.store.create(session, createJar(), new Date()));
    cookie = jar
      .getAll()
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
    await redis.stop();
  });
  afterAll(() => sessions.stop());

  const ask = (path: string, headers: Record<string, string> = {}) =>
    proxy(new NextRequest(`http://localhost:3000${path}`, { headers: { cookie, ...headers } }));

  it('T109: gets the page that says so, under its own address, and keeps its cookie', async () => {
    const response = await ask('/account/orders?page=2');
    expect(response.headers.get('location')).toBeNull();
    const rewritten = new URL(response.headers.get('x-middleware-rewrite') ?? '');
    expect(rewritten.pathname).toBe('/account/unavailable');
    expect(rewritten.searchParams.get('who')).toBe('unknown');
    expect(rewritten.searchParams.get('return_to')).toBe('/account/orders?page=2');
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('T109: keeps the way back when that page itself is loaded again', async () => {
    const response = await ask('/account/unavailable?return_to=%2Faccount%2Forders&who=unknown');
    const rewritten = new URL(response.headers.get('x-middleware-rewrite') ?? '');
    expect(rewritten.searchParams.get('return_to')).toBe('/account/orders');
  });

  it('T109: is asked for as a whole page when it was a soft navigation', async () => {
    const response = await ask('/account/orders', { rsc: '1', 'sec-fetch-dest': 'empty' });
    expect(response.status).toBe(204);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('T109: is served when it is for a page that anybody may see', async () => {
    const response = await ask('/');
    expect(response.headers.get('x-middleware-rewrite')).toBeNull();
    expect(response.headers.get('x-middleware-next')).toBe('1');
  });
});
