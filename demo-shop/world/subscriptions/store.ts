import type { AddressFields } from '../records.ts';
import type { ContractRecord } from './records.ts';

/** What was offered to somebody, until it is chosen from. */
export type DeliveryOffer = { contractId: string; address: AddressFields; optionCodes: string[] };

export type Subscriptions = {
  add(contract: ContractRecord): void;
  /** Whoever's it is, by its gid. */
  get(contractId: string): ContractRecord | null;
  list(): ContractRecord[];
  /** In the order in which they were made. */
  listOf(customerId: string): ContractRecord[];
  /** Null for an unknown contract and for somebody else's alike. */
  find(customerId: string, contractId: string): ContractRecord | null;
  /** The contracts that an order began or renewed. */
  listByOrder(orderId: string): ContractRecord[];
  /** By the token of a delivery options result. */
  readonly offers: Map<string, DeliveryOffer>;
  clear(): void;
};

export function createSubscriptions(): Subscriptions {
  const contracts = new Map<string, ContractRecord>();
  const offers = new Map<string, DeliveryOffer>();
  const all = () => [...contracts.values()];
  return {
    offers,
    add: (contract) => void contracts.set(contract.id, contract),
    get: (contractId) => contracts.get(contractId) ?? null,
    list: all,
    listOf: (customerId) => all().filter((contract) => contract.customerId === customerId),
    find(customerId, contractId) {
      const contract = contracts.get(contractId);
      return contract?.customerId === customerId ? contract : null;
    },
    listByOrder: (orderId) => all().filter(({ orderIds }) => orderIds.includes(orderId)),
    clear() {
      contracts.clear();
      offers.clear();
    },
  };
}
