// Asks a running Node process what it still holds, over its inspector (started with `--inspect`).

/** @param port the inspector's, on loopback @returns a call into that process by method and parameters */
async function connect(port) {
  const [{ webSocketDebuggerUrl }] = await (await fetch(`http://127.0.0.1:${port}/json`)).json();
  const socket = new WebSocket(webSocketDebuggerUrl);
  const waiting = new Map();
  let last = 0;
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error } = JSON.parse(data);
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error) reject?.(new Error(error.message));
    else resolve?.(result);
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The process is gone.'));
  });
  return function call(method, params = {}) {
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
  };
}

/**
 * What is still held when all garbage is gone: resident memory says little, since V8 lets its heap grow as long as
 * the machine has room.
 * @returns a function that tells it in MB: objects, and the buffers outside the heap
 */
export async function openHeap(port) {
  const call = await connect(port);
  return async function readHeldMb() {
    await call('HeapProfiler.collectGarbage');
    const expression = '(({ heapUsed, external }) => heapUsed + external)(process.memoryUsage())';
    const { result } = await call('Runtime.evaluate', { expression, returnByValue: true });
    return result.value / 1024 / 1024;
  };
}
