import { randomUUID } from 'node:crypto';
import { ConfigError, type ShopConfig } from '../config.ts';
import type { Schedule } from '../schedule.ts';
import { createRandom } from '../world/random.ts';
import type { World } from '../world/world.ts';
import { createDeliverer } from './deliverer.ts';
import type { LoggedDelivery } from './delivery-log.ts';
import { listKnownTopics, toPayload, type WebhookSubject } from './payloads/to-payload.ts';
import { passesFilter, pickFields } from './pick-fields.ts';
import { createWebhookSecrets, type WebhookSecrets } from './secrets.ts';
import { type Limits, shopifyLimits } from './send.ts';
import { createSubscriptions, type Subscription, type Subscriptions } from './subscriptions.ts';
import type { Delivery } from './to-message.ts';
import { getTopic } from './topics.ts';

export type Fired = {
  eventId: string;
  /** One for each subscription and topic, and each duplicate. */
  count: number;
  /** After the first attempt of each; retries go on. */
  tried: Promise<LoggedDelivery[]>;
};

export type Disorder = { duplicates: number; shuffle: boolean };

export type Webhooks = {
  /**
   * Something happened: tells every subscriber of these topics. Payloads are taken now, sent in the
   * background; the topics of one call share an event id, and calls that are given the same one. Topics the subject does not fit are left out.
   */
  fire(
    topics: string | readonly string[],
    subject: WebhookSubject,
    options?: Partial<Disorder> & { eventId?: string },
  ): Fired;
  subscriptions: Subscriptions;
  secrets: WebhookSecrets;
  schedule: Schedule;
  /** How natural deliveries misbehave, until told otherwise. */
  disorder: Disorder;
  listDeliveries(): readonly LoggedDelivery[];
  clearDeliveries(): void;
  /** As configured at the start, nothing waiting. */
  clear(): void;
};

type Options = {
  config: ShopConfig;
  world: World;
  schedule: Schedule;
  now: () => Date;
  limits?: Limits;
  keepsIds?: () => boolean;
};

const apiVersion = '2026-10';
const inOrder: Disorder = { duplicates: 0, shuffle: false };

/** Repeats itself for the same list, so that a test of disorder can count on it; never the given order. */
function shuffle<Item>(items: Item[]): Item[] {
  const random = createRandom(`shuffle/${items.length}`);
  const shuffled = items
    .map((item) => ({ item, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
  return shuffled.every((item, index) => item === items[index]) ? items.toReversed() : shuffled;
}

export function createWebhooks(options: Options): Webhooks {
  const { config, now, schedule, world } = options;
  const subscriptions = createSubscriptions(config.webhookPushUrl, now);
  const secrets = createWebhookSecrets(config.adminClientSecrets);
  const shopDomain = world.shop.myshopifyDomain;
  const deliverer = createDeliverer({
    schedule,
    subscriptions,
    sender: { shopDomain, apiVersion, sign: secrets.sign },
    now,
    limits: options.limits ?? shopifyLimits,
    keepsIds: options.keepsIds ?? (() => true),
  });

  function subscribeApp(): void {
    if (!config.webhookUrl) return;
    for (const topic of config.webhookTopics ?? listKnownTopics()) {
      if (!getTopic(topic)) throw new ConfigError(`WEBHOOK_TOPICS: there is no topic ${topic}.`);
      const { error } = subscriptions.add({ topic, uri: config.webhookUrl }, 'app');
      if (error) throw new ConfigError(`WEBHOOK_URL: ${error}`);
    }
  }

  let last = { eventId: '', nextMs: 0 };

  /**
   * When the first of so many topics was triggered. Those of an event are a millisecond apart, those of later
   * calls after those of earlier ones: the order can be told from the header whatever arrives first.
   */
  function takeTime(eventId: string, count: number): number {
    const nowMs = now().getTime();
    const atMs = last.eventId === eventId ? Math.max(last.nextMs, nowMs) : nowMs;
    last = { eventId, nextMs: atMs + count };
    return atMs;
  }

  function prepare(topic: string, subject: WebhookSubject, eventId: string, atMs: number) {
    const subscribers = subscriptions.listFor(topic);
    const payload = subscribers.length > 0 ? toPayload(topic, subject, world) : null;
    if (!payload) return [];
    return subscribers
      .filter(({ filter }) => passesFilter(payload, filter))
      .map((subscription): { subscription: Subscription; delivery: Delivery } => ({
        subscription,
        delivery: {
          webhookId: randomUUID(),
          eventId,
          topic,
          // Microseconds, as in the reference's example.
          triggeredAt: new Date(atMs).toISOString().replace('Z', '000Z'),
          payload: JSON.stringify(pickFields(payload, subscription.includeFields)),
        },
      }));
  }

  const webhooks: Webhooks = {
    fire(topics, subject, { eventId = randomUUID(), ...changes } = {}) {
      const disorder = { ...webhooks.disorder, ...changes };
      const list = [topics].flat();
      const atMs = takeTime(eventId, list.length);
      const single = list.flatMap((topic, index) => prepare(topic, subject, eventId, atMs + index));
      const all = single.flatMap((each) =>
        Array(disorder.duplicates + 1).fill(each),
      ) as typeof single;
      const ordered = disorder.shuffle ? shuffle(all) : all;
      const tried = Promise.all(
        ordered.map(({ delivery, subscription }) => deliverer.deliver(delivery, subscription)),
      );
      return { eventId, count: ordered.length, tried };
    },
    subscriptions,
    secrets,
    schedule,
    disorder: inOrder,
    listDeliveries: deliverer.log.list,
    clearDeliveries: deliverer.log.clear,
    clear() {
      deliverer.clear();
      subscriptions.clear();
      secrets.clear();
      webhooks.disorder = inOrder;
      subscribeApp();
    },
  };
  subscribeApp();
  return webhooks;
}
