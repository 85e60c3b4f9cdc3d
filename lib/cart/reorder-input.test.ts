import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReorderLineFieldsFragment } from './reorder.customer-account.generated';
import { parseReorder, toCartLines, toTypedChoice } from './reorder-input';

function toForm(values: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.append(name, value);
  return form;
}

const parse = (values: Readonly<Record<string, string>>) => parseReorder(toForm(values));

describe('what is chosen from an order', () => {
  it('is what is ticked, with its quantity', () => {
    const form = { 'line-11': 'on', 'quantity-11': ' 3 ', 'quantity-12': '5' };
    expect(parse(form)).toEqual({ ok: true, chosen: [{ lineId: '11', quantity: 3 }] });
  });

  it.each(['', '0', '-1', '1.5', '1e3', '٣', '1000000', 'NaN'])(
    'is refused beside its field with the quantity “%s”',
    (quantity) => {
      expect(parse({ 'line-11': 'on', 'quantity-11': quantity })).toEqual({
        ok: false,
        badLines: ['11'],
      });
    },
  );

  it('is nothing when nothing is ticked', () => {
    expect(parse({ 'quantity-11': '2' })).toEqual({ ok: false, badLines: [] });
  });

  it('is kept as typed, and nothing else of the form is', () => {
    const form = toForm({ 'line-11': 'on', 'quantity-11': 'many', $ACTION_ID: 'x', formKey: 'k' });
    expect(toTypedChoice(form)).toEqual({ 'line-11': 'on', 'quantity-11': 'many' });
  });

  it('never is more than whole numbers of lines with digits for names', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (entries) => {
        const named = entries.map(([name, value]) => [`line-${name}`, value]);
        const parsed = parse(Object.fromEntries([...entries, ...named]));
        if (!parsed.ok) return;
        for (const { lineId, quantity } of parsed.chosen) {
          expect(lineId).toMatch(/^\d+$/);
          expect(Number.isInteger(quantity) && quantity > 0).toBe(true);
        }
      }),
    );
  });
});

describe('what goes into the cart', () => {
  const line: ReorderLineFieldsFragment = {
    id: 'gid://shopify/LineItem/11',
    productId: null,
    variantId: 'gid://shopify/ProductVariant/5',
    title: 'Board',
    variantTitle: null,
    quantity: 1,
    giftCard: false,
    price: null,
    customAttributes: [
      { key: 'Engraving', value: 'Ida' },
      { key: '_batch', value: 'B-1' },
      { key: 'Empty', value: null },
    ],
    image: null,
    group: null,
  };

  it('keeps what the shopper had written on it, not what the shop had noted', () => {
    expect(toCartLines([line], [{ lineId: '11', quantity: 2 }])).toEqual([
      {
        lineId: '11',
        title: 'Board',
        merchandiseId: line.variantId,
        quantity: 2,
        attributes: [{ key: 'Engraving', value: 'Ida' }],
      },
    ]);
  });

  it('sends a gift card to nobody it went to before', () => {
    const card = {
      ...line,
      giftCard: true,
      customAttributes: [{ key: 'Recipient email', value: 'nils@example.com' }],
    };
    expect(toCartLines([card], [{ lineId: '11', quantity: 1 }])[0]?.attributes).toEqual([]);
  });

  it('is of this order alone', () => {
    expect(toCartLines([line], [{ lineId: '12', quantity: 1 }])).toEqual([]);
    expect(toCartLines([{ ...line, variantId: null }], [{ lineId: '11', quantity: 1 }])).toEqual(
      [],
    );
  });
});
