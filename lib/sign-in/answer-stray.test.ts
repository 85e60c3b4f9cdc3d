import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createEmail } from '@/lib/testing/demo-shop';
import { type SignInPractice, startSignInPractice } from '@/lib/testing/sign-in';

let practice: SignInPractice;

beforeAll(async () => {
  practice = await startSignInPractice({ SILENT_SIGN_IN: 'off' });
});
afterAll(async () => {
  await practice.shop.stop();
  vi.unstubAllEnvs();
});

type Logged = { readonly path: string };
const countTokenCalls = async () =>
  (await practice.shop.control<Logged[]>('GET', '/requests')).filter(({ path }) =>
    path.endsWith('/oauth/token'),
  ).length;

const readState = (urls: readonly URL[]) => urls.at(-1)?.searchParams.get('state') ?? '';

it('T02: begins again when the way back leads into another browser, without the code that came', async () => {
  const before = await countTokenCalls();
  const inApp = practice.createPerson();
  await inApp.login('?return_to=/account/orders');
  const safari = practice.createPerson();
  const target = await safari.callBack(
    `?code=shcac_somebodys&state=${readState(inApp.authorizations)}`,
  );
  expect(await countTokenCalls()).toBe(before);
  expect(safari.authorizations).toHaveLength(1);
  expect(readState(safari.authorizations)).not.toBe(readState(inApp.authorizations));
  expect(target).not.toContain('shcac_somebodys');
  const page = await safari.settle(target);
  expect(await safari.enter(page, createEmail())).toBe('/account');
  expect(safari.authorizations).toHaveLength(1);
});

it('T02: begins again by itself after more than ten minutes, and the person is in', async () => {
  const person = practice.createPerson();
  person.shiftClock(-11);
  const page = await person.settle(await person.login('?return_to=/account/orders'));
  const end = await person.enter(page, createEmail(), () => person.shiftClock(11));
  expect(end).toBe('/account/orders');
  expect(person.authorizations).toHaveLength(2);
});

it('T02: gives up the second time with advice about cookies, after two ways to the shop', async () => {
  const person = practice.createPerson({ keepsCookies: false });
  const page = await person.settle(await person.login());
  const end = new URL(await person.enter(page, createEmail()), 'http://site');
  expect(end.pathname).toBe('/account/sign-in-problem');
  expect(end.searchParams.get('reason')).toBe('cookies');
  expect(person.authorizations).toHaveLength(2);
});

it.each([
  ['forged', '?code=stolen&state=forged'],
  ['forged after our manner', '?code=stolen&state=abc.first.AAAAAAAAAAAAAAAAAAAAAA'],
  ['absent', '?code=stolen'],
])('T03: begins nothing and asks nobody for a state that is %s', async (_what, query) => {
  const before = await countTokenCalls();
  const person = practice.createPerson();
  expect(await person.callBack(query)).toContain('reason=expired');
  expect(person.authorizations).toEqual([]);
  expect(await countTokenCalls()).toBe(before);
});

it('T02: begins nothing in a frame or ahead of time', async () => {
  const other = practice.createPerson();
  await other.login();
  const query = `?code=x&state=${readState(other.authorizations)}`;
  const notOpened: Record<string, string>[] = [
    { 'sec-fetch-dest': 'iframe' },
    { 'sec-purpose': 'prefetch' },
  ];
  for (const headers of notOpened) {
    const person = practice.createPerson();
    expect(await person.callBack(query, headers)).toContain('reason=expired');
    expect(person.authorizations).toEqual([]);
  }
});

it.each([
  ['access_denied', 'cancelled'],
  ['server_error', 'outage'],
  ['invalid_scope', 'rejected'],
])('T25: begins nothing after %s, and says so', async (error, reason) => {
  const other = practice.createPerson();
  await other.login();
  const person = practice.createPerson();
  const query = `?error=${error}&state=${readState(other.authorizations)}`;
  expect(await person.callBack(query)).toContain(`reason=${reason}`);
  expect(person.authorizations).toEqual([]);
});

it('T07: a callback that was spent here is not begun again', async () => {
  const person = practice.createPerson();
  await person.login();
  const query = `?error=access_denied&state=${readState(person.authorizations)}`;
  expect(await person.callBack(query)).toContain('reason=cancelled');
  expect(await person.callBack(query)).toContain('reason=expired');
  expect(person.authorizations).toHaveLength(1);
});
