import 'server-only';
import {
  CircuitState,
  isBrokenCircuitError,
  isBulkheadRejectedError,
  isTaskCancelledError,
} from 'cockatiel';
import { log } from '@/lib/log';
import type { Failure } from './failures';
import { type Gate, getGate, toFailure, type Upstream } from './gates';
import { UpstreamError } from './upstream-error';

/** Nobody else is sent while one request finds out whether the shop is back. */
function refuseWhileResting(gate: Gate, { who, operation, now }: Known): void {
  const { closed, faults, probes, rests } = gate;
  if (closed.state === CircuitState.HalfOpen) throw new UpstreamError('shop-unavailable');
  const rest = rests.find(who, now);
  const isBarred = faults.state === CircuitState.Open && probes.isBarred(operation, now);
  if (isBarred || faults.state === CircuitState.HalfOpen || rest === 'everybody') {
    throw new UpstreamError('resting');
  }
  if (rest === 'one') throw new UpstreamError('busy');
}

// By their marks, not their class: proxy.ts and the pages each have cockatiel for themselves.
const orBroken = (code: 'resting' | 'shop-unavailable') => (error: unknown) => {
  throw isBrokenCircuitError(error) ? new UpstreamError(code, { cause: error }) : error;
};

/** Thrown past the breaker, which counts only what it has been told of, and opened again outside. */
class Uncounted {
  readonly outcome: Promise<Response>;

  constructor(outcome: Promise<Response>) {
    this.outcome = outcome;
  }
}

/** Whether a fault says something about the shop, rather than about one person or one question. */
function isFaultOfShop(gate: Gate, fault: Failure, { who, operation, now }: Known): boolean {
  const isProbe = gate.faults.state === CircuitState.HalfOpen;
  if (!isProbe && who && gate.share.isSpent(who, now)) return false;
  if (!operation) return true;
  gate.failing.noteFault(operation, now);
  return !(fault.mayBeOperation && gate.failing.isAlone(operation, now));
}

async function sendCounted(gate: Gate, send: Send, known: Known): Promise<Response> {
  const isProbe = [gate.faults, gate.closed].some(({ state }) => state !== CircuitState.Closed);
  const outcome = send(isProbe);
  const result: unknown = await outcome.catch((error: unknown) => error);
  const failure = toFailure(result);
  if (isProbe && failure?.circuit === 'fault') gate.probes.noteFailed(known.operation, known.now);
  if (failure?.circuit === 'fault' && !isFaultOfShop(gate, failure, known)) {
    throw new Uncounted(outcome);
  }
  if (!failure && result instanceof Response) {
    gate.rests.noteAnswer();
    if (known.operation) gate.failing.noteAnswer(known.operation);
  }
  return outcome;
}

/** @param isProbe whether everybody else is refused until this one is through */
type Send = (isProbe: boolean) => Promise<Response>;

export type Passage = {
  /** Whose request it is, where that is known: neither faults nor silence nor places of one are everybody's. */
  readonly who?: string | undefined;
  /** What is asked, where that has a name: a question the shop stumbles over counts only so far. */
  readonly operation?: string | undefined;
  /** Ends the waiting for a place. */
  readonly signal?: AbortSignal;
  readonly now?: Date;
};
type Known = Passage & { readonly now: Date };

async function passOnce(gate: Gate, send: Send, known: Known): Promise<Response> {
  const sendOnce = () => sendCounted(gate, send, known);
  try {
    return await gate.places.execute(() => {
      // Again: what was so on arrival may have changed while this one waited.
      refuseWhileResting(gate, known);
      return gate.closed
        .execute(() => gate.faults.execute(sendOnce).catch(orBroken('resting')))
        .catch(orBroken('shop-unavailable'));
    }, known.signal);
  } catch (error) {
    if (error instanceof Uncounted) return error.outcome;
    const hadNoPlace = isBulkheadRejectedError(error) || isTaskCancelledError(error);
    throw hadNoPlace ? new UpstreamError('busy', { cause: error }) : error;
  }
}

/**
 * Sends when this upstream has a place free and is not known to be down; otherwise fails at once, having
 * sent nothing.
 * @throws {UpstreamError} `busy`, `resting`, `shop-unavailable`, or what `send` throws
 */
export async function passGate(
  upstream: Upstream,
  send: Send,
  { now = new Date(), ...passage }: Passage = {},
): Promise<Response> {
  const gate = getGate(upstream);
  const known = { ...passage, now };
  refuseWhileResting(gate, known);
  const { who } = known;
  if (!who) return passOnce(gate, send, known);
  if (!gate.heads.enter(who)) throw new UpstreamError('busy');
  return passOnce(gate, send, known).finally(() => gate.heads.leave(who));
}

/**
 * Leaves the upstream alone for as long as it asked, within reason.
 * @param who the one person it wants to hear nothing of, where it said so
 */
export function restUpstream(upstream: Upstream, forMs: number, now: Date, who?: string): void {
  const { of, restMs } = getGate(upstream).rests.start(forMs, now, who);
  const level = of === 'everybody' ? 'error' : 'warn';
  log()[level](
    { event: 'upstream.resting', upstream, of, restMs },
    'the shop asked to be left alone',
  );
}
