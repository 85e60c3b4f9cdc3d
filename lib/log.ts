import 'server-only';
import pino from 'pino';
import { getEnv } from '@/lib/env';

let logger: pino.Logger | undefined;

/**
 * The structured log, one JSON line an event. Facts only: never tokens, codes, cookies, e-mails,
 * names, addresses or whole IPs. The redaction below is the second line of defence, not the first.
 */
export function log(): pino.Logger {
  logger ??= pino({
    base: null,
    level: getEnv().logLevel,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: [
      ...['authorization', 'cookie', 'accessToken', 'refreshToken', 'idToken', 'code', 'state'],
      ...['*.authorization', '*.cookie', '*.accessToken', '*.refreshToken', '*.idToken'],
    ],
  });
  return logger;
}
