import type { Adapter, AdapterPayload } from 'oidc-provider';

export type TokenStore = {
  /** The storage oidc-provider asks for, one view per model. */
  adapterFor(model: string): Adapter;
  /** Ends every token of these models that belongs to this account. Returns how many. */
  endTokens(accountId: string, models: string[]): number;
  /** Nobody is that customer any more: neither tokens nor the browser's own session at the shop are left. */
  endAll(accountId: string): number;
  clear(): void;
};

/** What the store itself asks: how long a refresh token that was used counts as unused. */
type Grace = () => number;

type StoredToken = { model: string; payload: AdapterPayload; expiresAtMs: number };

const purgeAbove = 5_000;

/** Everything the sign-in keeps (sessions, grants, tokens), in memory: gone when the process ends. */
export function createTokenStore(now: () => Date, getGraceSeconds: Grace = () => 0): TokenStore {
  const stored = new Map<string, StoredToken>();

  function get(key: string): AdapterPayload | undefined {
    const token = stored.get(key);
    if (token && token.expiresAtMs > now().getTime()) return token.payload;
    stored.delete(key);
    return undefined;
  }

  /** Within its grace a used refresh token looks unused, so that the provider takes it once more. */
  function forgive(model: string, payload: AdapterPayload | undefined) {
    if (model !== 'RefreshToken' || payload?.consumed === undefined) return payload;
    const { consumed, ...unused } = payload;
    return now().getTime() / 1000 - consumed < getGraceSeconds() ? unused : payload;
  }

  function purge() {
    for (const key of stored.keys()) get(key);
  }

  function remove(matches: (token: StoredToken) => boolean): number {
    const keys = [...stored].filter(([, token]) => matches(token)).map(([key]) => key);
    for (const key of keys) stored.delete(key);
    return keys.length;
  }

  function adapterFor(model: string): Adapter {
    const keyOf = (id: string) => `${model}:${id}`;
    return {
      async upsert(id, payload, expiresInSeconds) {
        if (stored.size > purgeAbove) purge();
        const lifetimeMs = (expiresInSeconds ?? Number.POSITIVE_INFINITY) * 1000;
        stored.set(keyOf(id), { model, payload, expiresAtMs: now().getTime() + lifetimeMs });
      },
      find: async (id) => forgive(model, get(keyOf(id))),
      async findByUid(uid) {
        for (const [key, token] of stored) {
          if (token.model === model && token.payload.uid === uid) return get(key);
        }
        return undefined;
      },
      findByUserCode: async () => undefined,
      async consume(id) {
        const payload = get(keyOf(id));
        // The first use counts: grace does not grow with every further one.
        if (payload) payload.consumed ??= Math.floor(now().getTime() / 1000);
      },
      async destroy(id) {
        stored.delete(keyOf(id));
      },
      async revokeByGrantId(grantId) {
        remove((token) => token.model === model && token.payload.grantId === grantId);
      },
    };
  }

  const endTokens = (accountId: string, models: string[]) =>
    remove((token) => models.includes(token.model) && token.payload.accountId === accountId);
  const ofPeople = ['AccessToken', 'RefreshToken', 'AuthorizationCode', 'Session'];

  return {
    adapterFor,
    endTokens,
    endAll: (accountId) => endTokens(accountId, ofPeople),
    clear: () => stored.clear(),
  };
}
