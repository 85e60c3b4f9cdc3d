import type { ShopConfig } from '../config.ts';

export type RegisteredClient = {
  clientId: string;
  /** Null makes it a public client: PKCE and a registered JavaScript origin are then required. */
  clientSecret: string | null;
  redirectUris: string[];
  postLogoutRedirectUris: string[];
  javascriptOrigins: string[];
};

/** The two clients an app may sign people in with: a confidential one and its public twin. */
export function listClients(config: ShopConfig): RegisteredClient[] {
  const redirectUris = [
    ...config.appOrigins.map((origin) => `${origin}/account/authorize`),
    ...config.redirectUris,
  ];
  // The first is where a logout without an address ends; Hydrogen's own asks for the site's root.
  const postLogoutRedirectUris = [
    ...config.appOrigins.flatMap((origin) => [`${origin}/account/signed-out`, `${origin}/`]),
    ...config.logoutUris,
  ];
  const shared = { redirectUris, postLogoutRedirectUris };
  return [
    {
      clientId: config.clientId,
      clientSecret: config.clientSecret,
      javascriptOrigins: [],
      ...shared,
    },
    {
      clientId: config.publicClientId,
      clientSecret: null,
      javascriptOrigins: config.appOrigins,
      ...shared,
    },
  ];
}

/** The same client in the words of RFC 7591, as oidc-provider wants it. */
export function toClientMetadata(client: RegisteredClient) {
  return {
    client_id: client.clientId,
    ...(client.clientSecret ? { client_secret: client.clientSecret } : {}),
    token_endpoint_auth_method: client.clientSecret ? 'client_secret_basic' : 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: client.redirectUris,
    post_logout_redirect_uris: client.postLogoutRedirectUris,
    id_token_signed_response_alg: 'RS256',
  };
}
