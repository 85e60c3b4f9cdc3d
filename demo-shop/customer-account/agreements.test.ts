import { expect, it } from 'vitest';
import { createTestShop } from './testing.ts';

const { ask } = createTestShop();
const MONEY = '{ amount currencyCode }';

const AGREEMENTS = `query ($query: String) { customer { orders(first: 1, query: $query) { nodes {
  totalTip ${MONEY} totalDuties ${MONEY} totalPrice ${MONEY}
  agreements(first: 10) { nodes { __typename id happenedAt reason
    ... on RefundAgreement { refund { totalRefunded ${MONEY} } }
    ... on ReturnAgreement { return { name status } }
    sales(first: 50) { nodes { __typename id actionType lineType quantity
      totalAmount ${MONEY} totalTaxAmount ${MONEY}
      taxes { id amount ${MONEY} taxLine { title priceSet ${MONEY} } }
      ... on GiftCardSale { lineItem { title giftCard } }
      ... on TipSale { lineItem { id title quantity price ${MONEY} } }
    } }
  } }
} } } }`;

async function open(name: string) {
  const { data, errors } = await ask('nora.keller@example.com', AGREEMENTS, {
    query: `name:${name}`,
  });
  expect(errors).toBeUndefined();
  return data?.customer.orders.nodes[0];
}

type Sale = { __typename: string; id: string };

it('every sale has the type and the id of its kind', async () => {
  for (const name of ['#9101', '#9102', '#9103', '#9104', '#9106']) {
    const { agreements } = await open(name);
    const sales: Sale[] = agreements.nodes.flatMap(
      (each: { sales: { nodes: Sale[] } }) => each.sales.nodes,
    );
    expect(sales.length).toBeGreaterThan(1);
    for (const { __typename, id } of sales) expect(id).toMatch(`gid://shopify/${__typename}/`);
  }
});

it('a tip has a line to show it by, which is no line of the order', async () => {
  const { agreements, totalTip } = await open('#9102');
  const sales = agreements.nodes[0].sales.nodes;
  const tip = sales.find((sale: Sale) => sale.__typename === 'TipSale');
  expect(tip).toMatchObject({
    lineType: 'TIP',
    totalAmount: totalTip,
    lineItem: { title: 'Tip', quantity: 1, price: totalTip },
  });
});

it('a sold gift card is taxed nothing', async () => {
  const { agreements } = await open('#9101');
  const sales = agreements.nodes[0].sales.nodes;
  expect(sales.find((sale: Sale) => sale.__typename === 'GiftCardSale')).toMatchObject({
    lineType: 'GIFT_CARD',
    totalTaxAmount: { amount: '0.0' },
    lineItem: { giftCard: true },
  });
});

it('a return is an agreement of its own, before the refund that pays for it', async () => {
  const { agreements } = await open('#9104');
  const [, returned, refunded] = agreements.nodes;
  expect(returned).toMatchObject({
    __typename: 'ReturnAgreement',
    reason: 'RETURN',
    return: { name: '#9104-R1', status: 'CLOSED' },
  });
  expect(refunded).toMatchObject({
    __typename: 'RefundAgreement',
    happenedAt: returned.happenedAt,
  });
  const fees = returned.sales.nodes.filter((sale: Sale) => sale.__typename === 'FeeSale');
  expect(fees).toHaveLength(2);
});
