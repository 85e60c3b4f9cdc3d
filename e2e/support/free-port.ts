import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port on which nobody listens yet. */
export async function findFreePort(): Promise<number> {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const address = holder.address();
  holder.close();
  return typeof address === 'object' && address ? address.port : 0;
}
