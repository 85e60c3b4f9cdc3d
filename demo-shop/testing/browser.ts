type Cookie = { name: string; value: string; path: string };

export type Page = { status: number; url: string; location: string | null; html: string };

export type Browser = {
  /** One request without following redirects. Cookies are kept, by path, as browsers keep them. */
  visit(url: string, form?: Record<string, string>): Promise<Page>;
  /** Follows redirects for as long as they stay on this shop, then returns the last page or hop. */
  follow(url: string, form?: Record<string, string>): Promise<Page>;
  cookieNames(): string[];
};

const pathMatches = (cookiePath: string, path: string) =>
  path === cookiePath || path.startsWith(cookiePath.endsWith('/') ? cookiePath : `${cookiePath}/`);

/** As much of a browser as a sign-in without JavaScript needs. */
export function createBrowser(shopOrigin: string): Browser {
  let cookies: Cookie[] = [];

  function keep(setCookie: string) {
    const [pair = '', ...attributes] = setCookie.split(';').map((part) => part.trim());
    const name = pair.slice(0, pair.indexOf('='));
    const path = attributes.find((one) => /^path=/i.test(one))?.slice('path='.length) ?? '/';
    const isGone = attributes.some((one) => /^expires=Thu, 01 Jan 1970/i.test(one));
    cookies = cookies.filter((cookie) => cookie.name !== name || cookie.path !== path);
    if (!isGone) cookies.push({ name, value: pair.slice(pair.indexOf('=') + 1), path });
  }

  async function visit(url: string, form?: Record<string, string>): Promise<Page> {
    const target = new URL(url, shopOrigin);
    const sent = cookies.filter(({ path }) => pathMatches(path, target.pathname));
    const response = await fetch(target, {
      method: form ? 'POST' : 'GET',
      body: form ? new URLSearchParams(form) : null,
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        cookie: sent.map(({ name, value }) => `${name}=${value}`).join('; '),
      },
    });
    for (const setCookie of response.headers.getSetCookie()) keep(setCookie);
    const location = response.headers.get('location');
    return {
      status: response.status,
      url: target.href,
      location: location && new URL(location, target).href,
      html: await response.text(),
    };
  }

  async function follow(url: string, form?: Record<string, string>): Promise<Page> {
    let page = await visit(url, form);
    for (let hops = 0; page.location?.startsWith(`${shopOrigin}/`); hops += 1) {
      if (hops > 10) throw new Error(`Too many redirects at ${page.url}`);
      page = await visit(page.location);
    }
    return page;
  }

  return { visit, follow, cookieNames: () => cookies.map(({ name }) => name) };
}
