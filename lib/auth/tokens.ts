/** What the token endpoint gave us, with times made absolute. Opaque strings, never parsed, never logged. */
export type Tokens = {
  readonly accessToken: string;
  /** Milliseconds since the epoch. */
  readonly accessTokenExpiresAt: number;
  readonly refreshToken: string | null;
  /** The first one is kept over refreshes: Shopify sends none there, and logout needs it. */
  readonly idToken: string;
};

const defaultLifetimeSeconds = 3600;

/** Shopify's access tokens live an hour; an answer without a usable `expires_in` is taken for that. */
export function toExpiresAt(expiresInSeconds: number | undefined, now: Date): number {
  const usable = expiresInSeconds !== undefined && expiresInSeconds > 0 && expiresInSeconds < 1e8;
  return now.getTime() + (usable ? expiresInSeconds : defaultLifetimeSeconds) * 1000;
}
