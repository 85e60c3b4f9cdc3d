import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Transaction } from '@/lib/auth/start-sign-in';
import { anyForgery, anyMisspelling } from '@/lib/testing/forgeries';
import { createJar } from '@/lib/testing/sessions';
import { sealDraft, unsealDraft } from './draft';
import { seal } from './seal';
import { createSession, type Session } from './session';
import { sealSession, unsealSession } from './session-cookie';
import { comparePerson, toSubjectTag } from './subject-tag';
import { sealTransaction, takeTransaction } from './transaction-cookie';

/** The request that Next would be answering. */
const request = vi.hoisted(() => ({ cookies: {} }));
vi.mock('next/headers', () => ({ cookies: async () => request.cookies }));

const now = new Date('2026-11-15T09:00:00Z');
const inAnHour = now.getTime() + 3_600_000;

const toSession = (subject: string, tokenLength = 40): Session =>
  createSession(
    subject,
    {
      accessToken: `shcat_${'a'.repeat(tokenLength)}`,
      accessTokenExpiresAt: inAnHour,
      refreshToken: `shcrt_${subject}`,
      idToken: 'e.y.j',
    },
    now,
  );

const toTransaction = (state: string, createdAt = now.getTime()): Transaction => ({
  ...{ state, nonce: 'n', codeVerifier: 'v'.repeat(43), returnTo: '/account', createdAt },
});

const toJar = (cookies: Readonly<Record<string, string>>) =>
  createJar(Object.entries(cookies).map(([name, value]) => ({ name, value, maxAgeSeconds: 60 })));

/** Sealed by us, under the same secret, for other people and other purposes. */
let others: string[];

beforeAll(async () => {
  const jar = createJar(await sealSession(toSession('of another'), createJar(), now));
  const [session] = jar.getAll();
  others = [
    session?.value.slice(2) ?? '',
    await seal('session-record', { v: 1, sub: '42' }, inAnHour),
    await seal('transaction', { ...toTransaction('of another') }, inAnHour),
    await seal('draft', { form: 'name', tag: 't', values: {} }, inAnHour),
  ];
});

describe('a session cookie', () => {
  it('T42, T43: is nobody, and no error, whatever was made of it without the key', async () => {
    const jar = createJar(await sealSession(toSession('42'), createJar(), now));
    const [{ name, value } = { name: '', value: '' }] = jar.getAll();
    const sealed = value.slice(2);
    const [another = '', ...ofOtherPurposes] = others;
    const counts = ['', '.', '0.', '2.', '01.', '1e0.', '+1.', ' 1.', '1..', '-1.', '1'];
    const forged = fc.oneof(
      { weight: 9, arbitrary: anyForgery(sealed, ofOtherPurposes).map((text) => `1.${text}`) },
      { weight: 1, arbitrary: fc.constantFrom(...counts).map((count) => count + sealed) },
      { weight: 1, arbitrary: fc.string() },
    );
    expect(await unsealSession(toJar({ [name]: `1.${another}` }), now)).not.toBeNull();
    await fc.assert(
      fc.asyncProperty(forged, async (text) => {
        expect(await unsealSession(toJar({ [name]: text }), now)).toBeNull();
      }),
    );
  });

  it('T42, T46: of several parts is nobody unless all are there, of one sealing, in order', async () => {
    const toParts = async (subject: string) =>
      createJar(await sealSession(toSession(subject, 3_500), createJar(), now)).getAll();
    const [mine, theirs] = [await toParts('42'), await toParts('43')];
    const names = mine.map(({ name }) => name);
    const values = [...mine, ...theirs].map(({ value }) => value);
    expect(values).toHaveLength(4);
    const part = fc.oneof(fc.constantFrom(...values), anyMisspelling(values[0] ?? ''));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.option(part), { minLength: 2, maxLength: 2 }), async (parts) => {
        const given = parts.flatMap((value, at) => (value === null ? [] : [[names[at], value]]));
        const session = await unsealSession(toJar(Object.fromEntries(given)), now);
        const isWhole = [mine, theirs].some((whole) =>
          whole.every(({ value }, at) => value === parts[at]),
        );
        expect(session !== null).toBe(isWhole);
      }),
    );
  });

  it('T46: brings back every session that fits, and refuses every other', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
    const token = fc.oneof(
      text,
      fc.nat(6_000).map((length) => `t${'x'.repeat(length)}`),
    );
    const tokens = fc.record({
      accessToken: token,
      accessTokenExpiresAt: fc.integer(),
      refreshToken: fc.option(text),
      idToken: token,
    });
    await fc.assert(
      fc.asyncProperty(text, tokens, async (subject, given) => {
        const session = createSession(subject, given, now);
        const sealing = sealSession(session, createJar(), now);
        const writes = await sealing.catch((error) => {
          expect(error).toBeInstanceOf(RangeError);
          return null;
        });
        if (!writes) return;
        for (const { name, value } of writes) {
          expect(name.length + value.length).toBeLessThan(4_000);
          expect(value).toMatch(/^[\w.-]+$/);
        }
        expect(await unsealSession(createJar(writes), now)).toEqual(session);
      }),
    );
  });
});

it('T42, T43: a transaction cookie that was tampered with begins no sign-in and stops none', async () => {
  const jar = createJar();
  jar.write(await sealTransaction(toTransaction('mine'), jar));
  const [genuine] = jar.getAll();
  const prefix = genuine?.name.slice(0, -1) ?? '';
  const ofOtherPurposes = others.filter((_, at) => at !== 2);
  const forged = anyForgery(genuine?.value ?? '', ofOtherPurposes);
  const slots = fc.array(fc.option(fc.oneof(forged, fc.constant(genuine?.value ?? ''))), {
    minLength: 5,
    maxLength: 5,
  });
  const state = fc.oneof(fc.constantFrom('mine', 'of another', '', 'mine ', 'MINE'), fc.string());
  await fc.assert(
    fc.asyncProperty(slots, state, async (values, dangerousState) => {
      const given = values.flatMap((value, at) => (value === null ? [] : [[prefix + at, value]]));
      const cookies = toJar(Object.fromEntries(given));
      const { transaction, writes } = await takeTransaction(dangerousState, cookies, now);
      const isHeld = dangerousState === 'mine' && values.includes(genuine?.value ?? '');
      expect(transaction).toEqual(isHeld ? toTransaction('mine') : null);
      // Another tab's flow stays: only what is spent or worthless goes.
      const gone = new Set(writes.map(({ name }) => name));
      const kept = given.filter(
        ([name, value]) => value === genuine?.value && !gone.has(name ?? ''),
      );
      const whole = values.filter((value) => value === genuine?.value).length;
      expect(kept).toHaveLength(isHeld ? whole - 1 : whole);
    }),
  );
});

describe('a draft', () => {
  // No form of ours has a field of the one name that records cannot have.
  const field = fc.string({ maxLength: 12 }).filter((name) => name !== '__proto__');
  const text = fc.string({ unit: 'binary' });
  const values = fc.dictionary(field, text, { maxKeys: 6, noNullPrototype: true });

  it('T89: comes back into its own form as it was typed, or is dropped for its length', async () => {
    await fc.assert(
      fc.asyncProperty(values, fc.string(), async (typed, tag) => {
        const jar = createJar(await sealDraft({ form: 'name', tag, values: typed }, now));
        const draft = await unsealDraft(jar, 'name', now);
        const isTooLong = jar.getAll().length === 0;
        if (isTooLong) expect(JSON.stringify(typed).length).toBeGreaterThan(1_000);
        expect(draft).toEqual(isTooLong ? null : { form: 'name', tag, values: typed });
        expect(await unsealDraft(jar, 'address', now)).toBeNull();
      }),
    );
  });

  it('T42, T43: fills no form when it was tampered with', async () => {
    const jar = createJar(await sealDraft({ form: 'name', tag: 't', values: { a: 'b' } }, now));
    const [{ name, value } = { name: '', value: '' }] = jar.getAll();
    const forged = anyForgery(value, others.slice(0, 3));
    await fc.assert(
      fc.asyncProperty(forged, async (text) => {
        expect(await unsealDraft(toJar({ [name]: text }), 'name', now)).toBeNull();
      }),
    );
  });
});

it('T30: no tag but the person’s own passes for theirs', async () => {
  const session = toSession('42');
  const opened = new Date();
  const fresh = { ...session, createdAt: opened.getTime(), updatedAt: opened.getTime() };
  request.cookies = createJar(await sealSession(fresh, createJar(), opened));
  const secret = 'unit-test-session-secret-0123456789';
  const mine = toSubjectTag('42', secret);
  expect(await comparePerson(mine)).toBe('same');
  const tags = fc.oneof(
    anyMisspelling(mine),
    fc
      .string()
      .filter((who) => who !== '42')
      .map((who) => toSubjectTag(who, secret)),
    fc
      .string()
      .filter((key) => key !== secret)
      .map((key) => toSubjectTag('42', key)),
    fc.anything().filter((value) => value !== mine),
  );
  await fc.assert(
    fc.asyncProperty(tags, async (tag) => {
      // A form without one was drawn while nobody could say whose it is.
      expect(await comparePerson(tag)).toBe(tag === '' ? 'unknown' : 'other');
    }),
  );
});
