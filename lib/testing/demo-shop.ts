import 'server-only';
import { getEnv } from '@/lib/env';

/** For tests only: speaks to the demo shop over HTTP, as a browser and as its control room would. */

const readSetCookie = (header: string) => /^([^=]+)=([^;]*)/.exec(header)?.slice(1) ?? [];

/** A browser without screen: follows redirects on the shop's origin and keeps its cookies. */
export function createBrowser() {
  const jar = new Map<string, string>();

  async function ask(url: URL, form?: Record<string, string>): Promise<Response> {
    const response = await fetch(url, {
      method: form ? 'POST' : 'GET',
      body: form ? new URLSearchParams(form) : null,
      headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; ') },
      redirect: 'manual',
    });
    for (const header of response.headers.getSetCookie()) {
      const [name = '', value = ''] = readSetCookie(header);
      if (value) jar.set(name, value);
      else jar.delete(name);
    }
    return response;
  }

  /** Follows redirects until a page is shown or the way leaves the shop; answers where that is. */
  return async function visit(start: URL, form?: Record<string, string>): Promise<URL> {
    let url = start;
    let response = await ask(url, form);
    while (response.status >= 300 && response.status < 400) {
      url = new URL(response.headers.get('location') ?? '', url);
      if (url.origin !== start.origin) break;
      response = await ask(url);
    }
    return url;
  };
}

async function control<Answer>(path: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(new URL(path, getEnv().shopOrigin), {
    ...init,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as Answer;
}

const post = <Answer>(path: string, body: unknown) =>
  control<Answer>(path, { method: 'POST', body: JSON.stringify(body) });

type Mail = { readonly to: string; readonly code: string };
type LoggedRequest = {
  readonly method: string;
  readonly path: string;
  readonly email?: string;
  readonly operationName?: string | null;
  readonly status: number;
  /** The shop's own name for it. */
  readonly requestId: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** A customer of one test's own: test files share the shop and run side by side, in threads of one process too. */
export const createEmail = (): string => `unit-${crypto.randomUUID()}@example.com`;

/** The demo shop's control API, as far as the unit tests need it. */
export const demoShop = {
  getCode: async (email: string) =>
    (await control<Mail[]>(`/_demo/inbox?email=${encodeURIComponent(email)}`))[0]?.code ?? '',
  createTokens: (email: string) =>
    post<{ access_token: string; refresh_token: string; id_token: string; expires_in: number }>(
      '/_demo/tokens',
      { email },
    ),
  /** `match` names the customer, so that no other test is struck. */
  setFault: (
    match: { email: string; path?: string; operationName?: string },
    fault: Record<string, unknown>,
    times?: number,
  ) => post<{ id: string }>('/_demo/faults', { match, fault, times }),
  /** Whether a fault that was set for one time has struck: its request has arrived. */
  hasStruck: async (id: string) =>
    (await control<{ id: string }[]>('/_demo/faults')).every((fault) => fault.id !== id),
  removeFault: (id: string) => control(`/_demo/faults/${id}`, { method: 'DELETE' }),
  expire: (email: string, what: 'access' | 'refresh' | 'both') =>
    post('/_demo/expire', { email, what }),
  /** All of one customer's, or all there were. */
  listRequests: async (email?: string) =>
    (await control<LoggedRequest[]>('/_demo/requests')).filter(
      (entry) => email === undefined || entry.email === email,
    ),
  /** Those made for one request of ours. */
  getRequestsOf: async (requestId: string) =>
    (await control<LoggedRequest[]>('/_demo/requests')).filter(
      (entry) => entry.headers['x-request-id'] === requestId,
    ),
  getRequests: async (email: string, path: string) =>
    (await demoShop.listRequests(email)).filter((entry) => entry.path === path),
};

/** From our redirect to the shop's, as a person goes: e-mail, code, back. */
export async function passShopSignIn(
  url: URL,
  email: string,
  visit = createBrowser(),
): Promise<URL> {
  const emailPage = await visit(url);
  const codePage = await visit(emailPage, { email });
  return visit(codePage, { code: await demoShop.getCode(email) });
}
