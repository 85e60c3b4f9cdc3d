import type { TestShop } from './start-test-shop.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers of arbitrary documents have no static type
export type AdminAnswer = { status: number; headers: Headers; body: any };

/** For tests: an app that talks to the Admin API of this shop. */
export function createAdminClient(shop: TestShop) {
  async function authenticate(changes: Record<string, string> = {}): Promise<AdminAnswer> {
    const { adminClientId, adminClientSecrets } = shop.config;
    const form = {
      grant_type: 'client_credentials',
      client_id: adminClientId,
      client_secret: adminClientSecrets[0] ?? '',
      ...changes,
    };
    const body = new URLSearchParams(form);
    const response = await fetch(shop.url('/admin/oauth/access_token'), { method: 'POST', body });
    return { status: response.status, headers: response.headers, body: await response.json() };
  }

  async function ask(
    query: string,
    variables: object = {},
    { token = '', version = '2026-10' } = {},
  ): Promise<AdminAnswer> {
    const accessToken = token || (await authenticate()).body.access_token;
    const response = await fetch(shop.url(`/admin/api/${version}/graphql.json`), {
      method: 'POST',
      headers: { 'x-shopify-access-token': accessToken, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, headers: response.headers, body: await response.json() };
  }

  return { ask, authenticate };
}
