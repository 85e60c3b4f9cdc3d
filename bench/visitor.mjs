// A browser without screen for the benches: cookies, redirects, and the shop's two sign-in pages.

export function createVisitor({ site, shop }) {
  const jar = new Map();

  /** @param form the fields of one, or a body as it is sent */
  async function ask(url, form, extra = {}) {
    const response = await fetch(url, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; '), ...extra },
      ...(form ? { body: form instanceof FormData ? form : new URLSearchParams(form) } : {}),
    });
    for (const header of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
      if (value) jar.set(name, value);
      else jar.delete(name);
    }
    return response;
  }

  /** Follows redirects to the end; answers the last address and its status. */
  async function visit(start, form) {
    let url = start;
    let response = await ask(url, form);
    while (response.status >= 300 && response.status < 400) {
      url = new URL(response.headers.get('location'), url).href;
      await response.body?.cancel();
      response = await ask(url);
    }
    await response.arrayBuffer();
    return { url, status: response.status };
  }

  return {
    ask,
    getStatus: async (url) => (await visit(url)).status,
    getPage: async (url) => (await ask(url)).text(),
    cookieHeader: () => [...jar].map((pair) => pair.join('=')).join('; '),
    async signIn(email) {
      const emailPage = await visit(`${site}/account/login`);
      const codePage = await visit(emailPage.url, { email });
      const inbox = await fetch(`${shop}/_demo/inbox?email=${encodeURIComponent(email)}`, {
        headers: { accept: 'application/json' },
      });
      const [mail] = await inbox.json();
      const end = await visit(codePage.url, { code: mail.code });
      if (!end.url.startsWith(site) || end.status !== 200)
        throw new Error(`no sign-in: ${end.url}`);
    },
  };
}
