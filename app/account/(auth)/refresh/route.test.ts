import { NextRequest } from 'next/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { routes } from '@/lib/routes';
import { toTokenMark } from '@/lib/session/refresh-marker';
import { createEmail, demoShop } from '@/lib/testing/demo-shop';
import {
  countTokenCalls,
  createJar,
  createTestSession,
  type Jar,
  loadSessions,
  type Sessions,
  tokenPath,
} from '@/lib/testing/sessions';

// What Next hands to a route of its own; here there is no request of Next's.
vi.mock('next/headers', () => ({ headers: async () => new Headers(), cookies: async () => null }));

let sessions: Sessions;
let get: (request: NextRequest) => Promise<Response>;

beforeAll(async () => {
  sessions = await loadSessions({ REDIS_URL: '' });
  get = (await import('./route')).GET;
});

async function signIn() {
  const email = createEmail();
  const session = await createTestSession({ email });
  const jar = createJar(await sessions.store.create(session, createJar(), new Date()));
  return { email, jar, first: session.tokens.accessToken };
}

const readToken = async (jar: Jar) => {
  const reading = await sessions.store.read(jar, new Date());
  return reading.kind === 'session' ? reading.session.tokens.accessToken : null;
};

/** As a browser goes there: its cookies are those of the answer afterwards. */
async function renew(jar: Jar, refused: string) {
  const cookie = jar.getAll().map(({ name, value }) => `${name}=${value}`);
  const url = `http://localhost:3000${routes.refresh({ returnTo: '/account/orders', refused })}`;
  const response = await get(new NextRequest(url, { headers: { cookie: cookie.join('; ') } }));
  for (const header of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
    jar.write([{ name, value, maxAgeSeconds: value ? 60 : 0 }]);
  }
  return new URL(response.headers.get('location') ?? '').pathname;
}

describe('a page whose tokens the shop refused', () => {
  it('T89: comes back with new ones, and with those refused too leads to sign-in', async () => {
    const { jar, first } = await signIn();
    expect(await renew(jar, toTokenMark(first))).toBe('/account/orders');
    const second = (await readToken(jar)) ?? '';
    expect([null, first]).not.toContain(second);
    expect(await renew(jar, toTokenMark(second))).toBe('/account/login');
    expect(await readToken(jar)).toBeNull();
  });

  it('T27: in a second tab goes back, for the first has renewed: nobody is signed out', async () => {
    const { email, jar, first } = await signIn();
    for (let tab = 0; tab < 5; tab += 1) {
      expect(await renew(jar, toTokenMark(first))).toBe('/account/orders');
    }
    expect(await readToken(jar)).not.toBe(first);
    expect(await countTokenCalls(email)).toBe(1);
  });

  it('T36: is led here by no other site: a link neither renews nor signs out', async () => {
    const { email, jar, first } = await signIn();
    for (const guess of ['', 'x', toTokenMark('shcat_guess')]) {
      expect(await renew(jar, guess)).toBe('/account/orders');
    }
    expect(await readToken(jar)).toBe(first);
    expect(await countTokenCalls(email)).toBe(0);
  });

  it('T81: is told of an outage as often as the shop fails to renew, and nobody is signed out', async () => {
    const { email, jar, first } = await signIn();
    const fault = { type: 'status', code: 503 };
    const { id } = await demoShop.setFault({ email, path: tokenPath }, fault);
    for (let times = 0; times < 4; times += 1) {
      expect(await renew(jar, toTokenMark(first))).toBe('/account/unavailable');
    }
    await demoShop.removeFault(id);
    const renewed = () => renew(jar, toTokenMark(first));
    await expect.poll(renewed, { timeout: 5_000 }).toBe('/account/orders');
    expect(await readToken(jar)).not.toBe(first);
  });
});
