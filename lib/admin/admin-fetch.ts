import 'server-only';
import type { CustomFetch } from 'openid-client';
import { parseJson } from '@/lib/parse-json';
import { getFailure, toStatusCode } from '@/lib/upstream/failures';
import { fetchUpstream } from '@/lib/upstream/fetch-upstream';
import { isUpstreamError } from '@/lib/upstream/upstream-error';
import { watchOperation } from '@/lib/upstream/watch-operation';
import { toJitteredMs, withRetries } from '@/lib/upstream/with-retries';

const upstream = 'admin';
const maxBytes = 64 * 1024;
const budgetMs = 4_000;

/** Nothing is spent by asking for a token: it is asked again whenever that may help. */
function toWaitMs(error: unknown, retries: number): number | null {
  if (!isUpstreamError(error) || getFailure(error.code).retry === 'never') return null;
  return retries < 1 ? toJitteredMs(retries) : null;
}

/** Shopify documents no `token_type`, which RFC 6749 §5.1 wants and the library insists on. */
async function withTokenType(response: Response): Promise<Response> {
  const { status } = response;
  const headers = new Headers(response.headers);
  // The body says what is wrong (RFC 6749 §5.2); with this header the library would not read it.
  headers.delete('www-authenticate');
  const text = await response.text();
  const body = parseJson(text);
  const isToken = response.ok && typeof body === 'object' && body !== null;
  if (!isToken) return new Response(text, { status, headers });
  headers.set('content-type', 'application/json');
  return new Response(JSON.stringify({ token_type: 'bearer', ...body }), { status, headers });
}

/** The transport under openid-client for the Admin API's token endpoint, through the one way out. */
export const adminFetch: CustomFetch = async (url, options) => {
  const request = {
    method: options.method,
    headers: Object.fromEntries(new Headers(options.headers as HeadersInit)),
    ...(options.body ? { body: String(options.body) } : {}),
  };
  const response = await watchOperation(upstream, 'token', (course) =>
    withRetries(
      async (deadlineMs) => {
        course.attempts += 1;
        const answer = await fetchUpstream(url, request, { upstream, deadlineMs, maxBytes });
        course.status = answer.status;
        course.outcome = answer.ok ? 'ok' : toStatusCode(answer.status);
        return answer;
      },
      { upstream, budgetMs, toWaitMs },
    ),
  );
  return withTokenType(response);
};
