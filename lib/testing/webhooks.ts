import 'server-only';
import { createHmac } from 'node:crypto';
import { vi } from 'vitest';
import { getEnv } from '@/lib/env';
import { createJar, createTestSession, loadSessions } from './sessions';

/** For tests only: what a shop sends, signed as it signs. */

export const webhookSecret = 'shpss_unit0123456789abcdef0123456789abcdef';
export const webhookSettings = {
  SHOPIFY_WEBHOOK_SECRET: webhookSecret,
  SHOPIFY_SHOP_DOMAIN: 'hearth-and-hollow.myshopify.com',
};

export const toCustomerBody = (id: number) => ({
  id,
  admin_graphql_api_id: `gid://shopify/Customer/${id}`,
});

/** What a compliance webhook says of the shop. */
export const toShopBody = () => ({
  shop_id: Number(getEnv().shopId),
  shop_domain: webhookSettings.SHOPIFY_SHOP_DOMAIN,
});

export const toRedaction = (id: number) => ({
  ...toShopBody(),
  customer: { id, email: 'ada@example.com', phone: '+49 30 1234567' },
  orders_to_redact: [1],
});
export const toMerge = (id: number, status: string) => ({
  admin_graphql_api_customer_kept_id: 'gid://shopify/Customer/1',
  admin_graphql_api_customer_deleted_id: `gid://shopify/Customer/${id}`,
  status,
});

export type Delivery = {
  readonly topic: string;
  /** A text goes as it is. */
  readonly body: unknown;
  readonly secret?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

export function toWebhook({ topic, body, secret = webhookSecret, headers }: Delivery): Request {
  const raw = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
  return new Request('http://localhost:3000/webhooks/shopify', {
    method: 'POST',
    body: raw as BodyInit,
    headers: {
      'content-type': 'application/json',
      'x-shopify-topic': topic,
      'x-shopify-shop-domain': webhookSettings.SHOPIFY_SHOP_DOMAIN,
      'x-shopify-hmac-sha256': createHmac('sha256', secret).update(raw).digest('base64'),
      ...headers,
    },
  });
}

let customers = 7_310_000_000_000 + process.pid * 1_000;

/** The receiver with these settings, and whatever it logs. */
export async function startReceiver(settings: Readonly<Record<string, string | undefined>>) {
  const sessions = await loadSessions({ ...webhookSettings, ...settings });
  const [{ answerWebhook }, { log }] = await Promise.all([
    import('@/lib/webhooks/answer-webhook'),
    import('@/lib/log'),
  ]);
  const lines: Record<string, unknown>[] = [];
  for (const level of ['info', 'warn', 'error'] as const) {
    vi.spyOn(log(), level).mockImplementation((event: unknown) => {
      lines.push(event as Record<string, unknown>);
    });
  }
  const deliver = async (delivery: Delivery) =>
    (await answerWebhook(toWebhook(delivery), new Date())).status;

  async function signIn(customerId = ++customers, subject = String(customerId)) {
    const session = await createTestSession();
    const jar = createJar();
    jar.write(await sessions.store.create({ ...session, subject }, jar, new Date()));
    const read = async () => (await sessions.store.read(jar, new Date())).kind;
    return { customerId, jar, read };
  }
  return { sessions, answerWebhook, deliver, signIn, lines };
}

export type Receiver = Awaited<ReturnType<typeof startReceiver>>;
