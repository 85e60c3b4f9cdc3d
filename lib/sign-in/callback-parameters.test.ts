import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type Provider, providerIssuer, startProvider, useProvider } from '@/lib/testing/provider';
import { createJar } from '@/lib/testing/sessions';

let provider: Provider;

beforeAll(async () => {
  provider = await startProvider();
});
beforeEach(() => useProvider(provider.origin, { LOG_LEVEL: 'silent' }));
afterEach(() => {
  provider.reset();
  vi.unstubAllEnvs();
});
afterAll(() => provider.stop());

type Pair = readonly [name: string, value: string];

const site = 'http://localhost:3000';
const codes = ['code-1', 'code-2', ''];
const noise = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('<script>', '\r\nx: y', 'a'.repeat(2_000)),
);

/** The parameters of a callback in any order and number, true ones beside false ones. */
const anyQuery = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(fc.constant('state'), fc.constantFrom('mine', 'other tab', 'forged')),
    },
    { weight: 4, arbitrary: fc.tuple(fc.constant('code'), fc.constantFrom(...codes)) },
    {
      weight: 1,
      arbitrary: fc.tuple(
        fc.constant('iss'),
        fc.constantFrom(providerIssuer, 'https://evil.example', ''),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(
        fc.constant('error'),
        fc.constantFrom('access_denied', 'login_required', 'server_error', 'x'),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(
        fc.constantFrom(
          'error_description',
          'State',
          'code[]',
          'id_token',
          'access_token',
          'redirect_uri',
          'return_to',
        ),
        noise,
      ),
    },
  ),
  { maxLength: 6 },
);

async function openBrowser() {
  const { startSignIn } = await import('@/lib/auth/start-sign-in');
  const { sealTransaction } = await import('@/lib/session/transaction-cookie');
  const { answerCallback } = await import('./answer-callback');
  const now = new Date();
  const jar = createJar();
  const begin = async (returnTo: string) => {
    const { transaction } = await startSignIn({ returnTo }, now);
    jar.write(await sealTransaction(transaction, jar));
    return transaction;
  };
  const [mine, otherTab] = [await begin('/account/mine'), await begin('/account/other')];
  const states: Record<string, string> = { mine: mine.state, 'other tab': otherTab.state };
  provider.behaviour.token = async ({ form }) => {
    const { nonce } = form.get('code_verifier') === mine.codeVerifier ? mine : otherTab;
    const id_token = await provider.signIdToken({ nonce });
    return { body: { access_token: 'at', refresh_token: 'rt', expires_in: 3600, id_token } };
  };
  return {
    jar,
    /** The callback as a tab would send it, with the browser's cookies as they are by then. */
    async callBack(query: readonly Pair[]) {
      const url = new URL('/account/authorize', site);
      for (const [name, value] of query) {
        url.searchParams.append(name, name === 'state' ? (states[value] ?? value) : value);
      }
      const headers = new Headers({ 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate' });
      const visit = { url, headers, cookies: jar, now, method: 'GET', requestId: 'test' };
      const result = await answerCallback(visit, async () => 'en');
      jar.write(result.writes);
      return result;
    },
  };
}

const listValues = (query: readonly Pair[], wanted: string) =>
  query.filter(([name]) => name === wanted).map(([, value]) => value);

/** Whether this is what the shop itself would have sent: everything once, nothing against it. */
function isGenuine(query: readonly Pair[]): boolean {
  const [state, ...moreStates] = listValues(query, 'state');
  const [code, ...moreCodes] = listValues(query, 'code');
  // An empty one counts as none (RFC 6749 §3.1).
  const issuers = listValues(query, 'iss').filter((issuer, _, all) => issuer || all.length > 1);
  return (
    (state === 'mine' || state === 'other tab') &&
    Boolean(code) &&
    moreStates.length + moreCodes.length === 0 &&
    // Nor an ID token on the front channel, which nobody asked for (OIDC Core §3.3.2.5).
    [...listValues(query, 'error'), ...listValues(query, 'id_token')].length === 0 &&
    (issuers.length === 0 || (issuers.length === 1 && issuers[0] === providerIssuer))
  );
}

it('T01, T05, T07: however the parameters of a callback are shuffled, one code at most is spent', async () => {
  const tally = { genuine: 0 };
  await fc.assert(
    fc.asyncProperty(anyQuery, async (query) => {
      provider.asked.token.length = 0;
      const { jar, callBack } = await openBrowser();
      const [first, again] = await Promise.all([callBack(query), callBack(query)]);
      const isIn = isGenuine(query);
      if (isIn) tally.genuine += 1;
      const hasSession = jar.getAll().some(({ name }) => name.startsWith('foyer-session'));
      expect(hasSession).toBe(isIn);
      expect(provider.asked.token).toHaveLength(isIn ? 1 : 0);
      if (isIn) {
        const [state] = listValues(query, 'state');
        const returnTo = state === 'mine' ? '/account/mine' : '/account/other';
        expect([first.target, again.target]).toEqual([returnTo, returnTo]);
        expect(provider.asked.token[0]?.form.get('code')).toBe(listValues(query, 'code')[0]);
      }
      // Nothing that came along is carried on: we lead to our own pages, or begin again at the shop.
      for (const { target } of [first, again]) {
        const { origin } = new URL(target, site);
        expect([site, provider.origin]).toContain(origin);
        expect(decodeURIComponent(target)).not.toMatch(/<script>|[\r\n]|evil|code-\d|aaaaa/);
      }
    }),
  );
  expect(tally.genuine).toBeGreaterThan(5);
});

const callbacks: readonly (readonly Pair[])[] = [
  [
    ['state', 'mine'],
    ['code', 'code-1'],
  ],
  [
    ['state', 'other tab'],
    ['code', 'code-2'],
  ],
  [
    ['state', 'forged'],
    ['code', 'code-1'],
  ],
  [
    ['state', 'mine'],
    ['error', 'access_denied'],
  ],
  [['code', 'code-1']],
];

it('T01, T27: in whichever order callbacks come, each state signs in once, and no other tab’s is spent', async () => {
  const callback = fc.constantFrom(...callbacks);
  await fc.assert(
    fc.asyncProperty(fc.array(callback, { maxLength: 6 }), async (queries) => {
      provider.asked.token.length = 0;
      const { callBack } = await openBrowser();
      for (const query of queries) await callBack(query);
      const spent = provider.asked.token.map(({ form }) => form.get('code_verifier'));
      expect(new Set(spent).size).toBe(spent.length);
      // Whichever came first for a state decides it.
      const decided = ['mine', 'other tab'].filter((state) => {
        const first = queries.find((query) => listValues(query, 'state')[0] === state);
        return first && isGenuine(first);
      });
      expect(spent).toHaveLength(decided.length);
    }),
  );
});
