import 'server-only';
import pino from 'pino';

/** Of lines that cannot be written now; beyond that they are lost, as a full disk loses them anyway. */
const maxWaitingBytes = 1024 * 1024;

/**
 * Where log lines go. What cannot be written, on a full disk, waits for the next line that can. Pino makes an
 * error of it that nobody catches, whose own report is the next line that cannot be written.
 */
export function openOutput(fd: number) {
  const output = pino.destination({ fd, sync: true, maxLength: maxWaitingBytes });
  output.on('error', () => undefined);
  return output;
}
