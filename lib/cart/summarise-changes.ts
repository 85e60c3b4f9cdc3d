import type { Change, ReorderLines } from './reorder-line';

/** What has changed, told before anybody chooses: keys under `cart.changed`, in this order. */
export type ChangeCount = {
  readonly key:
    | 'priceUp'
    | 'priceDown'
    | 'currency'
    | 'renamed'
    | 'quantity'
    | 'later'
    | 'once'
    | 'unbuyable';
  readonly count: number;
};

const groups: Readonly<Record<Exclude<ChangeCount['key'], 'unbuyable'>, readonly Change['key'][]>> =
  {
    priceUp: ['priceUp'],
    priceDown: ['priceDown'],
    currency: ['currency'],
    renamed: ['renamed'],
    quantity: ['minimum', 'maximum', 'increment', 'stock'],
    later: ['later'],
    once: ['oneTime'],
  };

/** How many lines each kind of change has struck; nothing that struck none. */
export function summariseChanges({ buyable, unbuyable }: ReorderLines): ChangeCount[] {
  const keys = Object.keys(groups) as (keyof typeof groups)[];
  const counts = keys.map((key) => {
    const isOfKind = (change: Change) => groups[key].includes(change.key);
    return { key, count: buyable.filter(({ changes }) => changes.some(isOfKind)).length };
  });
  return [...counts, { key: 'unbuyable' as const, count: unbuyable.length }].filter(
    ({ count }) => count > 0,
  );
}
