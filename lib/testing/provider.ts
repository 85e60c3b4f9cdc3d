import 'server-only';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JWTHeaderParameters,
  SignJWT,
} from 'jose';
import { vi } from 'vitest';

/** For tests only: an OpenID provider that misbehaves as told, where the demo shop is too well behaved. */

export const providerIssuer = 'https://shopify.com/authentication/1';
export const providerClientId = 'client-1';

type Answer = {
  readonly status?: number;
  readonly body: unknown;
  readonly headers?: Record<string, string>;
};
export type TokenRequest = {
  readonly form: URLSearchParams;
  readonly headers: http.IncomingHttpHeaders;
};

type Behaviour = {
  discovery: (document: Record<string, unknown>) => Answer | Promise<Answer>;
  jwks: (keys: readonly unknown[]) => Answer;
  token: (request: TokenRequest) => Answer | Promise<Answer>;
};

const wellBehaved: Behaviour = {
  discovery: (body) => ({ body }),
  jwks: (keys) => ({ body: { keys } }),
  token: () => ({ status: 400, body: { error: 'invalid_grant' } }),
};

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return new URLSearchParams(text);
}

function send(response: ServerResponse, { status = 200, body, headers = {} }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

export async function startProvider() {
  const keys = {
    privateKey: undefined as CryptoKey | undefined,
    kid: '',
    published: [] as unknown[],
  };
  const asked = { discovery: 0, jwks: 0, token: [] as TokenRequest[] };
  const behaviour: Behaviour = { ...wellBehaved };

  const server = http.createServer(async (request, response) => {
    const path = request.url?.split('?', 1)[0];
    if (path === '/.well-known/openid-configuration') {
      asked.discovery += 1;
      return send(response, await behaviour.discovery(document));
    }
    if (path === '/jwks') {
      asked.jwks += 1;
      return send(response, behaviour.jwks(keys.published));
    }
    const call = { form: await readForm(request), headers: request.headers };
    asked.token.push(call);
    return send(response, await behaviour.token(call));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const document = {
    issuer: providerIssuer,
    authorization_endpoint: `${origin}/authorize`,
    token_endpoint: `${origin}/token`,
    jwks_uri: `${origin}/jwks`,
    end_session_endpoint: `${origin}/logout`,
    response_types_supported: ['code'],
    // As a forged document might: our own settings must not be talked out of RS256.
    id_token_signing_alg_values_supported: ['RS256', 'HS256', 'ES256', 'none'],
    code_challenge_methods_supported: ['S256'],
  };

  /** A new signing key; published unless said otherwise. */
  async function rotateKey({ isPublished = true } = {}): Promise<void> {
    const { privateKey, publicKey } = await generateKeyPair('RS256');
    keys.privateKey = privateKey;
    keys.kid = crypto.randomUUID();
    if (isPublished) {
      keys.published = [
        { ...(await exportJWK(publicKey)), kid: keys.kid, alg: 'RS256', use: 'sig' },
      ];
    }
  }
  await rotateKey();

  return {
    origin,
    asked,
    behaviour,
    rotateKey,
    /** An ID token that passes, but for the changes. */
    async signIdToken(
      claims: Record<string, unknown>,
      {
        header = {},
        key,
      }: { header?: Partial<JWTHeaderParameters>; key?: CryptoKey | Uint8Array } = {},
    ): Promise<string> {
      const nowSeconds = Math.floor(Date.now() / 1000);
      const payload = {
        iss: providerIssuer,
        sub: 'customer-1',
        aud: providerClientId,
        iat: nowSeconds,
        exp: nowSeconds + 3600,
        ...claims,
      };
      const signingKey = key ?? keys.privateKey;
      if (!signingKey) throw new Error('no key');
      return new SignJWT(payload)
        .setProtectedHeader({ alg: 'RS256', kid: keys.kid, ...header })
        .sign(signingKey);
    },
    reset(): void {
      Object.assign(behaviour, wellBehaved);
      Object.assign(asked, { discovery: 0, jwks: 0, token: [] });
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export type Provider = Awaited<ReturnType<typeof startProvider>>;

/** The app's own modules as a process would load them whose shop is at this origin. */
export function useProvider(
  origin: string,
  settings: Record<string, string | undefined> = {},
): void {
  vi.resetModules();
  // The state of a process, which outlives modules, has to be new too.
  Reflect.deleteProperty(globalThis, 'foyerState');
  const all = {
    PUBLIC_STORE_DOMAIN: origin,
    SHOP_ID: '1',
    CUSTOMER_ACCOUNT_API_ISSUER: providerIssuer,
    PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID: providerClientId,
    CUSTOMER_ACCOUNT_API_CLIENT_SECRET: 'secret-1',
    ...settings,
  };
  for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value);
}
