// What befalls a Redis: how each begins and how it ends (T108, T109). Its data outlive it, as where it is kept on disk.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createClient } from 'redis';
import { stop } from '../site/processes.mjs';

async function command(url, password, ...words) {
  const client = createClient({ url, password, socket: { reconnectStrategy: 20 } });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await client.sendCommand(words);
  } finally {
    client.destroy();
  }
}

/** Something at its address that answers whatever it is told with no RESP. */
async function startStranger(port) {
  const sockets = new Set();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('data', () => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n'));
  });
  server.listen(Number(port), '127.0.0.1');
  await once(server, 'listening');
  return async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  };
}

/** @param restartApp ends the app's process and starts it anew */
export function listRedisFaults(redis, restartApp) {
  const admin = (...words) => command(redis.url, undefined, ...words);
  let endStranger;
  const kill = () => stop(redis.child, 'SIGKILL');
  return [
    { name: 'Redis is killed', begin: kill, end: redis.restart },
    {
      name: 'Redis hangs',
      begin: () => redis.child.kill('SIGSTOP'),
      end: () => redis.child.kill('SIGCONT'),
    },
    {
      name: 'Redis is a replica (READONLY)',
      begin: () => admin('REPLICAOF', '127.0.0.1', '1'),
      end: () => admin('REPLICAOF', 'NO', 'ONE'),
    },
    {
      name: 'Redis is full (OOM)',
      begin: () => admin('CONFIG', 'SET', 'maxmemory', '1'),
      end: () => admin('CONFIG', 'SET', 'maxmemory', '0'),
    },
    {
      name: 'Redis wants another password (NOAUTH)',
      begin: async () => {
        await admin('CONFIG', 'SET', 'requirepass', 'changed');
        await command(redis.url, 'changed', 'CLIENT', 'KILL', 'TYPE', 'normal');
      },
      end: () => command(redis.url, 'changed', 'CONFIG', 'SET', 'requirepass', ''),
    },
    {
      name: 'something else answers in its place',
      begin: async () => {
        await kill();
        endStranger = await startStranger(redis.port);
      },
      end: async () => {
        await endStranger();
        await redis.restart();
      },
    },
    {
      name: 'Redis is away when the app starts',
      begin: async () => {
        await kill();
        await restartApp();
      },
      end: redis.restart,
    },
  ];
}
