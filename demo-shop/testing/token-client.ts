import { createHash } from 'node:crypto';
import { redirectUri, type TestShop } from './start-test-shop.ts';

export type TokenAnswer = {
  status: number;
  headers: Headers;
  body: Record<string, unknown>;
  text: string;
};

export const verifier = 'a-verifier-of-at-least-forty-three-characters-long';
export const challenge = {
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
};

export const toBasic = (id: string, secret: string) =>
  `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}`;

/** One call of the token endpoint, with nothing added by a library. */
export async function callToken(
  shop: TestShop,
  form: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<TokenAnswer> {
  const response = await fetch(shop.url('/authentication/oauth/token'), {
    method: 'POST',
    body: new URLSearchParams(form),
    headers,
    redirect: 'manual',
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return {
    status: response.status,
    headers: response.headers,
    body: isJson ? JSON.parse(text) : {},
    text,
  };
}

/** Basic authentication and client id, as a confidential client sends them. */
export function confidential(shop: TestShop) {
  const { clientId, clientSecret } = shop.config;
  return {
    form: { client_id: clientId, redirect_uri: redirectUri },
    headers: { authorization: toBasic(clientId, clientSecret) },
  };
}

/** Signs in and returns the authorization code. */
export async function getCode(
  shop: TestShop,
  params: Record<string, string> = {},
  email = 'mia.lindqvist@example.com',
): Promise<string> {
  const hop = await shop.signIn(shop.browser(), shop.authorizeUrl(params), email);
  const code = new URL(hop.location ?? '').searchParams.get('code');
  if (!code) throw new Error(`No code in ${hop.location}`);
  return code;
}
