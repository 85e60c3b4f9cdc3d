import { once } from 'node:events';
import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { closeServers, dropConnections, noteAnswer, noteServer } from './servers';

let server: http.Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function start(listener: http.RequestListener): Promise<number> {
  server = http.createServer((request, response) => {
    noteAnswer(response);
    listener(request, response);
  });
  noteServer(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

it('T111: an answer under way is finished when the doors close, and its connection with it', async () => {
  const port = await start((_, response) => void setTimeout(() => response.end('done'), 300));
  const agent = new http.Agent({ keepAlive: true });
  const asked = new Promise<string>((resolve, reject) => {
    http
      .get({ port, agent, host: '127.0.0.1' }, (response) => {
        response.on('data', (chunk) => resolve(String(chunk)));
      })
      .on('error', reject);
  });
  await once(server, 'request');
  const closed = closeServers();
  expect(await asked).toBe('done');
  // Kept alive by the client: without a second look it would be waited for as long as it likes.
  await closed;
  agent.destroy();
});

it('T111: what does not finish is cut off when nobody waits any longer', async () => {
  const port = await start(() => undefined);
  const request = http.get({ port, host: '127.0.0.1' });
  const failed = once(request, 'error');
  await once(server, 'request');
  dropConnections();
  const [error] = await failed;
  expect(error).toMatchObject({ code: 'ECONNRESET' });
});

it.each([
  ['has said nothing', ''],
  ['has said half a head', 'GET / HTT'],
])('T111: a connection that %s keeps no process from ending', async (_, text) => {
  const port = await start((__, response) => response.end());
  const socket = net.connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(server, 'connection');
  if (text) socket.write(text);
  const gone = once(socket, 'close');
  const startedAt = Date.now();
  await closeServers();
  await gone;
  expect(Date.now() - startedAt).toBeLessThan(2_000);
});
