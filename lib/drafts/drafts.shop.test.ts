import { beforeAll, describe, expect, it, vi } from 'vitest';
import { isSameAmount, sumAmounts } from '@/lib/orders/decimal';
import { toId } from '@/lib/shopify/gid';
import { type Shopper, signInShopper } from '@/lib/testing/shopper';
import { DraftDocument } from './draft.customer-account.generated';
import { DraftsDocument, LocationDraftsDocument } from './drafts.customer-account.generated';

/** The request that Next would be answering. */
const next = vi.hoisted(() => ({ cookies: {} }));
vi.mock('next/headers', () => ({
  cookies: async () => next.cookies,
  headers: async () => new Headers(),
}));

const people = {
  admin: 'helena.vogt@example.com',
  buyer: 'tom.okafor@example.com',
  nobody: 'jonas.weber@example.com',
} as const;

const shoppers = new Map<string, Shopper>();
let drafts: typeof import('./index');

async function as(who: keyof typeof people): Promise<Shopper> {
  const shopper = shoppers.get(who) ?? (await signInShopper(people[who]));
  shoppers.set(who, shopper);
  next.cookies = shopper.cookies;
  return shopper;
}

beforeAll(async () => {
  await as('admin');
  drafts = await import('./index');
});

async function listOwn(who: keyof typeof people) {
  await as(who);
  const found = await drafts.getDrafts({ locationId: null, cursor: null }, 'en');
  return found?.page.nodes ?? [];
}

describe('the drafts of a customer', () => {
  it('are their own, whatever has become of them', async () => {
    const rows = await listOwn('admin');
    expect(new Set(rows.map(drafts.toDraftState))).toEqual(new Set(['done', 'toPay', 'open']));
    expect((await listOwn('buyer')).map(drafts.toDraftState)).toEqual(['inReview']);
  });

  it('are null for whoever has none and buys for no company', async () => {
    await as('nobody');
    expect(await drafts.getDrafts({ locationId: null, cursor: null }, 'en')).toBeNull();
  });

  it('start from the first after a cursor that was made up', async () => {
    const rows = await listOwn('admin');
    const cursor = { after: 'nonsense' };
    const found = await drafts.getDrafts({ locationId: null, cursor }, 'en');
    expect(found?.page.nodes).toEqual(rows);
  });

  it('of a place are those of colleagues too, for whom it is to see', async () => {
    const [theirs] = await listOwn('buyer');
    const entity = theirs?.purchasingEntity;
    const locationId =
      entity?.__typename === 'PurchasingCompany' ? toId(entity.location.id) : 'none';
    await as('admin');
    const found = await drafts.getDrafts({ locationId, cursor: null }, 'en');
    expect(found?.location?.name).toBe('Nordlicht Brooklyn');
    expect(found?.page.nodes.map(({ id }) => id)).toContain(theirs?.id);
    await as('nobody');
    expect(await drafts.getDrafts({ locationId, cursor: null }, 'en')).toBeNull();
  });
});

describe('one draft', () => {
  it('adds up, line by line and row by row', async () => {
    for (const { id } of await listOwn('admin')) {
      const found = await drafts.getDraft(toId(id), 'en');
      if (!found) throw new Error(`${id} is not there`);
      const { draft } = found;
      const lines = draft.lineItems.nodes.map(({ discountedTotal }) => discountedTotal.amount);
      expect(isSameAmount(sumAmounts(lines), draft.subtotalPrice.amount)).toBe(true);
      const rows = drafts.toDraftRows(draft);
      const parts = rows.filter(({ key }) => !/^(total|subtotal|taxIncluded)$/.test(key));
      const sum = sumAmounts(parts.map(({ money }) => money.amount));
      expect(isSameAmount(sum, draft.totalPrice.amount), draft.name).toBe(true);
      const due = drafts.toDraftDue(draft);
      const both = sumAmounts([due?.now.amount ?? '0', due?.later?.amount ?? '0']);
      if (due) expect(isSameAmount(both, draft.totalPrice.amount)).toBe(true);
      else expect(draft.order).not.toBeNull();
    }
  });

  it('cannot be paid while the shop looks at it', async () => {
    const [row] = await listOwn('buyer');
    const found = await drafts.getDraft(toId(row?.id ?? ''), 'en');
    expect(found?.draft.invoiceUrl).toBeNull();
  });

  it('is null for strangers', async () => {
    const [row] = await listOwn('admin');
    await as('nobody');
    expect(await drafts.getDraft(toId(row?.id ?? ''), 'de')).toBeNull();
    expect(await drafts.getDraft('1', 'de')).toBeNull();
  });
});

it('T92: every operation costs less than the 1,000 points one may cost', async () => {
  const [row] = await listOwn('admin');
  const shopper = await as('admin');
  const asked = [
    [DraftsDocument, { first: 15 }],
    [LocationDraftsDocument, { id: 'gid://shopify/CompanyLocation/1', first: 15 }],
    [DraftDocument, { id: row?.id }],
  ] as const;
  const costs: number[] = [];
  for (const [document, variables] of asked) {
    costs.push((await shopper.ask(document, variables)).extensions.cost.requestedQueryCost);
  }
  expect(Math.min(...costs)).toBeGreaterThan(0);
  expect(Math.max(...costs)).toBeLessThan(1_000);
});
