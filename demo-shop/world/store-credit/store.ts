import type { Ids } from '../ids.ts';
import type { StoreCreditAccountRecord } from './records.ts';

export type StoreCredit = {
  /** Opens the owner's account in a currency, or finds it: there is one for each currency. */
  open(ownerId: string, currencyCode: string, ids: Ids): StoreCreditAccountRecord;
  listOf(ownerId: string): StoreCreditAccountRecord[];
  clear(): void;
};

export function createStoreCredit(): StoreCredit {
  const accounts = new Map<string, StoreCreditAccountRecord>();
  return {
    open(ownerId, currencyCode, ids) {
      const key = `${ownerId} ${currencyCode}`;
      const known = accounts.get(key);
      if (known) return known;
      const id = ids.take('StoreCreditAccount');
      const account: StoreCreditAccountRecord = { id, ownerId, currencyCode, transactions: [] };
      accounts.set(key, account);
      return account;
    },
    listOf: (ownerId) => [...accounts.values()].filter((account) => account.ownerId === ownerId),
    clear: () => accounts.clear(),
  };
}
