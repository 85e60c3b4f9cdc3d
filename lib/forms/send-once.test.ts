import { expect, it } from 'vitest';
import { ShopifyError } from '@/lib/shopify/errors';
import { createFormKey, sendOnce, UnconfirmedError } from './send-once';

const now = new Date('2026-11-24T12:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const isDone = (errors: readonly string[]) => errors.length === 0;

type Answer = readonly string[] | ShopifyError;

function createForm({
  answers = [],
  isValue = false,
  maySendAgain = true,
}: {
  readonly answers?: readonly Answer[];
  readonly isValue?: boolean;
  readonly maySendAgain?: boolean;
} = {}) {
  const key = createFormKey();
  const shop = { calls: 0, made: undefined as readonly string[] | undefined };
  const send = (what: readonly unknown[], at = now, dangerousKey: unknown = key) =>
    sendOnce<readonly string[]>({
      dangerousKey,
      what,
      send: async () => {
        shop.calls += 1;
        const answer = answers[shop.calls - 1] ?? [];
        if (answer instanceof ShopifyError) throw answer;
        return answer;
      },
      isDone,
      findMade: async () => shop.made,
      maySendAgain: async () => maySendAgain,
      isValue,
      now: at,
    });
  return { send, shop };
}

const lost = new ShopifyError('cut', { operation: 'Test', requestId: 'test' });
const refused = new ShopifyError('throttled', { operation: 'Test', requestId: 'test' });

it('T102: a form sent again within ten minutes, also beside itself, is carried out once', async () => {
  const { send, shop } = createForm();
  await Promise.all(Array.from({ length: 100 }, () => send(['a'])));
  expect(await send(['a'], later(9))).toEqual([]);
  expect(shop.calls).toBe(1);
  await send(['a'], later(11));
  expect(shop.calls).toBe(2);
});

it('T102: a form corrected after a refusal is sent, and so is a refused one again', async () => {
  const { send, shop } = createForm({ answers: [['refused'], []] });
  expect(await send(['a'])).toEqual(['refused']);
  expect(await send(['a'])).toEqual([]);
  expect(await send(['b'])).toEqual([]);
  expect(shop.calls).toBe(3);
});

it('T102: two forms that say the same are both carried out', async () => {
  const [one, other] = [createForm(), createForm()];
  await one.send(['a']);
  await other.send(['a']);
  expect([one.shop.calls, other.shop.calls]).toEqual([1, 1]);
});

it('T95: a form of which nobody knows what came is looked up before it is sent again', async () => {
  const { send, shop } = createForm({ answers: [lost, lost] });
  await expect(send(['a'])).rejects.toBe(lost);
  await expect(send(['a'])).rejects.toBe(lost);
  expect(shop.calls).toBe(2);
  shop.made = [];
  expect(await send(['a'])).toEqual([]);
  expect(shop.calls).toBe(2);
});

it('T95: a form that was surely not carried out is just sent again', async () => {
  const { send, shop } = createForm({ answers: [refused] });
  shop.made = ['never asked'];
  await expect(send(['a'])).rejects.toBe(refused);
  expect(await send(['a'])).toEqual([]);
});

it('T102: a value set otherwise since is set anew, and one still so is not', async () => {
  const { send, shop } = createForm({ isValue: true });
  shop.made = [];
  await send(['a']);
  await send(['a'], later(1));
  expect(shop.calls).toBe(1);
  shop.made = undefined;
  await send(['a'], later(2));
  expect(shop.calls).toBe(2);
});

it.each([null, '', 'short', 'x'.repeat(16_000), {}])(
  'T102: a form with the forged key %j is sent as it comes',
  async (key) => {
    const { send, shop } = createForm();
    await send(['a'], now, key);
    await send(['a'], now, key);
    expect(shop.calls).toBe(2);
  },
);

it.each([
  [false, 1],
  [true, 2],
])(
  'T95: a form whose answer was lost is sent again only where it may be (%s)',
  async (may, calls) => {
    const { send, shop } = createForm({ answers: [lost, []], maySendAgain: may });
    await expect(send(['a'])).rejects.toBe(lost);
    const again = send(['a']);
    if (may) expect(await again).toEqual([]);
    else await expect(again).rejects.toThrow(UnconfirmedError);
    expect(shop.calls).toBe(calls);
  },
);

it('T102: however many forms come meanwhile, one that is under way is not forgotten', async () => {
  const shop = { calls: 0, finish: (_errors: readonly string[]) => {} };
  const answer = new Promise<readonly string[]>((resolve) => {
    shop.finish = resolve;
  });
  const slow = {
    dangerousKey: createFormKey(),
    what: ['slow'],
    send: () => {
      shop.calls += 1;
      return answer;
    },
    isDone,
    findMade: async () => undefined,
    now,
  };
  const first = sendOnce(slow);
  for (let sent = 0; sent < 10_001; sent += 1) await createForm().send(['other']);
  const second = sendOnce(slow);
  shop.finish([]);
  expect(await Promise.all([first, second])).toEqual([[], []]);
  expect(shop.calls).toBe(1);
});
