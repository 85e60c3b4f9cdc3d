import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLEnumType, type GraphQLSchema } from 'graphql';

const SDL = new URL('../schemas/admin-2026-10.graphql', import.meta.url);

export type TopicFacts = {
  /** As in the header, e.g. `orders/updated`. */
  topic: string;
  /** As in the Admin API, e.g. `ORDERS_UPDATED`; null for what cannot be subscribed to there. */
  enumValue: string | null;
  /** One of these scopes is enough; empty if none is needed. */
  scopes: readonly string[];
};

/** The part of the Admin API schema that is served here, not yet with resolvers. */
export function readAdminSchema(): GraphQLSchema {
  return buildSchema(readFileSync(SDL, 'utf8'));
}

/** Set in the app's configuration only, never through the Admin API (privacy law compliance). */
export const complianceTopics = ['customers/data_request', 'customers/redact', 'shop/redact'];

/** The names and scopes of all topics, out of the descriptions of `WebhookSubscriptionTopic`. */
function readTopics(): TopicFacts[] {
  const type = readAdminSchema().getType('WebhookSubscriptionTopic') as GraphQLEnumType;
  const subscribable = type.getValues().map(({ name, description }): TopicFacts => {
    const topic = /topic for\s+`([^`]+)`/.exec(description ?? '')?.[1];
    if (!topic) throw new Error(`${name} has no topic in its description`);
    const requirement = /Requires (?:the|at least one)[\s\S]*$/.exec(description ?? '')?.[0] ?? '';
    return { topic, enumValue: name, scopes: requirement.match(/\b(?:read|write)_\w+/g) ?? [] };
  });
  const compliance = complianceTopics.map((topic) => ({ topic, enumValue: null, scopes: [] }));
  return [...subscribable, ...compliance];
}

const topics = readTopics();
const byName = new Map(topics.map((facts) => [facts.topic, facts]));
const byEnumValue = new Map(topics.map((facts) => [facts.enumValue, facts]));

/** Null if Shopify has no such topic. */
export function getTopic(dangerousTopic: string): TopicFacts | null {
  return byName.get(dangerousTopic) ?? null;
}

export function requireTopicOf(enumValue: string): TopicFacts {
  const facts = byEnumValue.get(enumValue);
  if (!facts) throw new Error(`the schema has no topic ${enumValue}`);
  return facts;
}
