import { closeSync, openSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createLog } from '@/lib/log';
import { openOutput } from './open-output';

it('T118: a disk that is full takes no line and ends nothing', async () => {
  // Linux's disk that is always full.
  const fd = openSync('/dev/full', 'w');
  const output = openOutput(fd);
  // No listener for its errors here: with one, any output would pass.
  let dropped = 0;
  output.on('drop', () => {
    dropped += 1;
  });
  const log = createLog('info', output);
  for (let line = 0; line < 2_000; line += 1) log.info({ text: 'x'.repeat(1_000) });
  await setImmediate();
  closeSync(fd);
  expect(dropped).toBeGreaterThan(500);
});
