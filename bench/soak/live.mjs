import { setTimeout as wait } from 'node:timers/promises';
import { createCheck } from './check-answer.mjs';
import { createDice } from './dice.mjs';
import { readTruth } from './truth.mjs';
import { createVisits } from './visits.mjs';
import { createWrites } from './writes.mjs';

/** Addresses on the public internet, as the app counts requests by them. */
const toIp = (at) => `45.83.${Math.floor(at / 250)}.${(at % 250) + 1}`;

/**
 * One person's life: reads, and changes unless they are one of the seeded customers, until it is over.
 * @param people everybody, as `{ email, marker?, orders }`
 */
export async function createLife({ world, person, at, people, ledger, seed, pauseMs }) {
  const dice = createDice(seed * 1_000 + at);
  const check = createCheck(person, people, ledger);
  const visits = createVisits({ world, person: { ...person, ip: toIp(at) }, ledger, dice, check });
  const write = createWrites({ world, person, ledger, dice, visits });
  let truth = await readTruth(world, person.email);

  async function change() {
    truth = await write(truth);
  }

  const doings = [
    [8, () => visits.readAny(truth)],
    [2, () => visits.readSoft()],
    [2, () => visits.readJson()],
    [2, () => visits.readMany(truth)],
    [1, () => visits.expire(truth)],
    [0.5, () => visits.signOut()],
    ...(person.marker ? [[6, change]] : []),
  ];

  return {
    signIn: visits.signIn,
    async liveUntil(isOver) {
      await wait(dice.roll() * pauseMs * 2);
      while (!isOver()) {
        const doing = dice.pickWeighted(doings);
        await doing().catch((error) => {
          if (error.name === 'TimeoutError') ledger.breach('every request is answered', {});
          else ledger.breach('the bench goes on', { error: String(error.stack).slice(0, 600) });
        });
        await wait(dice.roll() * pauseMs * 2);
      }
    },
    /** Without faults every page is there, and the shop holds what was last seen. */
    async settle() {
      const after = await readTruth(world, person.email);
      if (after.name !== truth.name || after.addresses.size !== truth.addresses.size) {
        ledger.breach('no lost write', { person: person.email, when: 'at the end' });
      }
      for (const path of ['/account', '/account/profile', '/account/addresses']) {
        if (!(await visits.read(path))) ledger.breach('pages are back', { path });
      }
    },
  };
}
