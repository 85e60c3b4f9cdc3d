import type { HydrogenSession } from '@shopify/hydrogen';

export type MemorySession = HydrogenSession & { data: Record<string, unknown> };

/** Hydrogen's session of one visitor, kept in memory: what its cookie storage would do, without the cookie. */
export function createMemorySession(): MemorySession {
  const data: Record<string, unknown> = {};
  const session = {
    data,
    get: (key: string) => data[key],
    set: (key: string, value: unknown) => {
      data[key] = value;
    },
    unset: (key: string) => {
      delete data[key];
    },
    commit: async () => 'session=kept',
    destroy: async () => {
      for (const key of Object.keys(data)) delete data[key];
      return 'session=; Max-Age=0';
    },
    isPending: false,
  };
  // React Router's own session type is a mapped one that no plain object can be written as.
  return session as unknown as MemorySession;
}
