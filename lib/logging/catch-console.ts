import 'server-only';
import { stripVTControlCharacters } from 'node:util';
import { log } from '@/lib/log';
import { isError } from '@/lib/logging/redact-facts';
import { getProcessState } from '@/lib/process-state';

/** What Next and libraries print, and at which of our levels it counts. */
const levels = {
  error: 'error',
  warn: 'warn',
  log: 'info',
  info: 'info',
  debug: 'debug',
  trace: 'debug',
} as const;
type Method = keyof typeof levels;

/** Of an object its kind alone; errors are facts of the line. */
function toText(part: unknown): string {
  if (typeof part === 'string') return part;
  if (typeof part !== 'object' || part === null) return String(part);
  return isError(part) ? '' : `[${part.constructor?.name || 'object'}]`;
}

/** `console.error('⨯', error)` as facts and a sentence: objects, errors aside, are nobody's facts. */
function toLine(parts: readonly unknown[]) {
  const err = parts.find((part) => typeof part === 'object' && part !== null && isError(part));
  // Next draws its marks in colour, for a terminal.
  const texts = stripVTControlCharacters(parts.map(toText).join(' ')).trim();
  return { facts: { event: 'console', ...(err ? { err } : {}) }, text: texts || 'printed' };
}

/**
 * Sends what is printed past the log through it: Next prints the errors of pages itself, with messages and causes
 * of whoever threw them, and there is no other way in between.
 */
export function catchConsole(): void {
  getProcessState('console-caught', () => {
    for (const method of Object.keys(levels) as Method[]) {
      console[method] = (...parts: unknown[]) => {
        const { facts, text } = toLine(parts);
        log()[levels[method]](facts, text);
      };
    }
    return true;
  });
}
