import 'server-only';
import { vi } from 'vitest';
import { createBrowser } from './demo-shop';
import { startOwnShop } from './own-shop';
import { createJar } from './sessions';

/** For tests only: people on their way from our site to a shop of the test's own and back. */

const aTab = { 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate' };
const getLocale = async () => 'en';

type OwnShop = Awaited<ReturnType<typeof startOwnShop>>;

async function passShopPages(page: URL, email: string, visit: Visit, shop: OwnShop): Promise<URL> {
  const codePage = await visit(page, { email });
  const [mail] = await shop.control<{ code: string }[]>(
    'GET',
    `/inbox?email=${encodeURIComponent(email)}`,
  );
  return visit(codePage, { code: mail?.code ?? '' });
}

type Visit = ReturnType<typeof createBrowser>;

export async function startSignInPractice(settings: Readonly<Record<string, string>> = {}) {
  const shop = await startOwnShop();
  vi.resetModules();
  // The state of a process, which outlives modules, has to be new too.
  Reflect.deleteProperty(globalThis, 'foyerState');
  const all = { PUBLIC_STORE_DOMAIN: shop.origin, SILENT_SIGN_IN: 'on', ...settings };
  for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value);
  const { answerLogin } = await import('@/lib/sign-in/answer-login');
  const { answerCallback } = await import('@/lib/sign-in/answer-callback');
  const { getEnv } = await import('@/lib/env');

  /** A browser: its cookies here and at the shop, and every address it was sent to there. */
  function createPerson({ keepsCookies = true } = {}) {
    const jar = createJar();
    const visitShop = createBrowser();
    const authorizations: URL[] = [];
    let now = new Date();

    const toVisit = (path: string | URL, headers: Readonly<Record<string, string>>) => ({
      cookies: keepsCookies ? jar : createJar(),
      requestId: 'test',
      now,
      method: 'GET',
      url: new URL(path, getEnv().siteOrigin),
      headers: new Headers(headers),
    });

    function follow({ target, writes }: Awaited<ReturnType<typeof answerLogin>>): string {
      jar.write(writes);
      if (target.startsWith(shop.origin)) authorizations.push(new URL(target));
      return target;
    }

    /** From the shop's own address on, through callbacks of ours, until a page is shown. */
    async function settle(target: string): Promise<string> {
      let next = target;
      for (let hop = 0; hop < 10 && next.startsWith(shop.origin); hop += 1) {
        const url = await visitShop(new URL(next));
        if (url.origin === shop.origin) return url.href;
        next = follow(await answerCallback(toVisit(url, aTab), getLocale));
      }
      return next;
    }

    return {
      jar,
      authorizations,
      /** Where /account/login sends this browser first. */
      login: async (query = '', headers: Readonly<Record<string, string>> = aTab) =>
        follow(await answerLogin(toVisit(`/account/login${query}`, headers), getLocale)),
      /** Where a callback sends it. */
      callBack: async (query: string, headers: Readonly<Record<string, string>> = aTab) =>
        follow(await answerCallback(toVisit(`/account/authorize${query}`, headers), getLocale)),
      settle,
      /** What is shown after e-mail and code were typed into the page that is open; `before` the way back. */
      async enter(page: string, email: string, before = () => {}): Promise<string> {
        const url = await passShopPages(new URL(page), email, visitShop, shop);
        before();
        return settle(follow(await answerCallback(toVisit(url, aTab), getLocale)));
      },
      /** Forward or back, for our side alone. */
      shiftClock(minutes: number) {
        now = new Date(now.getTime() + minutes * 60_000);
      },
    };
  }

  return {
    shop,
    createPerson,
    set: (change: Readonly<Record<string, unknown>>) => shop.control('POST', '/settings', change),
  };
}

export type SignInPractice = Awaited<ReturnType<typeof startSignInPractice>>;
