import 'server-only';

export type Cost = {
  readonly requested: number | null;
  readonly actual: number | null;
  /** What is left of the bucket. */
  readonly available: number | null;
};

const getMember = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const toNumber = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** What an operation cost, as far as the answer says ("Rate limits": `extensions.cost`). */
export function readCost(dangerousBody: unknown): Cost {
  const cost = getMember(getMember(dangerousBody, 'extensions'), 'cost');
  return {
    requested: toNumber(getMember(cost, 'requestedQueryCost')),
    actual: toNumber(getMember(cost, 'actualQueryCost')),
    available: toNumber(getMember(getMember(cost, 'throttleStatus'), 'currentlyAvailable')),
  };
}
