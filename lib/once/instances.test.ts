import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startWorker } from '@/bench/workers.mjs';
import { startSignIn } from '@/lib/auth/start-sign-in';
import { createFormKey } from '@/lib/forms/send-once';
import type { CookieWrite } from '@/lib/session/cookies';
import { sealTransaction } from '@/lib/session/transaction-cookie';
import { createEmail, demoShop, passShopSignIn } from '@/lib/testing/demo-shop';
import { createJar } from '@/lib/testing/sessions';

const redisUrl = inject('redisUrl');
/** Two processes compile the app's code on however few cores there are. */
const startWithinMs = 120_000;

type Worker = {
  ask<Result>(task: string, input: unknown): Promise<Result>;
  kill(signal?: NodeJS.Signals): boolean;
};
type Landing = { readonly target: string; readonly writes: readonly CookieWrite[] };

const start = async (env: Record<string, string>) =>
  (await startWorker(env, 'once-worker.mjs')) as Worker;

const countMutations = async (email: string) => {
  const all = await demoShop.listRequests(email);
  return all.filter(({ operationName }) => operationName === 'CreateAddress').length;
};
const countTokenCalls = async () => {
  const all = await demoShop.listRequests();
  return all.filter(({ path }) => path.endsWith('/oauth/token')).length;
};

const address = {
  firstName: 'Ada',
  lastName: 'Lovelace',
  company: '',
  address1: 'Lange Gasse 1',
  address2: '',
  city: 'Berlin',
  zoneCode: '',
  zip: '10115',
  territoryCode: 'DE',
  phoneNumber: '',
};

async function createForm() {
  const email = createEmail();
  const { access_token: token } = await demoShop.createTokens(email);
  return { email, form: { token, address, key: createFormKey() } };
}

describe.skipIf(!redisUrl)('two processes over one Redis', { timeout: 60_000 }, () => {
  const workers: Worker[] = [];
  beforeAll(async () => {
    const env = { REDIS_URL: redisUrl ?? '', LOG_LEVEL: 'silent' };
    workers.push(...(await Promise.all([start(env), start(env)])));
  }, startWithinMs);
  afterAll(() => {
    for (const worker of workers) worker.kill();
  });

  const both = async <Result>(task: string, input: unknown) =>
    (await Promise.all(workers.map((worker) => worker.ask<Result[]>(task, input)))).flat();

  it('T102: send a form once that arrives a hundred times, and tell all the same', async () => {
    const { email, form } = await createForm();
    const answers = await both('send', { ...form, count: 50 });
    expect(answers).toEqual(Array.from({ length: 100 }, () => []));
    expect(await countMutations(email)).toBe(1);
    expect(await both('send', { ...form, count: 2 })).toEqual([[], [], [], []]);
    expect(await countMutations(email)).toBe(1);
  });

  it('T102: wait for one that is slow, longer than its lock would last by itself', async () => {
    const { email, form } = await createForm();
    const match = { email, operationName: 'CreateAddress' };
    await demoShop.setFault(match, { type: 'delay', ms: 6_000 }, 1);
    const answers = await both('send', { ...form, count: 1 });
    expect(answers).toEqual([[], []]);
    expect(await countMutations(email)).toBe(1);
  });

  it('T102: send a refused form again when it is sent again', async () => {
    const { email, form } = await createForm();
    const wrong = { ...form, address: { ...address, territoryCode: 'XX' } };
    for (const worker of workers) {
      const [codes] = await worker.ask<string[][]>('send', { ...wrong, count: 1 });
      expect(codes?.length).toBeGreaterThan(0);
    }
    expect(await countMutations(email)).toBe(2);
  });

  it('T104: follow one that was killed in the middle of it, as soon as its lock has run out', async () => {
    const { email, form } = await createForm();
    const doomed = await start({ REDIS_URL: redisUrl ?? '', LOG_LEVEL: 'silent' });
    const match = { email, operationName: 'CreateAddress' };
    const { id } = await demoShop.setFault(match, { type: 'delay', ms: 1_000 }, 1);
    doomed.ask('send', { ...form, count: 1 }).catch(() => undefined);
    await expect.poll(() => demoShop.hasStruck(id), { timeout: 20_000, interval: 20 }).toBe(true);
    const killedAt = Date.now();
    doomed.kill('SIGKILL');
    const [codes] = (await workers[0]?.ask<string[][]>('send', { ...form, count: 1 })) ?? [];
    expect(Date.now() - killedAt).toBeLessThan(6_000);
    // It had arrived: the shop itself says that there is nothing to add.
    expect(codes).toEqual(['CUSTOMER_ADDRESS_ALREADY_EXISTS']);
  });

  it('T07: spend a code once when the way back arrives ten times, and tell all the same', async () => {
    const { url, transaction } = await startSignIn(
      { returnTo: '/account/orders', locale: 'en' },
      new Date(),
    );
    const cookies = createJar(await sealTransaction(transaction, createJar())).getAll();
    const back = await passShopSignIn(url, createEmail());
    const before = await countTokenCalls();
    const landings = await both<Landing>('callBack', { url: back.href, cookies, count: 5 });
    expect(await countTokenCalls()).toBe(before + 1);
    expect(landings.map(({ target }) => target)).toEqual(Array(10).fill('/account/orders'));
    const ids = landings.map(({ writes }) => writes.find(({ name }) => /session-id/.test(name)));
    expect(ids.every((write) => write?.value)).toBe(true);
    expect(new Set(ids.map((write) => write?.value)).size).toBe(1);
  });
});
