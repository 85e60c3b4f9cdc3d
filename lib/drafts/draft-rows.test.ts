import { expect, it } from 'vitest';
import { toDraftRows } from './draft-rows';

const euro = (amount: string) => ({ amount, currencyCode: 'EUR' as const });
const draft = {
  discountInformation: { appliedDiscount: null as { title: string } | null },
  subtotalPrice: euro('100'),
  taxesIncluded: true,
  totalLineItemsPrice: euro('100'),
  totalPrice: euro('118.40'),
  totalShippingPrice: euro('18.40'),
  totalTax: euro('18.90'),
};
const list = (of: typeof draft) =>
  toDraftRows(of).map(({ key, money }) => `${key} ${money.amount}`);

it('leaves out what is nothing', () => {
  expect(list(draft)).toEqual(['items 100', 'shipping 18.40', 'taxIncluded 18.90', 'total 118.40']);
  const bare = { ...draft, totalShippingPrice: euro('0'), totalTax: euro('0') };
  expect(list(bare)).toEqual(['items 100', 'total 118.40']);
});

it('takes off what the goods lost, by the shop’s name where there is one', () => {
  const discounted = { ...draft, totalLineItemsPrice: euro('112.50') };
  expect(list(discounted).slice(0, 3)).toEqual(['items 112.50', 'discount -12.50', 'subtotal 100']);
  const discountInformation = { appliedDiscount: { title: 'Lobby' } };
  expect(toDraftRows({ ...discounted, discountInformation })[1]).toMatchObject({
    key: 'discountNamed',
    name: 'Lobby',
  });
});

it('says of taxes whether they come on top', () => {
  expect(list({ ...draft, taxesIncluded: false })).toContain('tax 18.90');
});
