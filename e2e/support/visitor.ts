import type { RawAnswer, RawRequest } from './raw';
import { sendRaw } from './raw';
import type { Shop } from './shop';

const readCookie = (header: string) => /^([^=]+)=([^;]*)/.exec(header)?.slice(1) ?? [];

/** A browser without screen, fast enough to have dozens of: cookies for both hosts, redirects, sign-in. */
export function createVisitor(site: string) {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (origin: string) => {
    const jar = jars.get(origin) ?? new Map<string, string>();
    jars.set(origin, jar);
    return jar;
  };

  async function send(origin: string, request: RawRequest): Promise<RawAnswer> {
    const jar = jarOf(origin);
    const cookie = [...jar].map((pair) => pair.join('=')).join('; ');
    const headers = { ...(cookie ? { cookie } : {}), ...request.headers };
    const answer = await sendRaw(origin, { ...request, headers });
    for (const header of answer.headers['set-cookie'] ?? []) {
      const [name = '', value = ''] = readCookie(header);
      if (value) jar.set(name, value);
      else jar.delete(name);
    }
    return answer;
  }

  async function follow(start: URL, form?: Readonly<Record<string, string>>): Promise<URL> {
    let url = start;
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    let answer = await send(url.origin, {
      path: url.pathname + url.search,
      ...(form
        ? { method: 'POST', headers: type, body: new URLSearchParams(form).toString() }
        : {}),
    });
    while (answer.status >= 300 && answer.status < 400) {
      url = new URL(answer.headers.location ?? '', url);
      answer = await send(url.origin, { path: url.pathname + url.search });
    }
    return url;
  }

  return {
    /** One request to the site, as this person. */
    ask: (request: RawRequest) => send(site, request),
    cookieHeader: () => [...jarOf(site)].map((pair) => pair.join('=')).join('; '),
    async signIn(shop: Pick<Shop, 'getCode'>, email: string): Promise<void> {
      const emailPage = await follow(new URL('/account/login', site));
      const codePage = await follow(emailPage, { email });
      const end = await follow(codePage, { code: await shop.getCode(email) });
      if (end.origin !== site || end.pathname !== '/account') throw new Error(`no sign-in: ${end}`);
    },
  };
}
