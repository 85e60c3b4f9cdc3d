import { toNewEmail } from '../support/customers';
import { type RawAnswer, type RawRequest, toText } from '../support/raw';
import { expect, test } from '../support/test';
import { createVisitor } from '../support/visitor';

const soft = { rsc: '1', 'sec-fetch-dest': 'empty' };

/** Documents, data of Next's router, JSON, redirects and pages that are not there. */
const requests: readonly RawRequest[] = [
  { path: '/account/profile' },
  { path: '/account/profile?_rsc=x', headers: soft },
  { path: '/account' },
  { path: '/account/orders' },
  { path: '/account/addresses/new' },
  { path: '/api/orders', headers: { accept: 'application/json' } },
  { path: '/account/logout' },
  { path: '/account/orders/1' },
  { path: '/' },
];

test.describe('many people at once @once', () => {
  test('T62, T64: see their own data and nobody else’s, on pages that no cache may keep', async ({
    site,
    shop,
  }) => {
    test.setTimeout(240_000);
    const people = await Promise.all(
      Array.from({ length: 12 }, async () => {
        const email = toNewEmail('apart');
        const visitor = createVisitor(site);
        await visitor.signIn(shop, email);
        return { email, visitor, seen: 0 };
      }),
    );
    const emails = people.map(({ email }) => email);
    const check = (who: string | null, request: RawRequest, answer: RawAnswer) => {
      const text = toText(answer);
      const others = emails.filter((email) => email !== who && text.includes(email));
      expect(others, `${request.path} for ${who}`).toEqual([]);
      if (request.path === '/') return;
      expect(answer.headers['cache-control'], request.path).toContain('no-store');
    };
    const stranger = createVisitor(site);
    for (let round = 0; round < 5; round += 1) {
      for (const request of requests) {
        const asked = people.map(async (person) => {
          const answer = await person.visitor.ask(request);
          check(person.email, request, answer);
          if (answer.body.includes(person.email)) person.seen += 1;
        });
        asked.push(stranger.ask(request).then((answer) => check(null, request, answer)));
        await Promise.all(asked);
      }
    }
    // Else nobody could have seen anything of anybody.
    for (const { email, seen } of people) expect(seen, email).toBeGreaterThanOrEqual(5);
  });
});
