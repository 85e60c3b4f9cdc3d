// Session cookies made without the key: `count` generated from `seed`, and how many of them are somebody.
import fc from 'fast-check';
import { seal } from '@/lib/session/seal';
import { createSession } from '@/lib/session/session';
import { sealSession, unsealSession } from '@/lib/session/session-cookie';
import { anyForgery } from '@/lib/testing/forgeries';
import { answerWith } from './answer.mjs';

const batch = 5_000;
const sampleEvery = 400;
const now = new Date();
const inAnHour = now.getTime() + 3_600_000;
const toReader = (name, value) => ({ getAll: () => [{ name, value }] });

const tokens = {
  accessToken: `shcat_${'a'.repeat(200)}`,
  accessTokenExpiresAt: inAnHour,
  refreshToken: 'shcrt_1',
  idToken: 'e.y.j',
};

answerWith(async ({ count, seed }) => {
  const session = createSession('42', tokens, now);
  const [{ name, value }] = await sealSession(session, { getAll: () => [] }, now);
  if (!(await unsealSession(toReader(name, value), now))) throw new Error('the genuine one fails');
  const others = [
    await seal('session-record', { v: 1, sub: '42' }, inAnHour),
    await seal('transaction', { state: 's' }, inAnHour),
    await seal('draft', { form: 'name' }, inAnHour),
  ];
  const forgery = anyForgery(value.slice(2), others).map((text) => `1.${text}`);
  const result = { forged: 0, accepted: 0, thrown: 0, slowestMs: 0, name, sample: [] };
  for (let done = 0; done < count; done += batch) {
    const numRuns = Math.min(batch, count - done);
    for (const text of fc.sample(forgery, { numRuns, seed: seed + done })) {
      const startedAt = performance.now();
      const opened = await unsealSession(toReader(name, text), now).catch(() => 'thrown');
      result.slowestMs = Math.max(result.slowestMs, performance.now() - startedAt);
      if (opened === 'thrown') result.thrown += 1;
      else if (opened !== null) result.accepted += 1;
      result.forged += 1;
      // What a browser could send: the rest would not even be a header.
      if (result.forged % sampleEvery === 0 && /^[\x21-\x7e]+$/.test(text) && !/[;,"]/.test(text)) {
        result.sample.push(text);
      }
    }
  }
  return result;
});
