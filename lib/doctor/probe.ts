import 'server-only';
import { isAllowedUpstream } from '@/lib/upstream/fetch-upstream';

/** How one request of the doctor ended. */
export type Probe =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Headers;
      /** The beginning of the body; to be classified, never printed. */
      readonly dangerousText: string;
    }
  | { readonly kind: 'forbidden-host' }
  | { readonly kind: 'failed'; readonly reason: 'dns' | 'tls' | 'refused' | 'timeout' | 'other' };

const timeoutMs = 10_000;
const maxTextLength = 256 * 1024;

const reasonOfCode: Readonly<Record<string, 'dns' | 'refused'>> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  ECONNREFUSED: 'refused',
  ECONNRESET: 'refused',
};

function toReason(error: unknown): 'dns' | 'tls' | 'refused' | 'timeout' | 'other' {
  if (error instanceof Error && error.name === 'TimeoutError') return 'timeout';
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (/^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code)) return 'tls';
  return reasonOfCode[code] ?? 'other';
}

async function readBeginning(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > maxTextLength) break;
  }
  return text.slice(0, maxTextLength);
}

/**
 * One request, as the doctor makes it: redirects are answers here, since where they lead is what is looked
 * at, and nothing is tried twice. Only hosts the app itself would talk to, unless `isAllowed` says otherwise.
 */
export async function probe(
  url: string | URL,
  init: RequestInit = {},
  isAllowed: (url: URL) => boolean = isAllowedUpstream,
): Promise<Probe> {
  if (!URL.canParse(url) || !isAllowed(new URL(url))) return { kind: 'forbidden-host' };
  try {
    const response = await fetch(url, {
      ...init,
      headers: { 'user-agent': 'Foyer doctor', ...init.headers },
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    return {
      kind: 'answer',
      status: response.status,
      headers: response.headers,
      dangerousText: await readBeginning(response),
    };
  } catch (error) {
    return { kind: 'failed', reason: toReason(error) };
  }
}
