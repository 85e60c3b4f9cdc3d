import { randomUUID } from 'node:crypto';
import type { Schedule } from '../schedule.ts';
import { createDeliveryLog, type LoggedDelivery } from './delivery-log.ts';
import { retryGaps } from './retries.ts';
import { isDelivered, type Limits, send } from './send.ts';
import type { Subscription, Subscriptions } from './subscriptions.ts';
import { type Delivery, type Message, toMessage } from './to-message.ts';

type Options = {
  schedule: Schedule;
  subscriptions: Subscriptions;
  sender: Parameters<typeof toMessage>[2];
  now: () => Date;
  limits: Limits;
  /** Whether a retry has the id of the first attempt. */
  keepsIds: () => boolean;
};

/** More than this many waiting deliveries means that nobody listens; later ones are dropped, and logged. */
const maxWaiting = 2_000;

/** Sends, retries, writes down. One delivery at a time goes to each address: disorder comes by order only. */
export function createDeliverer(options: Options) {
  const { schedule, subscriptions, sender, now, limits, keepsIds } = options;
  const log = createDeliveryLog();
  const lanes = new Map<string, Promise<void>>();
  let waiting = 0;
  /** Tells what a reset called off from what is still wanted. */
  let generation = 0;

  async function attempt(entry: LoggedDelivery, message: Message, started: number) {
    if (started !== generation) return;
    const at = now().toISOString();
    const from = performance.now();
    const isRenamed = entry.attempts.length > 0 && !keepsIds();
    const headers = { ...message.headers };
    if (isRenamed) headers['X-Shopify-Webhook-Id'] = randomUUID();
    const outcome = await send(new URL(entry.address), headers, message.body, limits);
    if (started !== generation) return;
    const milliseconds = Math.round(performance.now() - from);
    entry.attempts.push({ at, ...outcome, milliseconds });
    if (isDelivered(outcome)) entry.status = 'delivered';
    else retry(entry, message, started);
    if (entry.status !== 'retrying') waiting -= 1;
  }

  function retry(entry: LoggedDelivery, message: Message, started: number): void {
    const gap = retryGaps[entry.attempts.length - 1];
    if (gap !== undefined) {
      entry.status = 'retrying';
      schedule.after(gap, () => void enqueue(entry, message, started));
      return;
    }
    entry.status = 'failed';
    // Only what was made through the Admin API goes; the app's own configuration stays.
    const subscription = subscriptions.get(entry.subscriptionId);
    if (subscription?.scope === 'shop') subscriptions.remove(subscription.id);
  }

  function enqueue(entry: LoggedDelivery, message: Message, started: number): Promise<void> {
    const before = lanes.get(entry.address) ?? Promise.resolve();
    const turn = before.then(() => attempt(entry, message, started));
    lanes.set(entry.address, turn);
    return turn;
  }

  return {
    log,
    /** Resolves after the first attempt, whatever came of it. */
    async deliver(delivery: Delivery, subscription: Subscription): Promise<LoggedDelivery> {
      // Signed once: retries carry the original payload, and go to the original address.
      const message = toMessage(delivery, subscription, sender);
      const entry: LoggedDelivery = {
        ...delivery,
        subscriptionId: subscription.id,
        uri: subscription.uri,
        address: subscription.target.url.href,
        status: waiting < maxWaiting ? 'waiting' : 'dropped',
        headers: message.headers,
        attempts: [],
      };
      log.add(entry);
      if (entry.status === 'dropped') return entry;
      waiting += 1;
      await enqueue(entry, message, generation);
      return entry;
    },
    clear() {
      generation += 1;
      waiting = 0;
      lanes.clear();
      log.clear();
    },
  };
}
