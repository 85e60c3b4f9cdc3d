import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createEmail } from '@/lib/testing/demo-shop';
import { type SignInPractice, startSignInPractice } from '@/lib/testing/sign-in';

let practice: SignInPractice;

beforeAll(async () => {
  practice = await startSignInPractice();
});
afterEach(() => practice.shop.reset());
afterAll(async () => {
  await practice.shop.stop();
  vi.unstubAllEnvs();
});

const listPrompts = (urls: readonly URL[]) => urls.map((url) => url.searchParams.get('prompt'));

/** Somebody who is signed in at the shop, and whose browser was then opened anew. */
async function createKnownPerson() {
  const person = practice.createPerson();
  const page = await person.settle(await person.login('', {}));
  expect(await person.enter(page, createEmail())).toBe('/account');
  person.jar.write(person.jar.getAll().map(({ name }) => ({ name, value: '', maxAgeSeconds: 0 })));
  person.authorizations.length = 0;
  return person;
}

describe('T26: the first sign-in of a browser', () => {
  it('needs no screen for whoever is signed in at the shop', async () => {
    const person = await createKnownPerson();
    expect(await person.settle(await person.login('?return_to=/account/orders'))).toBe(
      '/account/orders',
    );
    expect(listPrompts(person.authorizations)).toEqual(['none']);
    expect(person.jar.getAll().some(({ name }) => name.startsWith('foyer-session'))).toBe(true);
  });

  it.each(['error', 'code'])(
    'goes on to the sign-in page by itself when the shop knows nobody and says so by %s',
    async (promptNoneAnswer) => {
      await practice.set({ promptNoneAnswer });
      const person = practice.createPerson();
      const page = await person.settle(
        await person.login('?return_to=/account/orders&locale=de-AT'),
      );
      expect(listPrompts(person.authorizations)).toEqual(['none', null]);
      expect(person.authorizations[1]?.searchParams.get('locale')).toBe('de-AT');
      expect(await person.enter(page, createEmail())).toBe('/account/orders');
      expect(person.authorizations).toHaveLength(2);
    },
  );

  it('strands nobody twice at a shop that answers with a page of its own', async () => {
    await practice.set({ promptNoneAnswer: 'not-acceptable' });
    const person = practice.createPerson();
    await person.settle(await person.login());
    const page = await person.settle(await person.login());
    expect(listPrompts(person.authorizations)).toEqual(['none', null]);
    expect(await person.enter(page, createEmail())).toBe('/account');
  });

  it('is silent once, however often it is asked for', async () => {
    const person = practice.createPerson();
    for (let time = 0; time < 5; time += 1) await person.settle(await person.login());
    const prompts = listPrompts(person.authorizations);
    expect(prompts.filter((prompt) => prompt === 'none')).toHaveLength(1);
    expect(prompts).toHaveLength(6);
  });

  it('takes two ways to the shop, and no more, in a browser that keeps no cookies', async () => {
    const person = practice.createPerson({ keepsCookies: false });
    const page = await person.settle(await person.login());
    expect(listPrompts(person.authorizations)).toEqual(['none', null]);
    expect(await person.enter(page, createEmail())).toContain('reason=cookies');
    expect(person.authorizations).toHaveLength(2);
  });

  it('signs nobody else in for whom an address was typed', async () => {
    const person = await createKnownPerson();
    await person.login('?login_hint=mia@example.com');
    expect(listPrompts(person.authorizations)).toEqual([null]);
    expect(person.authorizations[0]?.searchParams.get('login_hint')).toBe('mia@example.com');
  });

  it.each<[string, Record<string, string>]>([
    ['a browser that says nothing', {}],
    ['a frame', { 'sec-fetch-dest': 'iframe', 'sec-fetch-mode': 'navigate' }],
    ['a script', { 'sec-fetch-dest': 'empty', 'sec-fetch-mode': 'cors' }],
    ['a prefetch', { 'sec-purpose': 'prefetch' }],
    ['an older prefetch', { purpose: 'prefetch' }],
    ['a crawler', { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' }],
  ])('is never silent for %s', async (who, headers) => {
    const tab = { 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate' };
    const person = practice.createPerson();
    await person.login('', who.endsWith('nothing') ? headers : { ...tab, ...headers });
    expect(listPrompts(person.authorizations)).toEqual([null]);
  });
});
