import 'server-only';
import {
  type BulkheadPolicy,
  bulkhead,
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  isBrokenCircuitError,
  isBulkheadRejectedError,
  SamplingBreaker,
} from 'cockatiel';
import { log } from '@/lib/log';
import { getProcessState } from '@/lib/process-state';
import { type Failure, getFailure, toStatusCode } from './failures';
import { createFaultShare, type FaultShare } from './fault-share';
import { isUpstreamError, UpstreamError } from './upstream-error';

/** Whom we ask: each has a gate of its own, so that one that fails takes no other along. */
export type Upstream = 'customer-account' | 'storefront' | 'provider';

/** Requests under way at once, and as many again that wait for one of them to end. */
const maxActive = 64;
const maxWaiting = 64;
/** Half of at least twenty calls within ten seconds. */
const sampling = { threshold: 0.5, duration: 10_000, minimumRps: 2 };
const faultRestMs = 5_000;
/** So many answers in a row that the shop is closed, with none in between that it is not. */
const closedAnswers = 5;
const closedRestMs = 60_000;
/** No header may shut us down for longer. */
const maxRestMs = 60_000;

type Gate = {
  readonly places: BulkheadPolicy;
  readonly faults: CircuitBreakerPolicy;
  readonly closed: CircuitBreakerPolicy;
  readonly share: FaultShare;
  /** The shop asked for silence until then; milliseconds since the epoch. */
  restUntil: number;
};

const toCircuit = (outcome: unknown): Failure['circuit'] => {
  if (isUpstreamError(outcome)) return getFailure(outcome.code).circuit;
  const isFailure = outcome instanceof Response && outcome.status !== 200;
  return isFailure ? getFailure(toStatusCode(outcome.status)).circuit : undefined;
};

function createGate(upstream: Upstream): Gate {
  const counts = (circuit: Failure['circuit']) =>
    handleWhen((error) => toCircuit(error) === circuit).orWhenResult(
      (answer) => toCircuit(answer) === circuit,
    );
  const gate: Gate = {
    places: bulkhead(maxActive, maxWaiting),
    faults: circuitBreaker(counts('fault'), {
      breaker: new SamplingBreaker(sampling),
      halfOpenAfter: faultRestMs,
    }),
    closed: circuitBreaker(counts('closed'), {
      breaker: new ConsecutiveBreaker(closedAnswers),
      halfOpenAfter: closedRestMs,
    }),
    share: createFaultShare(),
    restUntil: 0,
  };
  for (const name of ['faults', 'closed'] as const) {
    gate[name].onStateChange((state) => {
      const event = {
        event: 'upstream.circuit',
        upstream,
        circuit: name,
        state: CircuitState[state],
      };
      log()[state === CircuitState.Open ? 'error' : 'info'](event, 'a circuit changed');
    });
  }
  return gate;
}

const getGate = (upstream: Upstream): Gate =>
  getProcessState(`upstream-gate-${upstream}`, () => createGate(upstream));

/** Nobody else is sent while one request finds out whether the shop is back. */
function refuseWhileResting(gate: Gate, now: Date): void {
  if (gate.closed.state === CircuitState.HalfOpen) throw new UpstreamError('shop-unavailable');
  const isProbing = gate.faults.state === CircuitState.HalfOpen;
  if (isProbing || now.getTime() < gate.restUntil) throw new UpstreamError('resting');
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

async function sendCounted(
  gate: Gate,
  send: () => Promise<Response>,
  who: string | undefined,
  now: Date,
): Promise<Response> {
  const outcome = send();
  const result: unknown = await outcome.catch((error: unknown) => error);
  const isProbe = gate.faults.state === CircuitState.HalfOpen;
  if (isProbe || !who || toCircuit(result) !== 'fault' || !gate.share.isSpent(who, now)) {
    return outcome;
  }
  throw new Uncounted(outcome);
}

export type Passage = {
  /** Whose request it is, where that is known: one person's faults count only so far. */
  readonly who?: string | undefined;
  readonly now?: Date;
};

/**
 * Sends when this upstream has a place free and is not known to be down; otherwise fails at once, having
 * sent nothing.
 * @throws {UpstreamError} `busy`, `resting`, `shop-unavailable`, or what `send` throws
 */
export async function passGate(
  upstream: Upstream,
  send: () => Promise<Response>,
  { who, now = new Date() }: Passage = {},
): Promise<Response> {
  const gate = getGate(upstream);
  refuseWhileResting(gate, now);
  const sendOnce = () => sendCounted(gate, send, who, now);
  try {
    return await gate.places.execute(() =>
      gate.closed
        .execute(() => gate.faults.execute(sendOnce).catch(orBroken('resting')))
        .catch(orBroken('shop-unavailable')),
    );
  } catch (error) {
    if (error instanceof Uncounted) return error.outcome;
    throw isBulkheadRejectedError(error) ? new UpstreamError('busy', { cause: error }) : error;
  }
}

/** Leaves the upstream alone for as long as it asked, within reason. */
export function restUpstream(upstream: Upstream, forMs: number, now: Date): void {
  const gate = getGate(upstream);
  const restMs = Math.min(forMs, maxRestMs);
  gate.restUntil = Math.max(gate.restUntil, now.getTime() + restMs);
  log().error({ event: 'upstream.resting', upstream, restMs }, 'the shop asked to be left alone');
}
