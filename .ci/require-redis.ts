// Sees to it that a Redis can be started for the tests: the one there is, else the system's package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { hasRedis, withoutRedis } from './find-redis.ts';

function attempt(command: string, args: readonly string[]): void {
  console.log(`$ ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, { stdio: 'inherit', env });
}

function install(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('No Redis on this machine; fetching one.');
  attempt('apt-get', ['update', '-q']);
  attempt('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'redis-server']);
}

if (!hasRedis()) install();
if (!hasRedis()) {
  console.error(withoutRedis);
  // Where nobody reads the last lines, a gap is a failure.
  process.exit(process.env.CI ? 1 : 0);
}
