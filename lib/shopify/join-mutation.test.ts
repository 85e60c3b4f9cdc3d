import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { joinMutation } from './join-mutation';

function createShop() {
  let calls = 0;
  return {
    getCalls: () => calls,
    async change(outcome = 'saved') {
      calls += 1;
      await wait(20);
      if (outcome === 'failed') throw new Error('failed');
      return outcome;
    },
  };
}

it('T102: a change that is under way is not sent again, and all are told the same', async () => {
  const shop = createShop();
  const what = ['customer-1', 'mutation A', { a: 1 }];
  const outcomes = Array.from({ length: 100 }, () => joinMutation(what, () => shop.change()));
  expect(new Set(await Promise.all(outcomes))).toEqual(new Set(['saved']));
  expect(shop.getCalls()).toBe(1);
});

it('T102: another person’s change, another value and a later one are sent', async () => {
  const shop = createShop();
  const send = () => shop.change();
  await Promise.all([
    joinMutation(['customer-1', 'mutation A', { a: 1 }], send),
    joinMutation(['customer-2', 'mutation A', { a: 1 }], send),
    joinMutation(['customer-1', 'mutation A', { a: 2 }], send),
  ]);
  await joinMutation(['customer-1', 'mutation A', { a: 1 }], send);
  expect(shop.getCalls()).toBe(4);
});

it('T102: a failure is told to all who wait, and leaves nothing behind', async () => {
  const shop = createShop();
  const what = ['customer-1', 'mutation B'];
  const failed = [1, 2].map(() => joinMutation(what, () => shop.change('failed')));
  for (const one of failed) await expect(one).rejects.toThrow('failed');
  expect(await joinMutation(what, () => shop.change())).toBe('saved');
});
