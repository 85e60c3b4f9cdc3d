import 'server-only';
import type { CustomFetch } from 'openid-client';
import { getEnv } from '@/lib/env';
import { fetchUpstream } from '@/lib/upstream/fetch-upstream';

const limits = { deadlineMs: 5_000, maxBytes: 256 * 1024 };

async function withTokenType(response: Response): Promise<Response> {
  if (response.status !== 200) return response;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  const isTokenAnswer = typeof body === 'object' && body !== null && 'access_token' in body;
  if (!isTokenAnswer || 'token_type' in body) return response;
  return Response.json({ ...body, token_type: 'bearer' }, { status: 200 });
}

/**
 * The transport under openid-client. Two things Shopify wants that the library cannot know:
 * its documented token answer has no `token_type`, which RFC 6749 §5.1 requires; and a public client
 * must send a registered Origin (Customer Account API, "Obtain access token").
 */
export const providerFetch: CustomFetch = async (url, options) => {
  const { clientSecret, siteOrigin } = getEnv();
  const headers = new Headers(options.headers as HeadersInit);
  if (options.method === 'POST' && !clientSecret) headers.set('origin', siteOrigin);
  const response = await fetchUpstream(
    url,
    { method: options.method, headers, body: options.body as BodyInit | undefined },
    limits,
  );
  return options.method === 'POST' ? withTokenType(response) : response;
};
