import 'server-only';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** For tests only: a port that nothing listens on. */
export async function findFreePort(): Promise<number> {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const address = holder.address();
  holder.close();
  await once(holder, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
