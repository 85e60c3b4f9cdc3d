import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { TestProject } from 'vitest/node';
import { findRedis, withoutRedis } from './find-redis.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A Redis of this run's own, or the one it was given; null where there is none. */
    redisUrl: string | null;
    /** The program, for tests of a Redis that fails. */
    redisProgram: string | null;
  }
}

let server: ChildProcess | undefined;
let isMissing = false;

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

async function start(program: string): Promise<string> {
  const port = String(await findFreePort());
  const settings = ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  server = spawn(program, settings, { stdio: 'ignore' });
  return `redis://127.0.0.1:${port}`;
}

/**
 * Vitest's global set-up: a Redis for the tests of sessions in Redis. `TEST_REDIS_URL` names one that runs; else
 * one is started on a free port, keeping nothing.
 */
export async function setup(project: TestProject): Promise<void> {
  const program = findRedis();
  const url = process.env.TEST_REDIS_URL ?? (program ? await start(program) : null);
  project.provide('redisUrl', url);
  project.provide('redisProgram', program);
  // Only the program lets a test stop and spoil a Redis: without it the worst cases would be left out unseen.
  if (!program && process.env.CI) throw new Error(withoutRedis);
  isMissing = !program;
}

/** Vitest calls it when the last test is done. */
export async function teardown(): Promise<void> {
  if (isMissing) console.warn(`\n${withoutRedis}`);
  if (!server || server.exitCode !== null) return;
  server.kill('SIGKILL');
  await once(server, 'exit');
}
