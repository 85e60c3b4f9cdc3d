import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type SignInPractice, startSignInPractice } from '@/lib/testing/sign-in';

let practice: SignInPractice;

beforeAll(async () => {
  practice = await startSignInPractice({ SILENT_SIGN_IN: 'off' });
});
afterAll(async () => {
  await practice.shop.stop();
  vi.unstubAllEnvs();
});

type Person = ReturnType<SignInPractice['createPerson']>;

const toEmail = () => `confirm-${crypto.randomUUID()}@example.com`;

/** Somebody who is signed in, and their page at the shop that asks for a code once more. */
async function beginToConfirm(email = toEmail()) {
  const person = practice.createPerson();
  await person.enter(await person.settle(await person.login()), email);
  const page = await person.settle(await person.login('?confirm=erasure'));
  return { person, page, email, state: person.authorizations.at(-1)?.searchParams };
}

async function read(person: Person) {
  const { getSessionStore } = await import('@/lib/session/get-session-store');
  const { unsealConfirmation } = await import('@/lib/session/confirmation');
  const now = new Date();
  const reading = await getSessionStore().read(person.jar, now);
  const session = reading.kind === 'session' ? reading.session : null;
  const until = (at: Date, subject = session?.subject ?? '') =>
    unsealConfirmation(person.jar, { purpose: 'erasure', subject, now: at });
  return { session, until, isConfirmed: (await until(now)) !== null };
}

describe('proving anew who one is', () => {
  it('asks the shop for its page, though it knows the person, and for nobody else', async () => {
    const { page, state, email } = await beginToConfirm();
    expect(state?.get('prompt')).toBe('login');
    expect(state?.get('login_hint')).toBe(email);
    expect(page).toContain('/login');
  });

  it('leads to the page of what is confirmed, under a new session, for five minutes', async () => {
    const { person, page, email } = await beginToConfirm();
    const before = await read(person);
    expect(before.isConfirmed).toBe(false);
    expect(await person.enter(page, email)).toBe('/account/data/delete');
    const after = await read(person);
    expect(after.isConfirmed).toBe(true);
    expect(after.session?.subject).toBe(before.session?.subject);
    expect(after.session?.tokens.accessToken).not.toBe(before.session?.tokens.accessToken);
    const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);
    expect(await after.until(inMinutes(4.9))).not.toBeNull();
    expect(await after.until(inMinutes(5.1))).toBeNull();
    expect(await after.until(inMinutes(-10))).toBeNull();
    expect(await after.until(new Date(), 'somebody else')).toBeNull();
  });

  it('as somebody else confirms nothing, and nobody is signed in or out by it', async () => {
    const { person, page } = await beginToConfirm();
    const before = await read(person);
    expect(await person.enter(page, toEmail())).toBe('/account/data/delete?notice=other-account');
    const after = await read(person);
    expect(after.isConfirmed).toBe(false);
    expect(after.session).toEqual(before.session);
  });

  it.each([
    ['access_denied', 'not-confirmed'],
    ['server_error', 'confirm-failed'],
  ])('when the shop answers %s says so, and leaves the session alone', async (error, notice) => {
    const { person, state } = await beginToConfirm();
    const before = await read(person);
    const target = await person.callBack(`?error=${error}&state=${state?.get('state')}`);
    expect(target).toBe(`/account/data/delete?notice=${notice}`);
    const after = await read(person);
    expect(after).toMatchObject({ isConfirmed: false, session: before.session });
  });

  it('asks a shop that knows no prompt=login without it, once', async () => {
    const { person, state } = await beginToConfirm();
    await person.callBack(`?error=invalid_request&state=${state?.get('state')}`);
    const again = person.authorizations.at(-1)?.searchParams;
    expect(again?.get('prompt')).toBeNull();
    expect(again?.get('state')).not.toBe(state?.get('state'));
    const target = await person.callBack(`?error=invalid_request&state=${again?.get('state')}`);
    expect(target).toBe('/account/data/delete?notice=confirm-failed');
  });

  it('takes no callback a second time for another proof', async () => {
    const { person, state } = await beginToConfirm();
    const forged = `?code=made-up&state=${state?.get('state')}`;
    expect(await person.callBack(forged)).toBe('/account/data/delete?notice=confirm-failed');
    expect((await read(person)).isConfirmed).toBe(false);
  });

  it('is an ordinary sign-in for whoever is not signed in', async () => {
    const person = practice.createPerson();
    const page = await person.settle(await person.login('?confirm=erasure'));
    expect(person.authorizations[0]?.searchParams.get('prompt')).toBeNull();
    expect(await person.enter(page, toEmail())).toBe('/account/data/delete');
    expect((await read(person)).isConfirmed).toBe(false);
  });

  it('is for a purpose that we know, or an ordinary sign-in', async () => {
    const { person } = await beginToConfirm();
    await person.login('?confirm=everything&return_to=/account/orders');
    expect(person.authorizations.at(-1)?.searchParams.get('prompt')).toBeNull();
  });
});
