import {
  type ConnectionArgs,
  toConnection,
  toNumericId,
} from '../../customer-account/connection.ts';
import type {
  Subscription,
  SubscriptionFields,
  SubscriptionOutcome,
} from '../../webhooks/subscriptions.ts';
import { parseArn } from '../../webhooks/to-message.ts';
import { getTopic, requireTopicOf } from '../../webhooks/topics.ts';
import { type AdminContext, type AdminResolvers, hasScope } from '../context.ts';

type Input = {
  callbackUrl?: string | null;
  filter?: string | null;
  format?: 'JSON' | 'XML' | null;
  includeFields?: string[] | null;
  name?: string | null;
  uri?: string | null;
};
type ListArgs = ConnectionArgs & {
  callbackUrl?: string;
  format?: string;
  sortKey?: string;
  topics?: string[];
  uri?: string;
};

const refuse = (field: string[] | null, message: string) => ({
  webhookSubscription: null,
  userErrors: [{ field, message }],
});

function toFields({ callbackUrl, filter, includeFields, name, uri }: Input) {
  const address = uri ?? callbackUrl;
  const fields: Partial<SubscriptionFields> = {
    ...(address ? { uri: address } : {}),
    ...(filter === undefined ? {} : { filter }),
    ...(name === undefined ? {} : { name }),
    ...(includeFields === undefined ? {} : { includeFields: includeFields ?? [] }),
  };
  return fields;
}

function toAnswer({ error, subscription }: SubscriptionOutcome) {
  return subscription
    ? { webhookSubscription: subscription, userErrors: [] }
    : refuse(['webhookSubscription', 'uri'], error ?? '');
}

/** Subscriptions in the app's own configuration are not to be seen through the API. */
function findOwn({ state }: AdminContext, id: string): Subscription | null {
  const subscription = state.webhooks.subscriptions.get(id);
  return subscription?.scope === 'shop' ? subscription : null;
}

export const adminWebhookQueries: AdminResolvers = {
  webhookSubscription: (_root, { id }: { id: string }, context) => findOwn(context, id),
  webhookSubscriptions: (_root, args: ListArgs, { state }) => {
    const topics = args.topics?.map((each) => requireTopicOf(each).topic);
    const address = args.uri ?? args.callbackUrl;
    const found = state.webhooks.subscriptions
      .list()
      .filter(({ scope }) => scope === 'shop')
      .filter(({ topic }) => !topics || topics.includes(topic))
      .filter(({ uri }) => !address || uri === address)
      .filter(() => args.format !== 'XML');
    const byId = args.sortKey === 'ID';
    return toConnection(found, args, {
      sort: byId ? 'ID' : 'CREATED_AT',
      idOf: ({ id }) => id,
      sortValueOf: ({ createdAt, id }) => (byId ? toNumericId(id) : createdAt),
    });
  },
};

export const adminWebhookMutations: AdminResolvers = {
  webhookSubscriptionCreate: (
    _root,
    { topic, webhookSubscription }: { topic: string; webhookSubscription: Input },
    context,
  ) => {
    const facts = requireTopicOf(topic);
    const { scopes } = facts;
    if (scopes.length > 0 && !scopes.some((scope) => hasScope(context, scope))) {
      const message = `You do not have permission to create or update webhooks with ${facts.topic} topic. This topic requires one of the following scopes: ${scopes.join(', ')}`;
      return refuse(['topic'], message);
    }
    if (webhookSubscription.format === 'XML') {
      return refuse(['webhookSubscription', 'format'], 'Format XML is not supported here.');
    }
    const fields = toFields(webhookSubscription);
    if (!fields.uri) return refuse(['webhookSubscription', 'uri'], "Address can't be blank");
    const input = { ...fields, uri: fields.uri, topic: facts.topic };
    return toAnswer(context.state.webhooks.subscriptions.add(input, 'shop'));
  },
  webhookSubscriptionUpdate: (
    _root,
    { id, webhookSubscription }: { id: string; webhookSubscription: Input },
    context,
  ) => {
    const subscription = findOwn(context, id);
    if (!subscription) return refuse(['id'], 'Webhook subscription does not exist');
    const { subscriptions } = context.state.webhooks;
    return toAnswer(subscriptions.change(subscription, toFields(webhookSubscription)));
  },
  webhookSubscriptionDelete: (_root, { id }: { id: string }, context) => {
    const isOwn = findOwn(context, id) && context.state.webhooks.subscriptions.remove(id);
    if (isOwn) return { deletedWebhookSubscriptionId: id, userErrors: [] };
    const userErrors = [{ field: ['id'], message: 'Webhook subscription does not exist' }];
    return { deletedWebhookSubscriptionId: null, userErrors };
  },
};

function toEndpoint({ target, uri }: Subscription) {
  if (target.transport === 'http') return { __typename: 'WebhookHttpEndpoint', callbackUrl: uri };
  if (target.transport === 'eventbridge') {
    return { __typename: 'WebhookEventBridgeEndpoint', arn: uri, ...parseArn(uri) };
  }
  const [pubSubProject, pubSubTopic] = uri.replace('pubsub://', '').split(':');
  return { __typename: 'WebhookPubSubEndpoint', pubSubProject, pubSubTopic };
}

export const adminWebhookTypes: Record<string, AdminResolvers<never>> = {
  WebhookSubscription: {
    apiVersion: () => ({ displayName: '2026-10', handle: '2026-10', supported: true }),
    callbackUrl: ({ uri }: Subscription) => uri,
    endpoint: toEndpoint as never,
    format: () => 'JSON',
    legacyResourceId: ({ id }: Subscription) => toNumericId(id),
    metafieldNamespaces: () => [],
    metafields: () => [],
    topic: ({ topic }: Subscription) => getTopic(topic)?.enumValue,
  },
};
