import type Router from '@koa/router';
import { z } from 'zod';
import { toNumericId } from '../customer-account/connection.ts';
import type { ShopState } from '../state.ts';
import { toPayload } from '../webhooks/payloads/to-payload.ts';
import { getTopic } from '../webhooks/topics.ts';
import { toHandSubject } from './hand-subject.ts';
import { parseBody } from './read-input.ts';

const topicSchema = z.string().refine((topic) => getTopic(topic), 'There is no such topic.');
const duplicates = z.int().min(0).max(20);
const sendSchema = z.strictObject({
  topic: z.union([topicSchema, z.array(topicSchema).min(1).max(50)]),
  email: z.string().optional(),
  /** Its gid or the number in it. */
  orderId: z.union([z.string(), z.int()]).optional(),
  duplicates: duplicates.optional(),
  shuffle: z.boolean().optional(),
});
const subscriptionSchema = z.strictObject({
  topics: z.array(topicSchema).min(1),
  uri: z.string(),
  name: z.string().max(200).nullish(),
  filter: z.string().nullish(),
  includeFields: z.array(z.string()).optional(),
});
const behaviourSchema = z.strictObject({
  clockFactor: z.number().min(0.001).max(10_000_000).optional(),
  duplicates: duplicates.optional(),
  shuffle: z.boolean().optional(),
});
const secretSchema = z.strictObject({ secret: z.string().min(8) });

/** Webhooks by hand: sending them, who gets them, how they misbehave, and what became of them. */
export function addWebhookCalls(router: Router, state: ShopState): void {
  const { schedule, webhooks, world } = state;
  const { secrets, subscriptions } = webhooks;
  const getBehaviour = () => ({ clockFactor: schedule.factor, ...webhooks.disorder });

  router.get('/webhooks', (ctx) => {
    ctx.body = webhooks.listDeliveries();
  });
  router.delete('/webhooks', (ctx) => {
    webhooks.clearDeliveries();
    ctx.status = 204;
  });
  router.post('/webhooks', async (ctx) => {
    const input = await parseBody(ctx, sendSchema);
    if (!input) return;
    const topics = [input.topic].flat();
    const subject = toHandSubject(state, { ...input, topics });
    const misfit = topics.find((topic) => !subject || !toPayload(topic, subject, world));
    const lonely = topics.find((topic) => subscriptions.listFor(topic).length === 0);
    if (!subject || misfit) {
      ctx.status = 422;
      ctx.body = {
        error: subject ? `Nothing to tell under ${misfit}.` : 'No such customer or order.',
      };
    } else if (lonely) {
      ctx.status = 409;
      ctx.body = {
        error: `Nobody subscribes to ${lonely}. Set WEBHOOK_URL or add a subscription.`,
      };
    } else {
      const { eventId, tried } = webhooks.fire(topics, subject, {
        ...(input.duplicates === undefined ? {} : { duplicates: input.duplicates }),
        ...(input.shuffle === undefined ? {} : { shuffle: input.shuffle }),
      });
      ctx.body = { eventId, deliveries: await tried };
    }
  });
  router.get('/webhooks/subscriptions', (ctx) => {
    ctx.body = subscriptions.list();
  });
  router.post('/webhooks/subscriptions', async (ctx) => {
    const input = await parseBody(ctx, subscriptionSchema);
    if (!input) return;
    const { topics, uri } = input;
    const fields = {
      uri,
      name: input.name ?? null,
      filter: input.filter ?? null,
      includeFields: input.includeFields ?? [],
    };
    const outcomes = topics.map((topic) => subscriptions.add({ ...fields, topic }, 'app'));
    const error = outcomes.find((outcome) => outcome.error)?.error;
    ctx.status = error ? 422 : 201;
    ctx.body = error ? { error } : outcomes.map(({ subscription }) => subscription);
  });
  router.delete('/webhooks/subscriptions/:id', (ctx) => {
    const id = `gid://shopify/WebhookSubscription/${toNumericId(String(ctx.params.id))}`;
    ctx.status = subscriptions.remove(id) ? 204 : 404;
  });
  router.get('/webhooks/behaviour', (ctx) => {
    ctx.body = getBehaviour();
  });
  router.post('/webhooks/behaviour', async (ctx) => {
    const input = await parseBody(ctx, behaviourSchema);
    if (!input) return;
    const { clockFactor, duplicates: copies, shuffle } = input;
    if (clockFactor) schedule.setFactor(clockFactor);
    webhooks.disorder = {
      duplicates: copies ?? webhooks.disorder.duplicates,
      shuffle: shuffle ?? webhooks.disorder.shuffle,
    };
    ctx.body = getBehaviour();
  });
  router.post('/webhooks/secrets', async (ctx) => {
    const input = await parseBody(ctx, secretSchema);
    if (!input) return;
    secrets.rotate(input.secret);
    ctx.body = { alive: secrets.list().length };
  });
  router.delete('/webhooks/secrets/:secret', (ctx) => {
    ctx.status = secrets.revoke(String(ctx.params.secret)) ? 204 : 404;
  });
}
