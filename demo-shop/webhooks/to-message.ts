import { createHash } from 'node:crypto';
import type { Subscription } from './subscriptions.ts';

export type Delivery = {
  /** Stays the same over all retries and duplicates. */
  webhookId: string;
  /** Shared by everything that one action caused. */
  eventId: string;
  topic: string;
  triggeredAt: string;
  /** The JSON text; signed and sent as it is. */
  payload: string;
};

export type Message = { headers: Record<string, string>; body: string };

type Sender = { shopDomain: string; apiVersion: string; sign: (body: string) => string };

function toHeaders(
  delivery: Delivery,
  { name }: Subscription,
  sender: Sender,
): Record<string, string> {
  return {
    'Content-Type': 'application/json',
    'X-Shopify-Topic': delivery.topic,
    'X-Shopify-Shop-Domain': sender.shopDomain,
    'X-Shopify-API-Version': sender.apiVersion,
    'X-Shopify-Webhook-Id': delivery.webhookId,
    'X-Shopify-Event-Id': delivery.eventId,
    'X-Shopify-Triggered-At': delivery.triggeredAt,
    ...(name ? { 'X-Shopify-Name': name } : {}),
  };
}

/** `aws.partner/shopify.com/<app>/<name>` and the region of an event source's ARN. */
export function parseArn(uri: string): { region: string; source: string } {
  const [, , , region = '', , resource = ''] = uri.split(':');
  return { region, source: resource.replace('event-source/', '') };
}

/** A number out of a text, the same at every retry: what the clouds call their own ids. */
function toDigits(text: string): string {
  return BigInt(`0x${createHash('sha256').update(text).digest('hex').slice(0, 13)}`).toString();
}

/**
 * What goes over the wire. Only https deliveries are signed; the queues authenticate their sender.
 * The envelopes follow captures of real ones: Shopify's pages show none.
 */
export function toMessage(delivery: Delivery, subscription: Subscription, sender: Sender): Message {
  const headers = toHeaders(delivery, subscription, sender);
  const json = { 'Content-Type': 'application/json' };
  switch (subscription.target.transport) {
    case 'http':
      return {
        headers: { ...headers, 'X-Shopify-Hmac-Sha256': sender.sign(delivery.payload) },
        body: delivery.payload,
      };
    case 'pubsub': {
      const [, project = '', topic = ''] = /^pubsub:\/\/([^:]+):(.+)$/.exec(subscription.uri) ?? [];
      const message = {
        attributes: headers,
        data: Buffer.from(delivery.payload).toString('base64'),
        messageId: toDigits(delivery.webhookId),
        publishTime: delivery.triggeredAt,
      };
      const name = `projects/${project}/subscriptions/${topic}-push`;
      return { headers: json, body: JSON.stringify({ message, subscription: name }) };
    }
    case 'eventbridge': {
      const { region, source } = parseArn(subscription.uri);
      const event = {
        version: '0',
        id: delivery.webhookId,
        'detail-type': 'shopifyWebhook',
        source,
        account: '123456789012',
        time: delivery.triggeredAt,
        region,
        resources: [],
        detail: { payload: JSON.parse(delivery.payload), metadata: headers },
      };
      return { headers: json, body: JSON.stringify(event) };
    }
  }
}
