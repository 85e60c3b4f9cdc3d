// A browser without screen or script: cookies for each host, redirects, forms, and an address of its own.
import { readForms } from './read-forms.mjs';

const deadlineMs = 60_000;

/**
 * @param site the address people know, or what `startSite` answers
 * @param ip the visitor's own address, as a trusted proxy tells it
 * @param pick which instance gets the next request
 * @param onAnswer told of every answer of the site: `{ url, status, headers, text }`
 */
export function createBrowser({ site, shop, instances = [site], ip, pick, onAnswer }) {
  const jars = new Map();
  const jarOf = (origin) => {
    if (!jars.has(origin)) jars.set(origin, new Map());
    return jars.get(origin);
  };
  const choose = pick ?? (() => instances[0]);

  async function send(url, { body, headers = {}, cookies } = {}) {
    const { origin, pathname, search } = new URL(url);
    const jar = jarOf(origin);
    const isSite = origin === site;
    const cookie = cookies ?? [...jar].map((pair) => pair.join('=')).join('; ');
    const response = await fetch(isSite ? choose(instances) + pathname + search : url, {
      method: body ? 'POST' : 'GET',
      redirect: 'manual',
      signal: AbortSignal.timeout(deadlineMs),
      body,
      headers: {
        accept: 'text/html',
        ...(cookie ? { cookie } : {}),
        ...(isSite && ip ? { 'x-forwarded-for': ip } : {}),
        ...(body ? { origin } : {}),
        ...headers,
      },
    });
    for (const header of cookies === undefined ? response.headers.getSetCookie() : []) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
      if (value) jar.set(name, value);
      else jar.delete(name);
    }
    const text = await response.text();
    const answer = { url, status: response.status, headers: response.headers, text };
    if (isSite) onAnswer?.(answer);
    return answer;
  }

  /** To the end of all redirects; what was passed is in `hops`. */
  async function visit(start, options) {
    const hops = [];
    let answer = await send(start, options);
    while (answer.status >= 300 && answer.status < 400 && hops.length < 20) {
      const next = new URL(answer.headers.get('location'), answer.url).href;
      hops.push(next);
      answer = await send(next);
    }
    return { ...answer, hops };
  }

  /** Sends a form of that page with these fields filled in; one answer, no redirects followed. */
  function submit(pageUrl, form, typed = {}) {
    const fields = { ...form.fields, ...typed };
    const isMultipart = form.enctype === 'multipart/form-data';
    const body = isMultipart ? new FormData() : new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    return send(new URL(form.action || pageUrl, pageUrl).href, { body });
  }

  return {
    send,
    visit,
    submit,
    submitAndFollow: async (pageUrl, form, typed) => {
      const answer = await submit(pageUrl, form, typed);
      const next = answer.headers.get('location');
      return next ? visit(new URL(next, answer.url).href) : { ...answer, hops: [] };
    },
    cookieHeader: () => [...jarOf(site)].map((pair) => pair.join('=')).join('; '),
    forgetShop: () => jars.delete(shop),
    /** Through the shop's two pages. Answers where that ended: on the account, or on a page about a problem. */
    async signIn(email) {
      const emailPage = await visit(`${site}/account/login`);
      if (!emailPage.url.startsWith(shop)) return emailPage;
      const codePage = await visit(emailPage.url, { body: new URLSearchParams({ email }) });
      const inbox = await fetch(`${shop}/_demo/inbox?email=${encodeURIComponent(email)}`, {
        headers: { accept: 'application/json' },
      });
      const [mail] = await inbox.json();
      return visit(codePage.url, { body: new URLSearchParams({ code: mail?.code ?? '' }) });
    },
    /** The first form of a page that fits. */
    findForm: (answer, fits) => readForms(answer.text).find(fits),
  };
}
