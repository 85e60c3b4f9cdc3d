import { randomUUID } from 'node:crypto';
import type { WebhookSubject } from './payloads/subject.ts';
import type { Webhooks } from './webhooks.ts';

/** One thing that happened, with the topics that tell of it and what those are about. */
export type Told = Partial<WebhookSubject> & { topics: readonly string[] };

/** Tells several things that one action caused, in their order and under one event id. */
export function tellHappenings(
  webhooks: Pick<Webhooks, 'fire'>,
  happenings: readonly Told[],
  about: WebhookSubject,
): void {
  const eventId = randomUUID();
  for (const { topics, ...parts } of happenings) {
    webhooks.fire(topics, { ...about, ...parts }, { eventId });
  }
}
