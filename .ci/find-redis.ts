import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['redis-server', 'valkey-server'];

/** The program of a Redis or Valkey on this machine, or null. `REDIS_SERVER_PATH` wins over what is found. */
export function findRedis(): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/sbin'];
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = [process.env.REDIS_SERVER_PATH, ...places].filter(
    (path) => path !== undefined,
  );
  return (
    candidates.find(
      (path) =>
        existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0,
    ) ?? null
  );
}

/** True when all about sessions in Redis can be tested here: a Redis that fails has to be one of the test's own. */
export const hasRedis = (): boolean => findRedis() !== null;

export const withoutRedis = process.env.TEST_REDIS_URL
  ? 'Not tested: a Redis that fails. Install redis-server or valkey-server beside TEST_REDIS_URL.'
  : 'Not tested: sessions in Redis. Install redis-server or valkey-server.';
