import { createIds, type Ids } from '../world/ids.ts';
import { toDateTime } from '../world/seed/clock.ts';
import { parseTarget, type Target } from './target.ts';

export type SubscriptionFields = {
  uri: string;
  name: string | null;
  /** Search syntax over the payload's own fields; null lets everything through. */
  filter: string | null;
  /** Empty: the whole payload. */
  includeFields: string[];
};

export type Subscription = SubscriptionFields & {
  /** `gid://shopify/WebhookSubscription/…` */
  id: string;
  topic: string;
  /** `app`: in the app's configuration, for all its shops. `shop`: made through the Admin API. */
  scope: 'app' | 'shop';
  target: Target;
  createdAt: string;
  updatedAt: string;
};

export type SubscriptionInput = Partial<SubscriptionFields> & { uri: string; topic: string };
export type SubscriptionOutcome =
  | { subscription: Subscription; error: null }
  | { subscription: null; error: string };

export type Subscriptions = {
  list(): readonly Subscription[];
  listFor(topic: string): Subscription[];
  get(id: string): Subscription | null;
  /** Refuses addresses elsewhere, and the same address twice for a topic. */
  add(input: SubscriptionInput, scope: Subscription['scope']): SubscriptionOutcome;
  change(subscription: Subscription, changes: Partial<SubscriptionFields>): SubscriptionOutcome;
  remove(id: string): boolean;
  clear(): void;
};

const maxSubscriptions = 1_000;

export function createSubscriptions(pushUrl: string | null, now: () => Date): Subscriptions {
  let all: Subscription[] = [];
  let ids: Ids = createIds();

  function check(topic: string, wanted: Partial<SubscriptionFields>, own: Subscription | null) {
    const uri = wanted.uri ?? own?.uri ?? '';
    const twin = all.some((each) => each !== own && each.topic === topic && each.uri === uri);
    if (twin) return { target: null, error: 'Address for this topic has already been taken' };
    return parseTarget(uri, pushUrl);
  }

  return {
    list: () => all,
    listFor: (topic) => all.filter((each) => each.topic === topic),
    get: (id) => all.find((each) => each.id === id) ?? null,
    add({ topic, uri, ...rest }, scope) {
      if (all.length >= maxSubscriptions) {
        return { subscription: null, error: `No more than ${maxSubscriptions} subscriptions.` };
      }
      const { target, error } = check(topic, { uri, ...rest }, null);
      if (!target) return { subscription: null, error };
      const at = toDateTime(now());
      const subscription: Subscription = {
        name: null,
        filter: null,
        includeFields: [],
        ...rest,
        id: ids.take('WebhookSubscription'),
        topic,
        uri,
        scope,
        target,
        createdAt: at,
        updatedAt: at,
      };
      all = [...all, subscription];
      return { subscription, error: null };
    },
    change(subscription, changes) {
      const { target, error } = check(subscription.topic, changes, subscription);
      if (!target) return { subscription: null, error };
      Object.assign(subscription, changes, { target, updatedAt: toDateTime(now()) });
      return { subscription, error: null };
    },
    remove(id) {
      const before = all.length;
      all = all.filter((each) => each.id !== id);
      return all.length < before;
    },
    clear() {
      all = [];
      ids = createIds();
    },
  };
}
