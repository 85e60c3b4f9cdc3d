import { beforeEach, describe, expect, it, vi } from 'vitest';
import { requestHeaders } from '@/lib/request-context';
import type { CookieWrite } from '@/lib/session/cookies';
import { countRefreshHop, toTokenMark } from '@/lib/session/refresh-marker';
import { createEmail, demoShop } from '@/lib/testing/demo-shop';
import { createJar, createTestSession, loadSessions, type Sessions } from '@/lib/testing/sessions';

/** The request that Next would be answering. */
const next = vi.hoisted(() => ({ cookies: {}, headers: {} as Record<string, string> }));
vi.mock('next/headers', () => ({
  cookies: async () => next.cookies,
  headers: async () => new Headers(next.headers),
}));

const read = { toString: () => 'query Test { customer { id } }' } as never;
const change = {
  toString: () =>
    'mutation Test { customerUpdate(input: { firstName: "Ada" }) { userErrors { code } } }',
} as never;

let sessions: Sessions;
let email: string;
let written: string[];

/** Asks as somebody whose access token ends in so long, from a page of this path. */
async function ask(document: never, path: string, expiresInMs = 3_600_000): Promise<string> {
  const session = await createTestSession({ email, expiresInMs });
  return askWith(await sessions.store.create(session, createJar(), new Date()), document, path);
}

async function askWith(writes: readonly CookieWrite[], document: never, path: string) {
  const jar = createJar(writes);
  next.cookies = { getAll: jar.getAll, set: (name: string) => written.push(name) };
  next.headers = { ...next.headers, [requestHeaders.path]: path };
  const { customerAccount } = await import('./customer-account');
  return customerAccount(document).then(
    () => 'answered',
    (error: { digest?: string; code?: string }) =>
      error.digest?.split(';')[2] ?? error.code ?? String(error),
  );
}

const toWay = (path: string, returnTo: string) =>
  `${path}return_to=${encodeURIComponent(returnTo)}`;

beforeEach(async () => {
  sessions = await loadSessions({ REDIS_URL: '' });
  email = createEmail();
  written = [];
  next.headers = {};
});

describe('the transport of the Customer Account API', () => {
  it('T89: sends a page whose token was refused to be renewed, and back', async () => {
    const session = await createTestSession({ email });
    await demoShop.expire(email, 'access');
    const writes = await sessions.store.create(session, createJar(), new Date());
    expect(await askWith(writes, read, '/account/orders?page=2')).toBe(
      `${toWay('/account/refresh?', '/account/orders?page=2')}&refused=${toTokenMark(session.tokens.accessToken)}`,
    );
  });

  it('T89: leaves the answer to a form where it is: going away would take along what was typed', async () => {
    const session = await createTestSession({ email });
    await demoShop.expire(email, 'access');
    const writes = await sessions.store.create(session, createJar(), new Date());
    next.headers = { 'content-type': 'multipart/form-data; boundary=b' };
    expect(await askWith(writes, read, '/account/profile')).toBe('unauthorized');
  });

  it('T89: an answer ends the count of renewals', async () => {
    const session = await createTestSession({ email });
    const writes = await sessions.store.create(session, createJar(), new Date());
    const { writes: counted } = countRefreshHop(createJar(), false);
    expect(await askWith([...writes, ...counted], change, '/account/profile')).toBe('answered');
    expect(written).toEqual(counted.map(({ name }) => name));
  });

  it.each([
    ['a change', change, '/account/profile'],
    ['a question of a script', read, '/api/orders'],
  ])('T89: renews the token for %s by itself, and keeps the new one', async (_, document, path) => {
    const session = await createTestSession({ email });
    await demoShop.expire(email, 'access');
    const writes = await sessions.store.create(session, createJar(), new Date());
    expect(await askWith(writes, document, path)).toBe('answered');
    expect(written.some((name) => name.includes('session'))).toBe(true);
  });

  it('T89: asks whoever is signed out, or is found out to be, to sign in', async () => {
    const session = await createTestSession({ email });
    await demoShop.expire(email, 'both');
    const writes = await sessions.store.create(session, createJar(), new Date());
    expect(await askWith(writes, change, '/account/profile')).toBe(
      toWay('/account/login?', '/account/profile'),
    );
    expect(await askWith([], read, '/account')).toBe(toWay('/account/login?', '/account'));
  });

  it('T89: tells a script that the session ended while it asked', async () => {
    const session = await createTestSession({ email });
    await demoShop.expire(email, 'both');
    const writes = await sessions.store.create(session, createJar(), new Date());
    expect(await askWith(writes, read, '/api/orders')).toBe('signed-out');
  });

  it('T82: says that the shop cannot be asked, where a token ran out and could not be renewed', async () => {
    expect(await ask(read, '/account', -1_000)).toBe('unreachable');
  });

  it('T126: leads whoever was closed out to the page that says so', async () => {
    const session = await createTestSession({ email });
    const writes = await sessions.store.create(session, createJar(), new Date());
    await sessions.store.close(email, new Date());
    expect(await askWith(writes, read, '/account')).toBe(
      toWay('/account/sign-in-problem?reason=closed&', '/account'),
    );
  });
});
