import 'server-only';
import {
  type BulkheadPolicy,
  bulkhead,
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  SamplingBreaker,
} from 'cockatiel';
import { log } from '@/lib/log';
import { getProcessState } from '@/lib/process-state';
import { record } from '@/lib/telemetry/telemetry';
import { createFailingOperations, type FailingOperations } from './failing-operations';
import { type Failure, getFailure, toStatusCode } from './failures';
import { createFaultShare, type FaultShare } from './fault-share';
import { createHeadCount, type HeadCount } from './head-count';
import { createProbeTurns, type ProbeTurns } from './probe-turns';
import { createRests, type Rests } from './rests';
import { isUpstreamError } from './upstream-error';

/** Whom we ask: each has a gate of its own, so that one that fails takes no other along. */
export type Upstream = 'customer-account' | 'storefront' | 'provider' | 'admin';

/** Requests under way at once, and as many again that wait for one of them to end. */
const maxActive = 64;
const maxWaiting = 64;
/** Of these, for one person. The Storefront API knows only addresses, which a mobile carrier's shoppers share. */
const maxOfOne: Readonly<Record<Upstream, number>> = {
  'customer-account': 8,
  storefront: 24,
  provider: 8,
  admin: 8,
};
/** Half of at least twenty calls within ten seconds. */
const sampling = { threshold: 0.5, duration: 10_000, minimumRps: 2 };
const faultRestMs = 5_000;
/** So many answers in a row that the shop is closed, with none in between that it is not. */
const closedAnswers = 5;
const closedRestMs = 60_000;

export type Gate = {
  readonly places: BulkheadPolicy;
  readonly faults: CircuitBreakerPolicy;
  readonly closed: CircuitBreakerPolicy;
  readonly share: FaultShare;
  readonly failing: FailingOperations;
  readonly probes: ProbeTurns;
  readonly heads: HeadCount;
  readonly rests: Rests;
};

/** What became of a request, where that was no answer. */
export const toFailure = (outcome: unknown): Failure | undefined => {
  if (isUpstreamError(outcome)) return getFailure(outcome.code);
  const isFailure = outcome instanceof Response && outcome.status !== 200;
  return isFailure ? getFailure(toStatusCode(outcome.status)) : undefined;
};

/** As a number, for a graph. */
const openness: Readonly<Record<CircuitState, number>> = {
  [CircuitState.Closed]: 0,
  [CircuitState.HalfOpen]: 1,
  [CircuitState.Open]: 2,
  [CircuitState.Isolated]: 2,
};

function createGate(upstream: Upstream): Gate {
  const counts = (circuit: Failure['circuit']) =>
    handleWhen((error) => toFailure(error)?.circuit === circuit).orWhenResult(
      (answer) => toFailure(answer)?.circuit === circuit,
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
    failing: createFailingOperations(),
    probes: createProbeTurns(),
    heads: createHeadCount(maxOfOne[upstream]),
    rests: createRests(),
  };
  for (const name of ['faults', 'closed'] as const) {
    const what = { 'foyer.upstream': upstream, 'foyer.circuit': name };
    record('foyer.upstream.circuit', openness[gate[name].state], what);
    gate[name].onStateChange((state) => {
      record('foyer.upstream.circuit', openness[state], what);
      const event = {
        event: 'upstream.circuit',
        upstream,
        circuit: name,
        // Not `state`: the log takes that for a sign-in's and hides it.
        is: CircuitState[state],
      };
      log()[state === CircuitState.Open ? 'error' : 'info'](event, 'a circuit changed');
    });
  }
  return gate;
}

/** A step of a clock that is put right by a little only makes a rest that much longer. */
const setBackMs = 5_000;

/**
 * The gate of an upstream. Breakers and rests count by the clock: one that is set back by an hour would keep
 * everybody out for an hour, so what was learned before it is forgotten.
 */
export function getGate(upstream: Upstream): Gate {
  const now = Date.now();
  const create = () => ({ gate: createGate(upstream), seenAt: now });
  const kept = getProcessState(`upstream-gate-${upstream}`, create);
  if (now < kept.seenAt - setBackMs) kept.gate = createGate(upstream);
  kept.seenAt = now;
  return kept.gate;
}
