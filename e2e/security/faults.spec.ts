import { sendRaw } from '../support/raw';
import { type SecondSite, startSecondSite } from '../support/second-site';
import { expect, test } from '../support/test';

const preload = '--import ./e2e/support/faults.mjs';

let second: SecondSite;
test.beforeEach(async ({ site, shop }) => {
  const NODE_OPTIONS = `${preload} --max-old-space-size=256`;
  second = await startSecondSite({ site, shopOrigin: shop.origin }, { NODE_OPTIONS });
});
test.afterEach(async () => {
  second.kill('SIGKILL');
  await second.waitForExit();
});

const ask = (path: string, headers = {}) => sendRaw(second.origin, { path, headers });
const listLines = () => second.readLog().split('\n');

for (const [fault, message] of [
  ['rejection', 'a rejection that nobody handles'],
  ['exception', 'an exception that nobody catches'],
] as const) {
  test(`T114: an unhandled ${fault} is logged with the request it came from, and ends nothing @once`, async () => {
    const others = Promise.all(Array.from({ length: 10 }, () => ask('/healthz')));
    expect((await ask('/healthz', { 'x-fault': fault })).status).toBe(200);
    for (const { status } of await others) expect(status).toBe(200);
    // Next says it twice of an exception.
    await expect.poll(() => second.readLog()).toContain(message);
    const line = listLines().find((one) => one.includes(message)) ?? '';
    expect(JSON.parse(line)).toMatchObject({ level: 50, requestId: expect.any(String) });
    expect((await ask('/healthz')).status).toBe(200);
    expect(second.isRunning()).toBe(true);
  });
}

test('T114: a blocked event loop delays the others and fails none of them @once', async () => {
  const startedAt = Date.now();
  const blocked = ask('/healthz', { 'x-fault': 'block' });
  const others = Promise.all(Array.from({ length: 10 }, () => ask('/healthz')));
  expect((await blocked).status).toBe(200);
  for (const { status } of await others) expect(status).toBe(200);
  expect(Date.now() - startedAt).toBeGreaterThanOrEqual(1_500);
});

test('T114: a full heap ends the process at once, and not as if all were well @once', async () => {
  await ask('/healthz', { 'x-fault': 'heap' }).catch(() => undefined);
  await expect.poll(() => second.isRunning(), { timeout: 30_000 }).toBe(false);
  expect([134, 'SIGABRT']).toContain(await second.waitForExit());
});
