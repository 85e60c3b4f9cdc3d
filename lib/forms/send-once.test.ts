import { expect, it } from 'vitest';
import { createFormKey, sendOnce } from './send-once';

const now = new Date('2026-11-24T12:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const isDone = (errors: readonly string[]) => errors.length === 0;

function createForm(answers: readonly string[][] = []) {
  const key = createFormKey();
  let calls = 0;
  const send = (what: readonly unknown[], at = now, dangerousKey: unknown = key) =>
    sendOnce(
      dangerousKey,
      what,
      async () => {
        calls += 1;
        return answers[calls - 1] ?? [];
      },
      { isDone, now: at },
    );
  return { send, getCalls: () => calls };
}

it('T102: a form sent again within ten minutes, also beside itself, is carried out once', async () => {
  const { send, getCalls } = createForm();
  await Promise.all(Array.from({ length: 100 }, () => send(['a'])));
  expect(await send(['a'], later(9))).toEqual([]);
  expect(getCalls()).toBe(1);
  await send(['a'], later(11));
  expect(getCalls()).toBe(2);
});

it('T102: a form corrected after a refusal is sent, and so is a refused one again', async () => {
  const { send, getCalls } = createForm([['refused'], []]);
  expect(await send(['a'])).toEqual(['refused']);
  expect(await send(['a'])).toEqual([]);
  expect(await send(['b'])).toEqual([]);
  expect(getCalls()).toBe(3);
});

it('T102: two forms that say the same are both carried out', async () => {
  const [one, other] = [createForm(), createForm()];
  await one.send(['a']);
  await other.send(['a']);
  expect([one.getCalls(), other.getCalls()]).toEqual([1, 1]);
});

it.each([null, '', 'short', 'x'.repeat(16_000), {}])(
  'T102: a form with the forged key %j is sent as it comes',
  async (key) => {
    const { send, getCalls } = createForm();
    await send(['a'], now, key);
    await send(['a'], now, key);
    expect(getCalls()).toBe(2);
  },
);
