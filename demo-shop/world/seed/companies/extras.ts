import type { CompanyRecord } from '../../companies/records.ts';
import { bookCredit, settleExpiries } from '../../store-credit/ledger.ts';
import type { World } from '../../world.ts';
import { dated, SEED_NOW } from '../clock.ts';

const SINGLE_LINE = 'single_line_text_field';

/** What the shop noted of a company, and the credit it gave to its first location. */
export function addCompanyExtras({ createdAt, id, locations }: CompanyRecord, world: World): void {
  const { ids, metafields, storeCredit } = world;
  const note = (ownerId: string, key: string, value: string) =>
    metafields.set({ ownerId, namespace: 'custom', key, type: SINGLE_LINE, value }, createdAt, ids);
  note(id, 'cost_centre', '4410-Rooms');
  const [first] = locations;
  if (!first) return;
  note(first.id, 'dock_opens_at', '07:30');
  const account = storeCredit.open(first.id, 'EUR', ids);
  const given = { at: dated('2026-09-28T09:00:00Z'), event: 'ADJUSTMENT' } as const;
  bookCredit(account, 25_000, null, given, ids);
  settleExpiries(account, SEED_NOW, ids);
}
