import { expect, it } from 'vitest';
import { toOrderChanges } from './order-changes';

const lineItem = (id: string) => ({ id, title: `Title ${id}`, variantTitle: null });
const sale = (id: string, quantity: number) => ({ quantity, lineItem: lineItem(id) });
type Sales = Parameters<typeof toOrderChanges>[0][number]['sales']['nodes'];
const agreement = (reason: 'ORDER' | 'ORDER_EDIT' | 'REFUND', at: string, nodes: Sales) => {
  return { reason, happenedAt: at, sales: { nodes } };
};

it('tells what an edit put in and took out, newest edit first', () => {
  const changes = toOrderChanges([
    agreement('ORDER', '2026-01-01T10:00:00Z', [sale('a', 2)]),
    agreement('ORDER_EDIT', '2026-01-02T10:00:00Z', [sale('b', 1), sale('a', -2)]),
    agreement('ORDER_EDIT', '2026-01-03T10:00:00Z', [sale('c', 3)]),
  ]);
  expect(changes).toEqual([
    { at: '2026-01-03T10:00:00Z', added: [{ ...lineItem('c'), quantity: 3 }], removed: [] },
    {
      at: '2026-01-02T10:00:00Z',
      added: [{ ...lineItem('b'), quantity: 1 }],
      removed: [{ ...lineItem('a'), quantity: 2 }],
    },
  ]);
});

it('does not take a purchase or a refund for an edit', () => {
  const nodes = [sale('a', -1)];
  expect(toOrderChanges([agreement('REFUND', '2026-01-02T10:00:00Z', nodes)])).toEqual([]);
});

it('keeps an edit that changed no product, such as a shipping cost', () => {
  const changes = toOrderChanges([
    agreement('ORDER_EDIT', '2026-01-02T10:00:00Z', [{ quantity: null }]),
  ]);
  expect(changes).toEqual([{ at: '2026-01-02T10:00:00Z', added: [], removed: [] }]);
});
