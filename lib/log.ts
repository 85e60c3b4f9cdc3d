import 'server-only';
import pino from 'pino';
import { getEnv } from '@/lib/env';
import { openOutput } from '@/lib/logging/open-output';
import { redactFacts } from '@/lib/logging/redact-facts';
import { redactText } from '@/lib/logging/redact-text';
import { findRequestId } from '@/lib/request-scope';

/** What pino would print of an error that comes alone, by way of the redaction like everything else. */
function toArguments([first, second]: readonly unknown[]): unknown[] {
  // Nothing after the sentence: pino would print it into that as it is.
  if (typeof first === 'string') return [first];
  if (!(first instanceof Error)) return second === undefined ? [first] : [first, second];
  return [{ err: first }, second ?? first.message];
}

const redactArgument = (argument: unknown): unknown =>
  typeof argument === 'string' ? redactText(argument) : argument;

/** Without `child`, whose bindings pino writes as they are. */
export type Log = Pick<pino.Logger, pino.Level | 'level' | 'isLevelEnabled'>;

/** @param destination where the lines go: the standard output, unless a test listens */
export function createLog(
  level: string,
  destination: pino.DestinationStream = openOutput(process.stdout.fd),
): Log {
  const options: pino.LoggerOptions = {
    base: null,
    level,
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => {
      const requestId = findRequestId();
      return requestId ? { requestId } : {};
    },
    formatters: { log: redactFacts },
    // An error is made plain by then, and pino's own serializer would make one of it again.
    serializers: { err: (facts: unknown) => facts },
    hooks: {
      logMethod(args, method) {
        method.apply(this, toArguments(args).map(redactArgument) as typeof args);
      },
    },
  };
  return pino(options, destination);
}

let logger: Log | undefined;

/**
 * The structured log, one JSON line an event. Facts only: never tokens, codes, cookies, e-mails,
 * names, addresses or whole IPs. The redaction is the second line of defence, not the first.
 * - fatal: settings contradict the shop, and nothing will work
 * - error: somebody should look
 * - warn: one request went wrong, or was turned away
 * - info: what happens in the life of sessions, breakers and the process
 * - debug: every request; trace: every try upstream
 */
export function log(): Log {
  logger ??= createLog(getEnv().logLevel);
  return logger;
}
