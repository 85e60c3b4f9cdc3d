import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export type AdminToken = { accessToken: string; scopes: readonly string[]; expiresAtMs: number };

/** A day less a second, as the client-credentials grant answers. */
export const tokenLifetimeSeconds = 86_399;

export type AdminTokens = {
  create(scopes: readonly string[]): AdminToken;
  /** Null if it is unknown or expired; there is no refreshing, only another one. */
  find(dangerousToken: string): AdminToken | null;
  clear(): void;
};

export function createAdminTokens(now: () => Date): AdminTokens {
  const tokens = new Map<string, AdminToken>();
  return {
    create(scopes) {
      const accessToken = `shpat_${randomBytes(16).toString('hex')}`;
      const expiresAtMs = now().getTime() + tokenLifetimeSeconds * 1000;
      const token = { accessToken, scopes, expiresAtMs };
      tokens.set(accessToken, token);
      return token;
    },
    find(dangerousToken) {
      const token = tokens.get(dangerousToken);
      return token && token.expiresAtMs > now().getTime() ? token : null;
    },
    clear: () => tokens.clear(),
  };
}

const digest = (text: string) => createHash('sha256').update(text).digest();

/** True if this is one of the secrets; takes as long whether it is or not. */
export function isOneOf(secrets: readonly string[], dangerousSecret: string): boolean {
  const given = digest(dangerousSecret);
  return secrets.map((secret) => timingSafeEqual(digest(secret), given)).includes(true);
}
