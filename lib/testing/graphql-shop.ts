import 'server-only';
import { startUpstream } from './start-upstream';

/** For tests only: a shop whose Customer Account API and token endpoint answer whatever they are told to. */

export type Call = {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
};
export type Answer = {
  readonly status?: number;
  readonly body: unknown;
  readonly afterMs?: number;
};

export const graphqlShopIssuer = 'https://shopify.com/authentication/1';

export async function startGraphqlShop() {
  const server = await startUpstream();
  const { origin } = new URL(server.toUrl());
  const shop = {
    origin,
    stop: server.stop,
    calls: [] as Call[],
    tokenCalls: 0,
    toAnswer: (_call: Call): Answer => ({ body: { data: { customer: { id: '1' } } } }),
    /** Null gives new tokens. */
    toToken: (): Answer | null => null,
  };
  const wellBehaved = { ...shop };
  const names = ['authorization', 'token', 'end_session'];
  const documents: Readonly<Record<string, unknown>> = {
    '/.well-known/customer-account-api': { graphql_api: `${origin}/2026-10/graphql` },
    '/.well-known/openid-configuration': {
      issuer: graphqlShopIssuer,
      jwks_uri: `${origin}/jwks`,
      ...Object.fromEntries(names.map((name) => [`${name}_endpoint`, `${origin}/${name}`])),
    },
  };

  function answer(url: string, call: () => Call): Answer {
    if (documents[url]) return { body: documents[url] };
    if (url !== '/token') {
      shop.calls.push(call());
      return shop.toAnswer(call());
    }
    shop.tokenCalls += 1;
    const name = crypto.randomUUID();
    const body = { access_token: `new ${name}`, refresh_token: `rt ${name}`, expires_in: 3_600 };
    return shop.toToken() ?? { body };
  }

  server.behave(async (request, response) => {
    const text = (await request.toArray()).join('');
    const call = () => ({ headers: request.headers, body: JSON.parse(text) });
    const { status = 200, body, afterMs = 0 } = answer(request.url ?? '', call);
    setTimeout(() => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    }, afterMs);
  });
  /** As it was at first. */
  const reset = () => Object.assign(shop, wellBehaved, { calls: [], tokenCalls: 0 });
  return Object.assign(shop, { reset });
}

/** Whether it bears a token that this shop has given meanwhile. */
export const isFresh = ({ headers }: Call): boolean =>
  String(headers.authorization).startsWith('new ');
