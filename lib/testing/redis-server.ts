import 'server-only';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createClient } from 'redis';
import { findFreePort } from './free-port';

/** For tests only: a Redis of a test's own, which can be stopped, frozen and spoilt. */

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

export async function createRedisServer(program: string) {
  const port = await findFreePort();
  const url = `redis://127.0.0.1:${port}`;
  const settings = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
  ];
  let child: ChildProcess | undefined;

  async function run(password: string | undefined, command: readonly string[]) {
    const client = createClient({ url, password, socket: { reconnectStrategy: 20 } });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return await client.sendCommand(command);
    } finally {
      client.destroy();
    }
  }

  /** One command, as an administrator. */
  const admin = (...command: string[]) => run(undefined, command);

  /** Each key with its value. */
  async function* list() {
    const client = createClient({ url });
    await client.connect();
    for await (const keys of client.scanIterator()) {
      for (const key of keys) {
        const isList = (await client.type(key)) === 'zset';
        yield [key, isList ? await client.zRange(key, 0, -1) : await client.get(key)];
      }
    }
    client.destroy();
  }

  return {
    url,
    admin,
    /** The same while the server wants a password. */
    adminAs: (password: string, ...command: string[]) => run(password, command),
    async start(): Promise<void> {
      child = spawn(program, settings, { stdio: 'ignore' });
      await admin('PING');
    },
    async stop(): Promise<void> {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
    freeze: () => child?.kill('SIGSTOP'),
    thaw: () => child?.kill('SIGCONT'),
    /** Every key and value in it, as whoever steals the disk would read them. */
    async dump(): Promise<string> {
      const keys = await Array.fromAsync(list());
      return JSON.stringify(keys);
    },
  };
}

export type RedisServer = Awaited<ReturnType<typeof createRedisServer>>;

/** Something at that address that is no Redis: it answers whatever it is told to, or nothing. */
export async function startStranger(answer: string | null) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('data', () => void (answer === null ? undefined : socket.write(answer)));
  });
  const port = await listen(server);
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop(): Promise<void> {
      for (const socket of sockets) socket.destroy();
      server.close();
      await wait(1);
    },
  };
}
