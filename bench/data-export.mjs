// What it takes to put together somebody's archive of 2,000 orders: `npm run build && npm run bench:data-export`.
// The browser asks for part after part; the process must hold no more at the end than at the start.

import { openHeap } from './site/inspect.mjs';
import { startSite } from './site/start-site.mjs';
import { createVisitor } from './visitor.mjs';

const email = 'office@bulk-buyer.example.com';
const world = await startSite({ env: { LOG_LEVEL: 'error' }, inspected: true });
const readHeldMb = await openHeap(world.inspectPorts[0]);
const visitor = createVisitor(world);
await visitor.signIn(email);
const page = await visitor.getPage(`${world.site}/account/data`);
const person = /"person":"([\w-]+)"|person\\":\\"([\w-]+)/.exec(page)?.slice(1).find(Boolean) ?? '';

const startedAt = performance.now();
const before = await readHeldMb();
let [peak, parts, waits, bytes, orders] = [before, 0, 0, 0, 0];
for (let from = 'profile'; from !== null; ) {
  const query = new URLSearchParams({ person, from });
  const answer = await visitor.ask(`${world.site}/api/data?${query}`);
  if (answer.status === 503) {
    await answer.body?.cancel();
    waits += 1;
    await new Promise((resolve) =>
      setTimeout(resolve, Number(answer.headers.get('retry-after')) * 1_000),
    );
    continue;
  }
  if (!answer.ok) throw new Error(`${from}: ${answer.status}`);
  const text = await answer.text();
  const part = JSON.parse(text);
  parts += 1;
  bytes += text.length;
  if (part.section === 'orders') orders += part.records.length;
  if (parts % 100 === 0) peak = Math.max(peak, await readHeldMb());
  from = part.next;
}
const seconds = (performance.now() - startedAt) / 1_000;
console.table({
  orders,
  parts,
  'waits for the shop': waits,
  seconds: Math.round(seconds),
  'MB that came': Math.round(bytes / 1024 / 1024),
  'held before, MB': Math.round(before),
  'held at most, MB': Math.round(peak),
});
process.exit(orders === 2_000 ? 0 : 1);
