import type { Schedule } from '../schedule.ts';
import type { Webhooks } from '../webhooks/webhooks.ts';
import type { CustomerRecord } from '../world/records.ts';
import { toDateTime } from '../world/seed/clock.ts';
import { anonymise } from './anonymise.ts';

export type Erasures = {
  /** Asking again changes nothing. */
  request(customer: CustomerRecord): void;
  /** False if there was nothing to call off. */
  cancel(customer: CustomerRecord): boolean;
  list(): string[];
  clear(): void;
};

const secondsPerDay = 86_400;
const tenDays = 10 * secondsPerDay;
const sixMonths = 183 * secondsPerDay;

/** Ten days, or until the latest order is six months old (privacy law compliance). */
export function getErasureDelay({ orders }: CustomerRecord, now: Date): number {
  const latest = Math.max(0, ...orders.map(({ processedAt }) => Date.parse(processedAt)));
  const rest = latest / 1000 + sixMonths - now.getTime() / 1000;
  return Math.max(tenDays, Math.ceil(rest));
}

/** Requests to erase a customer, each waiting for its day on the shop's clock. */
export function createErasures(options: {
  schedule: Schedule;
  webhooks: Webhooks;
  now: () => Date;
  /** An erased customer is signed in nowhere. */
  endTokens: (customer: CustomerRecord) => void;
}): Erasures {
  const { endTokens, now, schedule, webhooks } = options;
  const waiting = new Map<string, () => void>();
  return {
    request(customer) {
      if (waiting.has(customer.id)) return;
      const callOff = schedule.after(getErasureDelay(customer, now()), () => {
        waiting.delete(customer.id);
        // The webhook still says whom to forget; after it nobody here can.
        webhooks.fire('customers/redact', { at: toDateTime(now()), customer });
        anonymise(customer);
        endTokens(customer);
      });
      waiting.set(customer.id, callOff);
    },
    cancel(customer) {
      waiting.get(customer.id)?.();
      return waiting.delete(customer.id);
    },
    list: () => [...waiting.keys()],
    clear() {
      for (const callOff of waiting.values()) callOff();
      waiting.clear();
    },
  };
}
