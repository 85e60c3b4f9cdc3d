import { SignJWT } from 'jose';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { appOrigin, startTestShop, type TestShop } from '../testing/start-test-shop.ts';

let shop: TestShop;

beforeAll(async () => {
  shop = await startTestShop();
});
afterAll(() => shop.stop());

type Changes = { audience?: string; issuer?: string; secret?: string; ageSeconds?: number };

async function sign({ ageSeconds = 0, ...changes }: Changes = {}): Promise<string> {
  const issuedAt = Math.floor(Date.now() / 1000) - ageSeconds;
  return new SignJWT({ name: 'Edda <Holm>', order: '#5501' })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(changes.issuer ?? appOrigin)
    .setAudience(changes.audience ?? shop.config.shopOrigin)
    .setSubject('gid://shopify/Customer/7')
    .setJti(crypto.randomUUID())
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + 300)
    .sign(new TextEncoder().encode(changes.secret ?? shop.config.helpDeskSecret));
}

const knock = (token: string) =>
  fetch(shop.url('/help-desk'), { method: 'POST', body: new URLSearchParams({ token }) });

it('greets who comes with the app’s token, once', async () => {
  const token = await sign();
  const answer = await knock(token);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('Hello Edda &lt;Holm&gt;');
  expect((await knock(token)).status).toBe(401);
});

it.each<[string, Changes]>([
  ['of another app', { issuer: 'https://evil.example' }],
  ['for another help desk', { audience: 'https://help.example' }],
  ['under another secret', { secret: 'x'.repeat(40) }],
  ['that has run out', { ageSeconds: 301 }],
])('turns away a token %s', async (_, changes) => {
  expect((await knock(await sign(changes))).status).toBe(401);
});

it('turns away who brings none', async () => {
  expect((await knock('')).status).toBe(401);
});
