import type { SendOutcome } from './send.ts';
import type { Delivery } from './to-message.ts';

export type Attempt = SendOutcome & { at: string; milliseconds: number };

export type LoggedDelivery = Delivery & {
  subscriptionId: string;
  uri: string;
  /** Where it goes on this machine. */
  address: string;
  status: 'delivered' | 'dropped' | 'failed' | 'retrying' | 'waiting';
  headers: Record<string, string>;
  attempts: Attempt[];
};

const capacity = 1_000;

/** The latest 1,000 deliveries, oldest first; what it lets go of is only forgotten, not called off. */
export function createDeliveryLog() {
  let entries: LoggedDelivery[] = [];
  return {
    add(entry: LoggedDelivery) {
      entries.push(entry);
      if (entries.length > capacity) entries = entries.slice(-capacity);
    },
    list: (): readonly LoggedDelivery[] => entries,
    clear: () => {
      entries = [];
    },
  };
}
