import type { BrowserContext, Response } from '@playwright/test';

/** Where the protocol itself wants a state or an ID token in the address (RFC 6749 §4.1.1, OIDC RP-Initiated Logout §2). */
const toShop = /^\/account\/(login|logout|authorize)$/;

export type Answer = {
  readonly where: string;
  readonly type: string;
  /** Everything the browser got, cookies aside: those are ours to give. */
  readonly text: string;
};

async function toAnswer(response: Response, site: string): Promise<Answer> {
  const headers = await response.allHeaders();
  const { pathname } = new URL(response.url());
  const { 'set-cookie': _, location, ...others } = headers;
  const leadsAway = toShop.test(pathname) && location && !location.startsWith(site);
  const head = leadsAway ? others : { ...others, location };
  const body = await response.body().catch(() => Buffer.alloc(0));
  return {
    where: `${response.request().method()} ${pathname} ${response.status()}`,
    type: headers['content-type'] ?? '',
    text: `${JSON.stringify(head)}\n${body.toString('utf8')}`,
  };
}

/** Keeps every answer of the site to a browser, and the parameters of every address it went to. */
export function watchTraffic(context: BrowserContext, site: string) {
  const answers: Promise<Answer>[] = [];
  const parameters = new Map<string, Set<string>>();
  context.on('request', (request) => {
    for (const [name, value] of new URL(request.url()).searchParams) {
      parameters.set(name, (parameters.get(name) ?? new Set()).add(value));
    }
  });
  context.on('response', (response) => {
    if (response.url().startsWith(`${site}/`)) answers.push(toAnswer(response, site));
  });
  return {
    listAnswers: () => Promise.all(answers),
    listParameters: (...names: string[]) =>
      names.flatMap((name) => [...(parameters.get(name) ?? [])]),
  };
}
