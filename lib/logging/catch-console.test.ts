import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { log } from '@/lib/log';
import { catchConsole } from './catch-console';

const original = { ...console };
beforeEach(() => {
  Reflect.deleteProperty(globalThis, 'foyerState');
});
afterEach(() => {
  Object.assign(console, original);
  vi.restoreAllMocks();
});

it('T31, T51: what Next prints of an error goes through the log, and so through its redaction', () => {
  const error = vi.spyOn(log(), 'error').mockReturnValue(undefined);
  const thrown = new Error('x');
  catchConsole();
  console.error('\u001b[31m⨯\u001b[39m', thrown, { token: 'shcat_1' });
  expect(error).toHaveBeenCalledExactlyOnceWith({ event: 'console', err: thrown }, '⨯  [Object]');
});

it('keeps the level of what is printed, and lets nothing past', () => {
  const calls: string[] = [];
  for (const level of ['error', 'warn', 'info', 'debug'] as const) {
    vi.spyOn(log(), level).mockImplementation(() => void calls.push(level));
  }
  catchConsole();
  console.error('a');
  console.warn('a');
  console.log('a');
  console.info('a');
  console.debug('a');
  console.trace('a');
  expect(calls).toEqual(['error', 'warn', 'info', 'info', 'debug', 'debug']);
});
