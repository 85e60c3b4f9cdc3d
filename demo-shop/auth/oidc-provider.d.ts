// The parts of oidc-provider 9 that this shop uses; the package ships no types of its own.
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  import type Koa from 'koa';

  export type AdapterPayload = {
    accountId?: string;
    grantId?: string;
    uid?: string;
    consumed?: number;
    [key: string]: unknown;
  };

  export interface Adapter {
    upsert(id: string, payload: AdapterPayload, expiresInSeconds?: number): Promise<void>;
    find(id: string): Promise<AdapterPayload | undefined>;
    findByUid(uid: string): Promise<AdapterPayload | undefined>;
    findByUserCode(userCode: string): Promise<AdapterPayload | undefined>;
    consume(id: string): Promise<void>;
    destroy(id: string): Promise<void>;
    revokeByGrantId(grantId: string): Promise<void>;
  }

  export interface Client {
    clientId: string;
    clientAuthMethod: string;
    grantTypeAllowed(grantType: string): boolean;
    postLogoutRedirectUriAllowed(uri: string): boolean;
  }

  export interface Session {
    uid: string;
    accountId?: string;
    authorizations?: Record<string, { grantId?: string }>;
    grantIdFor(clientId: string): string | undefined;
    destroy(): Promise<void>;
  }

  export interface Interaction {
    uid: string;
    params: Record<string, unknown>;
    session?: { accountId: string; uid: string };
    persist(): Promise<string>;
  }

  export interface Token {
    jti: string;
    clientId: string;
    accountId: string;
    scope?: string;
    format?: string;
    readonly expiration: number;
    generateTokenId(): string;
    save(): Promise<string>;
  }

  export interface Grant {
    jti: string;
    accountId: string;
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
  }

  interface Model<Instance> {
    new (properties: Record<string, unknown>): Instance;
    prototype: Instance;
    find(id: string): Promise<Instance | undefined>;
  }

  interface TokenModel extends Model<Token> {
    revokeByGrantId(grantId: string): Promise<void>;
  }

  interface IdToken {
    scope: string;
    issue(options: { use: 'idtoken' }): Promise<string>;
  }

  export type OidcContext = Koa.Context & {
    oidc: {
      client: Client;
      /** What the request is about, as far as it is known. */
      entities: { RotatedRefreshToken?: { readonly remainingTTL: number } };
      session: Session;
      params: Record<string, unknown>;
      requestParamOIDCScopes: Set<string>;
    };
  };

  export type LoginResult =
    | { login: { accountId: string } }
    | { error: string; error_description: string };

  export class Provider extends Koa {
    constructor(issuer: string, configuration: Record<string, unknown>);
    readonly issuer: string;
    readonly AccessToken: TokenModel;
    readonly RefreshToken: TokenModel;
    readonly AuthorizationCode: TokenModel;
    readonly Client: { find(clientId: string): Promise<Client | undefined> };
    readonly Grant: Model<Grant> & { adapter: Adapter };
    readonly Session: { get(ctx: Koa.Context): Promise<Session> };
    readonly IdToken: {
      new (claims: Record<string, unknown>, options: { client: Client }): IdToken;
      validate(idToken: string, client: Client): Promise<{ payload: { sub: string; aud: string } }>;
    };
    interactionDetails(req: IncomingMessage, res: ServerResponse): Promise<Interaction>;
    /** Keeps the outcome and returns the address that goes on with it. */
    interactionResult(
      req: IncomingMessage,
      res: ServerResponse,
      result: LoginResult,
    ): Promise<string>;
  }

  export const interactionPolicy: {
    base(): {
      get(name: string): { checks: { get(reason: string): { description: string } } };
    };
  };
}
