import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { parseEnv, readEnvironment } from '@/lib/env';
import { startUpstream } from '@/lib/testing/start-upstream';
import { webhookSecret, webhookSettings } from '@/lib/testing/webhooks';
import { answerWebhook } from '@/lib/webhooks/answer-webhook';
import { checkWebhooks } from './check-webhooks';

let site: Awaited<ReturnType<typeof startUpstream>>;
const asked: string[] = [];

/** The app, as it runs with the settings that are stubbed. */
async function runApp(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  asked.push(`${request.method} ${request.url}`);
  const answer = await answerWebhook(
    new Request(`http://localhost${request.url}`, {
      method: 'POST',
      headers: request.headers as Record<string, string>,
      body: Buffer.concat(chunks),
    }),
    new Date(),
  );
  response.writeHead(answer.status).end();
}
const app: RequestListener = (request, response) => void runApp(request, response);
const status =
  (code: number, headers = {}): RequestListener =>
  (_request, response) =>
    response.writeHead(code, headers).end();

beforeAll(async () => {
  for (const [name, value] of Object.entries(webhookSettings)) vi.stubEnv(name, value);
  site = await startUpstream();
});
beforeEach(() => {
  asked.length = 0;
  site.behave(app);
});
afterEach(() => vi.restoreAllMocks());
afterAll(async () => {
  vi.unstubAllEnvs();
  await site.stop();
});

async function examine(settings: Readonly<Record<string, string | undefined>> = {}) {
  const SITE_ORIGIN = new URL(site.toUrl()).origin;
  const env = parseEnv({ ...readEnvironment(), SITE_ORIGIN, ...settings });
  return checkWebhooks(env);
}

/** What is said, and that it says how to mend it, and where. */
async function examineOnly(settings: Readonly<Record<string, string | undefined>> = {}) {
  const findings = await examine(settings);
  expect(findings).toHaveLength(1);
  const [found] = findings;
  if (found?.outcome === 'failure' || found?.outcome === 'warning') {
    expect(found.fix).toMatch(/.{20,}/);
    expect(found.where).toMatch(/.{10,}/);
  }
  return `${found?.outcome}: ${found?.says}`;
}

it('is content with an app that takes what the shop signs, and refuses what it does not', async () => {
  expect(await examineOnly()).toBe('ok: a signed sample is taken, a forged one is not');
  expect(asked).toEqual(['POST /webhooks/shopify', 'POST /webhooks/shopify']);
});

it('passes over what is not set up', async () => {
  expect(await examineOnly({ SHOPIFY_WEBHOOK_SECRET: undefined })).toMatch(/^skipped: none/);
  expect(asked).toEqual([]);
});

it('tries every secret while they are rotated', async () => {
  const both = `${webhookSecret},shpss_other0123456789abcdef0123456789abcdef`;
  expect(await examineOnly({ SHOPIFY_WEBHOOK_SECRET: both })).toMatch(
    /^failure: .* refuses what this secret signs/,
  );
});

it('tells an app that runs for another shop', async () => {
  const other = { SHOPIFY_SHOP_DOMAIN: 'other-shop.myshopify.com' };
  expect(await examineOnly(other)).toMatch(/^failure: .* refuses what this secret signs/);
});

it('warns of a secret that is none of Shopify’s', async () => {
  const findings = await examine({ SHOPIFY_WEBHOOK_SECRET: 'correct horse battery staple' });
  expect(findings[0]).toMatchObject({
    outcome: 'warning',
    where: expect.stringContaining('admin'),
  });
  expect(JSON.stringify(findings)).not.toContain('battery');
});

it.each([
  [200, {}, /^failure: .* does not refuse what nobody signed/],
  [404, {}, /^failure: .* takes no webhooks/],
  [308, { location: 'https://www.example.com/' }, /^failure: .* redirects \(HTTP 308\)/],
  [403, {}, /^failure: our own webhook address: .* \(HTTP 403\)/],
  [502, {}, /^failure: our own webhook address: .* \(HTTP 502\)/],
])('tells a site that answers %i to anything', async (code, headers, says) => {
  site.behave(status(code, headers));
  expect(await examineOnly()).toMatch(says);
});

it('warns where nobody answers yet', async () => {
  const gone = await startUpstream();
  await gone.stop();
  const SITE_ORIGIN = new URL(gone.toUrl()).origin;
  expect(await examineOnly({ SITE_ORIGIN })).toMatch(/^warning: nobody answers at SITE_ORIGIN/);
});
