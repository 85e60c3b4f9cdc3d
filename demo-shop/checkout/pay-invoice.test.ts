import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestShop, type TestShop } from '../testing/start-test-shop.ts';

const query = `{ customer { draftOrders(first: 20) { nodes {
  name status invoiceUrl purchasingEntity { ... on PurchasingCompany { location { name } } }
  order { financialStatus paymentInformation { paymentTerms { paymentTermsName } } } } } } }`;
let shop: TestShop;

beforeAll(async () => {
  shop = await startTestShop();
});
afterAll(() => shop.stop());

type Draft = {
  name: string;
  status: string;
  invoiceUrl: string | null;
  purchasingEntity: { location?: { name: string } };
  order: {
    financialStatus: string;
    paymentInformation: { paymentTerms: { paymentTermsName: string } | null };
  } | null;
};

async function listDrafts(email: string): Promise<Draft[]> {
  const { access_token } = await shop.control<{ access_token: string }>('POST', '/tokens', {
    email,
  });
  const response = await fetch(shop.url('/customer/api/2026-10/graphql'), {
    method: 'POST',
    headers: { authorization: access_token, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as {
    data: { customer: { draftOrders: { nodes: Draft[] } } };
  };
  return data.customer.draftOrders.nodes;
}

async function findDraft(place: string): Promise<Draft | undefined> {
  const drafts = await listDrafts('helena.vogt@example.com');
  return drafts.find(
    ({ purchasingEntity, status }) =>
      purchasingEntity.location?.name === place && status !== 'COMPLETED',
  );
}

describe('the page of a draft’s invoice', () => {
  it('is where the draft says, says what is due when, and orders it once', async () => {
    const draft = await findDraft('Nordlicht Hamburg');
    const url = draft?.invoiceUrl ?? '';
    const page = await shop.browser().visit(url);
    expect(page.status).toBe(200);
    expect(page.html).toContain(draft?.name);
    expect(page.html).toContain('To pay later');
    const first = await shop.browser().visit(url, {});
    const second = await shop.browser().visit(url, {});
    expect(first.location).toMatch(/\/account\/orders\/\d+$/);
    expect(second.location).toBe(first.location);
    const after = await listDrafts('helena.vogt@example.com');
    expect(after.find(({ name }) => name === draft?.name)).toMatchObject({
      status: 'COMPLETED',
      order: {
        financialStatus: 'PENDING',
        paymentInformation: { paymentTerms: { paymentTermsName: 'Net 30' } },
      },
    });
  });

  it('takes all of it at once where there are no terms', async () => {
    const draft = await findDraft('Nordlicht London');
    const url = draft?.invoiceUrl ?? '';
    expect((await shop.browser().visit(url)).html).not.toContain('To pay later');
    await shop.browser().visit(url, {});
    const after = await listDrafts('helena.vogt@example.com');
    expect(after.find(({ name }) => name === draft?.name)?.order?.financialStatus).toBe('PAID');
  });

  it('is nowhere for a made-up token', async () => {
    const [draft] = await listDrafts('helena.vogt@example.com');
    const url = (draft?.invoiceUrl ?? '').replace(/[0-9a-f]{32}$/, '0'.repeat(32));
    expect((await shop.browser().visit(url)).status).toBe(404);
  });
});
