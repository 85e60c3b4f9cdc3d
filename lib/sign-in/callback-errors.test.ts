import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { toSignInProblem } from '@/lib/auth/sign-in-problem';
import { type SignInPractice, startSignInPractice } from '@/lib/testing/sign-in';

let practice: SignInPractice;

beforeAll(async () => {
  practice = await startSignInPractice();
});
afterAll(async () => {
  await practice.shop.stop();
  vi.unstubAllEnvs();
});

const ordinary = {};

/** Somebody for whom the shop's answer is still to come, and the state it has to bear. */
async function begin(headers?: Readonly<Record<string, string>>) {
  const person = practice.createPerson();
  await person.login('?return_to=/account/orders', headers);
  return { person, state: person.authorizations[0]?.searchParams.get('state') ?? '' };
}

it.each([
  ['access_denied', 'cancelled'],
  // What else a shop may say of somebody who turned back.
  ['login_required', 'cancelled'],
  ['interaction_required', 'cancelled'],
  ['server_error', 'outage'],
  ['temporarily_unavailable', 'outage'],
  ['invalid_scope', 'rejected'],
  ['something_new', 'rejected'],
])('T25: %s is told as “%s”, and leads back to where the person was', async (error, problem) => {
  const { person, state } = await begin(ordinary);
  const target = await person.callBack(`?error=${error}&state=${state}`);
  const { pathname, searchParams } = new URL(target, 'http://site');
  expect(pathname).toBe('/account/sign-in-problem');
  expect(toSignInProblem(searchParams.get('reason'))).toBe(problem);
  expect(searchParams.get('return_to')).toBe('/account/orders');
  expect(person.authorizations).toHaveLength(1);
});

it.each([
  ['markup', '<script>alert(1)</script>'],
  ['64 KB', 'x'.repeat(64 * 1024)],
  ['right-to-left marks', '\u202eterces\u202c'],
  ['line breaks', 'a\r\nset-cookie: b=c'],
])('T25: nothing of a description with %s goes on', async (_what, description) => {
  const { person, state } = await begin(ordinary);
  const query = new URLSearchParams({
    error: 'server_error',
    error_description: description,
    error_uri: 'https://evil.example',
    state,
  });
  const target = await person.callBack(`?${query}`);
  expect([...new URL(target, 'http://site').searchParams.keys()].sort()).toEqual([
    'reason',
    'ref',
    'return_to',
  ]);
  expect(target.length).toBeLessThan(200);
});

it.each(['login_required', 'interaction_required', 'access_denied', 'invalid_request'])(
  'T25: %s after a silent try is no answer yet: the sign-in page comes, once',
  async (error) => {
    const { person, state } = await begin();
    await person.callBack(`?error=${error}&state=${state}`);
    expect(person.authorizations.map((url) => url.searchParams.get('prompt'))).toEqual([
      'none',
      null,
    ]);
  },
);

it('T25: an outage after a silent try is an outage', async () => {
  const { person, state } = await begin();
  expect(await person.callBack(`?error=server_error&state=${state}`)).toContain('reason=outage');
  expect(person.authorizations).toHaveLength(1);
});
