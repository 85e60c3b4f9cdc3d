import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEmail } from '@/lib/testing/demo-shop';
import { createJar, createTestSession, type Jar } from '@/lib/testing/sessions';
import { cookieStore } from './cookie-store';
import { getDraft, keepingDraft } from './draft';
import { comparePerson, getSubjectTag } from './subject-tag';

/** The request that Next would be answering. */
const request = vi.hoisted(() => ({ cookies: {} }));
vi.mock('next/headers', () => ({
  cookies: async () => request.cookies,
  headers: async () => new Headers(),
}));

let jar: Jar;

async function signIn(): Promise<void> {
  const session = await createTestSession({ email: createEmail() });
  jar.write(await cookieStore.create(session, jar, new Date()));
}

beforeEach(() => {
  jar = createJar();
  request.cookies = {
    getAll: jar.getAll,
    set: (name: string, value: string, { maxAge = null }: { maxAge?: number | null }) =>
      jar.write([{ name, value, maxAgeSeconds: maxAge }]),
  };
});
afterEach(() => vi.unstubAllEnvs());

const hasDraft = () => jar.getAll().some(({ name }) => name.endsWith('draft'));
const toDraft = (tag: string) => ({ form: 'name', tag, values: { firstName: 'Ada' } });

describe('the form of somebody who is signed in', () => {
  beforeEach(signIn);

  it('T30: is theirs, and not another person’s', async () => {
    const tag = await getSubjectTag();
    expect(tag).toHaveLength(43);
    expect(await comparePerson(tag)).toBe('same');
    expect(await comparePerson('')).toBe('unknown');
    for (const other of [`${tag}x`, tag.toLowerCase(), 'x'.repeat(43), undefined, 7, [tag]]) {
      expect(await comparePerson(other), String(other)).toBe('other');
    }
  });

  it('T89: is kept while it is sent, and forgotten as soon as it has arrived', async () => {
    const sent = await keepingDraft(toDraft(await getSubjectTag()), async () => hasDraft());
    expect(sent).toBe(true);
    expect(hasDraft()).toBe(false);
  });

  it('T89: is still there when sending ends in mid-way, for them and no other form', async () => {
    const draft = toDraft(await getSubjectTag());
    const ends = keepingDraft(draft, () => Promise.reject(new Error('the session ended')));
    await expect(ends).rejects.toThrow('the session ended');
    expect(await getDraft('name')).toEqual({ firstName: 'Ada' });
    expect(await getDraft('address')).toBeNull();
  });

  it('T30: of which somebody else had typed the words shows nothing of them', async () => {
    const ends = keepingDraft(toDraft('of another'), () => Promise.reject(new Error('ended')));
    await expect(ends).rejects.toThrow('ended');
    expect(await getDraft('name')).toBeNull();
  });
});

describe('the form of nobody', () => {
  it('T89: is kept, not sent, and leads to sign in', async () => {
    const send = vi.fn(async () => 'sent');
    const ends = keepingDraft(toDraft('tag'), send);
    await expect(ends).rejects.toMatchObject({
      digest: expect.stringContaining('/account/login'),
    });
    expect(send).not.toHaveBeenCalled();
    expect(hasDraft()).toBe(true);
  });

  it('T30: carries no tag, and the transport asks who it is', async () => {
    expect(await getSubjectTag()).toBe('');
    expect(await comparePerson('')).toBe('same');
    expect(await getDraft('name')).toBeNull();
  });
});
