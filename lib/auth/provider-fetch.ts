import 'server-only';
import type { CustomFetch } from 'openid-client';
import { getEnv } from '@/lib/env';
import { parseJson } from '@/lib/parse-json';
import { getFailure, toStatusCode } from '@/lib/upstream/failures';
import { fetchUpstream } from '@/lib/upstream/fetch-upstream';
import { isUpstreamError } from '@/lib/upstream/upstream-error';
import { watchOperation } from '@/lib/upstream/watch-operation';
import { toJitteredMs, withRetries } from '@/lib/upstream/with-retries';

const upstream = 'provider';
const maxBytes = 256 * 1024;
const budgetMs = 5_000;

/** Where the ID token of a refresh is put aside; see refresh-tokens.ts. */
export const refreshedIdToken = 'foyer_refreshed_id_token';

const isToken = (body: unknown): body is Record<string, unknown> =>
  typeof body === 'object' && body !== null && 'access_token' in body;

/**
 * A token answer as the library takes it. It refuses what is merely odd, and on a refresh that would lose
 * the new refresh token after the old one was spent. So members without a value go, a missing
 * `token_type` (absent from Shopify's documentation, wanted by RFC 6749 §5.1) is added, and the ID token of
 * a refresh is put aside, lest a JWKS that cannot be read just now fail the rest.
 */
async function normalise(response: Response, isRefresh: boolean): Promise<Response> {
  const headers = new Headers(response.headers);
  // The body says what is wrong (RFC 6749 §5.2); with this header the library would not read it.
  headers.delete('www-authenticate');
  const text = await response.text();
  const answer = (body: string, status: number) => new Response(body, { status, headers });
  const body = parseJson(text);
  if (!response.ok || !isToken(body)) {
    return answer(text, response.status);
  }
  const filled = Object.entries(body).filter(([, value]) => value !== null && value !== '');
  const { id_token, ...rest } = Object.fromEntries(filled);
  const tokenType = typeof rest.token_type === 'string' ? rest.token_type : 'bearer';
  const idToken =
    id_token === undefined ? {} : { [isRefresh ? refreshedIdToken : 'id_token']: id_token };
  headers.set('content-type', 'application/json');
  return answer(JSON.stringify({ ...rest, ...idToken, token_type: tokenType }), 200);
}

/**
 * A code or a refresh token is spent by arriving: it is sent a second time only if it surely did not, and
 * then only once (RFC 6749 §4.1.2, RFC 9700 §4.14.2).
 */
function toWaitMs(error: unknown, retries: number, isPost: boolean): number | null {
  if (!isUpstreamError(error)) return null;
  const { retry } = getFailure(error.code);
  const isWorthIt = retry === 'all' || (retry === 'reads' && !isPost);
  return isWorthIt && retries < 1 ? toJitteredMs(retries) : null;
}

/** What is asked for, in a word. */
function toStep(url: string, isPost: boolean): string {
  if (isPost) return 'token';
  return url.includes('openid-configuration') ? 'discovery' : 'keys';
}

/**
 * The transport under openid-client. A public client must send a registered Origin (Customer Account API,
 * "Obtain access token").
 */
export const providerFetch: CustomFetch = async (url, options) => {
  const { clientSecret, siteOrigin } = getEnv();
  const headers = new Headers(options.headers as HeadersInit);
  const isPost = options.method === 'POST';
  if (isPost && !clientSecret) headers.set('origin', siteOrigin);
  const request = {
    method: options.method,
    headers: Object.fromEntries(headers),
    ...(options.body ? { body: String(options.body) } : {}),
  };
  const response = await watchOperation(upstream, toStep(url, isPost), (course) =>
    withRetries(
      async (deadlineMs) => {
        course.attempts += 1;
        const answer = await fetchUpstream(url, request, { upstream, deadlineMs, maxBytes });
        course.status = answer.status;
        course.outcome = answer.ok ? 'ok' : toStatusCode(answer.status);
        return answer;
      },
      { upstream, budgetMs, toWaitMs: (error, retries) => toWaitMs(error, retries, isPost) },
    ),
  );
  if (!isPost) return response;
  const grantType = new URLSearchParams(String(options.body)).get('grant_type');
  return normalise(response, grantType === 'refresh_token');
};
