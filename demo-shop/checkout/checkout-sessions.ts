import { randomBytes } from 'node:crypto';

/** One browser at one cart's checkout. What it may do there ends with that cart. */
export type CheckoutSession = {
  cartToken: string;
  /** Who it thinks the browser is: by the cart's right, by the accounts session, or nobody. */
  customerId: string | null;
  via: 'accounts' | 'cart' | 'nobody';
  locale: string;
};

export type CheckoutSessions = {
  start(session: CheckoutSession): string;
  get(dangerousId: string | undefined): CheckoutSession | null;
  clear(): void;
};

export function createCheckoutSessions(): CheckoutSessions {
  const sessions = new Map<string, CheckoutSession>();
  return {
    start(session) {
      const id = randomBytes(24).toString('base64url');
      sessions.set(id, session);
      return id;
    },
    get: (dangerousId) => (dangerousId && sessions.get(dangerousId)) || null,
    clear: () => sessions.clear(),
  };
}
