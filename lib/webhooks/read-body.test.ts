import { expect, it } from 'vitest';
import { readBody } from './read-body';

const mebibyte = 1024 * 1024;
const most = 10 * mebibyte;

/** A body of which so much arrives, and which then goes on when it is let to. */
function createSlow(bytes: number) {
  const rest = Promise.withResolvers<void>();
  let isRead = false;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (isRead) {
        await rest.promise;
        return controller.close();
      }
      isRead = true;
      controller.enqueue(new Uint8Array(bytes));
    },
  });
  // Node's fetch asks for it of a stream; its types do not know it.
  const init = { method: 'POST', body, duplex: 'half' };
  return { request: new Request('http://localhost/', init), finish: () => rest.resolve() };
}

const sizeOf = async (answer: ReturnType<typeof readBody>) => {
  const body = await answer;
  return typeof body === 'string' ? body : body.byteLength;
};

it('T127: many long bodies that never end do not fill the memory, and keep no short one out', async () => {
  const slow = Array.from({ length: 6 }, () => createSlow(9 * mebibyte));
  const answers = slow.map(({ request }) => sizeOf(readBody(request, most)));
  expect(await Promise.race(answers)).toBe('busy');
  const short = createSlow(4_000);
  short.finish();
  expect(await sizeOf(readBody(short.request, most))).toBe(4_000);
  for (const { finish } of slow) finish();
  const all = await Promise.all(answers);
  expect(all.filter((one) => one === 9 * mebibyte)).toHaveLength(3);
  expect(all.filter((one) => one === 'busy')).toHaveLength(3);

  const later = createSlow(9 * mebibyte);
  later.finish();
  expect(await sizeOf(readBody(later.request, most))).toBe(9 * mebibyte);
});
