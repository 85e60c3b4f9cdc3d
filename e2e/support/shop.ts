import type { APIRequestContext } from '@playwright/test';

export type RecordedRequest = {
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly operationName: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
  readonly email?: string | null;
};

export type Fault = {
  readonly match: { path?: string; operationName?: string; email?: string };
  readonly fault:
    | { type: 'status'; code: number }
    | { type: 'delay' | 'slow-body'; ms: number }
    | { type: 'partial-errors'; field: string; code?: string }
    | {
        type:
          | 'drop'
          | 'lost-answer'
          | 'malformed-json'
          | 'throttled'
          | 'invalid-grant'
          | 'transient-401';
      };
  readonly times?: number;
};

export type DemoCustomer = { readonly email: string; readonly shows: string };

/** The demo shop's control API: the other side of the wire, asked over HTTP like anybody would. */
export function createShop(request: APIRequestContext, origin: string) {
  const url = (path: string) => `${origin}/_demo/${path}`;
  const headers = { accept: 'application/json' };

  async function call(method: 'get' | 'post' | 'delete', path: string, data?: unknown) {
    const response = await request[method](url(path), { data, headers });
    if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()}`);
    return response;
  }

  return {
    origin,
    async listCustomers(): Promise<DemoCustomer[]> {
      return (await call('get', 'customers')).json();
    },
    /** The newest code sent to this address. */
    async getCode(email: string): Promise<string> {
      const mails = await (await call('get', `inbox?email=${encodeURIComponent(email)}`)).json();
      const code = mails[0]?.code;
      if (!code) throw new Error(`No mail for ${email}`);
      return String(code);
    },
    async listRequests(): Promise<RecordedRequest[]> {
      return (await call('get', 'requests')).json();
    },
    /** Resolves with what ends it again: each test takes back its own faults and no other's. */
    async addFault(fault: Fault): Promise<() => Promise<void>> {
      const id = crypto.randomUUID();
      await call('post', 'faults', { id, ...fault });
      return async () => void (await call('delete', `faults/${id}`));
    },
    /** Takes an order on to this step; one that is there already stays there. */
    async advanceOrder(id: string, to: 'shipped' | 'delivered'): Promise<void> {
      const data = { to };
      await request.post(url(`orders/${id}/advance`), { data, headers });
    },
    async expire(email: string, what: 'access' | 'refresh' | 'both'): Promise<void> {
      await call('post', 'expire', { email, what });
    },
    /** As the merchant would; the app hears of it by webhook unless nobody is told. */
    async disable(email: string, { tellsNobody = false } = {}): Promise<void> {
      await call('post', `customers/${encodeURIComponent(email)}/disable`, { tellsNobody });
    },
    async deleteCustomer(email: string): Promise<void> {
      await call('delete', `customers/${encodeURIComponent(email)}`);
    },
    /** Whether every webhook of this topic so far has arrived. */
    async hasDelivered(topic: string): Promise<boolean> {
      const deliveries: { topic: string; status: string }[] = await (
        await call('get', 'webhooks')
      ).json();
      const ofTopic = deliveries.filter((delivery) => delivery.topic === topic);
      return ofTopic.length > 0 && ofTopic.every(({ status }) => status === 'delivered');
    },
  };
}

export type Shop = ReturnType<typeof createShop>;
