import { z } from 'zod';
import { canStrike, faultTypeSchema, isWholeAnswer, type Place } from './fault-types.ts';

/** What can be made to go wrong, and for whom. */
export const faultSchema = z.strictObject({
  id: z.string().min(1).max(100).optional(),
  match: z
    .strictObject({
      /** The whole path or its beginning. */
      path: z.string().startsWith('/').optional(),
      operationName: z.string().min(1).optional(),
      email: z.string().min(1).toLowerCase().optional(),
    })
    .default({}),
  fault: faultTypeSchema,
  /** How often it strikes; without it, until it is deleted. */
  times: z.int().min(1).optional(),
  /** The part of these requests that it strikes, by lot; without it, all. */
  share: z.number().gt(0).max(1).optional(),
  /** Of the lots, so that a run can be had again. */
  seed: z.int().min(0).max(0xffffffff).optional(),
});

export type FaultInput = z.infer<typeof faultSchema>;
/** `struck` says how often it did. */
export type Fault = FaultInput & { id: string; struck: number };

/** What is known about a request when a fault may strike. */
export type FaultTarget = {
  place: Place;
  path: string;
  operationName?: string | null | undefined;
  email?: string | undefined;
  hasBuyerIp?: boolean | undefined;
  grantType?: string | undefined;
};

export type FaultList = {
  add(input: FaultInput): Fault;
  list(): Fault[];
  remove(id: string): boolean;
  /** Every fault that strikes this request, oldest first, each counted down by one. */
  take(target: FaultTarget): Fault[];
  clear(): void;
};

function matches({ match, fault }: Fault, target: FaultTarget): boolean {
  if (match.path !== undefined && !target.path.startsWith(match.path)) return false;
  if (match.operationName !== undefined && match.operationName !== target.operationName) {
    return false;
  }
  if (match.email !== undefined && match.email !== target.email) return false;
  return canStrike(fault.type, target);
}

/** mulberry32: the same lots in every run. */
function createDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function createFaultList(): FaultList {
  let faults: Fault[] = [];
  const dice = new Map<string, () => number>();
  const isDrawn = ({ id, share }: Fault) => share === undefined || (dice.get(id)?.() ?? 0) < share;
  let count = 0;
  return {
    add(input) {
      count += 1;
      const fault = { ...input, id: input.id ?? `fault-${count}`, struck: 0 };
      dice.set(fault.id, createDice(input.seed ?? 1));
      faults = [...faults.filter(({ id }) => id !== fault.id), fault];
      return fault;
    },
    list: () => faults,
    remove(id) {
      const before = faults.length;
      faults = faults.filter((fault) => fault.id !== id);
      return faults.length < before;
    },
    take(target) {
      const struck: Fault[] = [];
      for (const fault of faults) {
        if (!matches(fault, target) || !isDrawn(fault)) continue;
        struck.push(fault);
        // Delays and changes go on to the next fault; anything else is the whole answer.
        if (isWholeAnswer(fault.fault.type)) break;
      }
      if (struck.length === 0) return struck;
      faults = faults.flatMap((fault) => {
        if (!struck.includes(fault)) return [fault];
        const counted = { ...fault, struck: fault.struck + 1 };
        if (fault.times === undefined) return [counted];
        return fault.times > 1 ? [{ ...counted, times: fault.times - 1 }] : [];
      });
      return struck;
    },
    clear: () => {
      faults = [];
      dice.clear();
      count = 0;
    },
  };
}
