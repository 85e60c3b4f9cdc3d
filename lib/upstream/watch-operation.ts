import 'server-only';
import { CircuitState } from 'cockatiel';
import type { Attributes } from '@/lib/telemetry/attributes';
import { record } from '@/lib/telemetry/telemetry';
import { traced } from '@/lib/telemetry/traced';
import { getGate, type Upstream } from './gates';

/** What is learnt of an operation while it is under way. */
export type Course = {
  attempts: number;
  status: number | null;
  /** `ok`, or why not, where that is no error of ours. */
  outcome: string;
  cost: {
    readonly requested: number | null;
    readonly actual: number | null;
    readonly available: number | null;
  } | null;
};

/** A code of ours, of whichever error it was. */
const toOutcome = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'unexpected';

const withNumbers = ({ attempts, status, cost }: Course): Attributes => ({
  'foyer.attempts': attempts,
  ...(status === null ? {} : { 'http.response.status_code': status }),
  ...(cost?.requested == null ? {} : { 'foyer.cost.requested': cost.requested }),
  ...(cost?.actual == null ? {} : { 'foyer.cost.actual': cost.actual }),
  ...(cost?.available == null ? {} : { 'foyer.throttle.available': cost.available }),
});

/** Runs one operation upstream, all its tries together, as a span, and counts what it took. */
export async function watchOperation<Result>(
  upstream: Upstream,
  operation: string,
  run: (course: Course) => Promise<Result>,
): Promise<Result> {
  const course: Course = { attempts: 0, status: null, outcome: 'ok', cost: null };
  const what = { 'foyer.upstream': upstream, 'foyer.operation': operation } as const;
  const startedAt = performance.now();
  const circuit = CircuitState[getGate(upstream).faults.state];
  return traced('upstream', { ...what, 'foyer.circuit.state': circuit }, async (span) => {
    try {
      return await run(course);
    } catch (error) {
      course.outcome = toOutcome(error);
      throw error;
    } finally {
      const told = { ...what, 'foyer.outcome': course.outcome } as const;
      span?.note({ ...told, ...withNumbers(course) });
      record('foyer.upstream.duration', (performance.now() - startedAt) / 1000, told);
      if (course.attempts > 1) record('foyer.upstream.retries', course.attempts - 1, what);
      const points = course.cost?.actual ?? course.cost?.requested;
      if (points != null) record('foyer.upstream.cost', points, what);
    }
  });
}
