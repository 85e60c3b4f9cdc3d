import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openRedisLink, type RedisLink } from '@/lib/redis/redis-link';
import { createRedisServer, type RedisServer } from '@/lib/testing/redis-server';
import { createClaims } from './claims';

const program = inject('redisProgram');

describe.skipIf(!program)('a claim', () => {
  let redis: RedisServer;
  let link: RedisLink;
  let claims: ReturnType<typeof createClaims>;
  beforeAll(async () => {
    redis = await createRedisServer(program ?? '');
    await redis.start();
    link = openRedisLink(redis.url);
    claims = createClaims(link, 60_000);
  });
  afterAll(async () => {
    link.close();
    await redis.stop();
  });

  async function take(name: string) {
    const claim = await claims.take({ record: `${name}:record`, lock: `${name}:lock` });
    if (claim.kind !== 'taken') throw new Error(claim.kind);
    return claim;
  }
  const look = (name: string) => claims.take({ record: `${name}:record`, lock: `${name}:lock` });

  it.each([[null], ['begun']])(
    'T102: that was lost takes nothing from whoever carried it out meanwhile (%s)',
    async (late) => {
      const name = `lost-${late}`;
      const paused = await take(name);
      await redis.admin('DEL', `${name}:lock`);
      const next = await take(name);
      expect(next.isAgain).toBe(true);
      await next.settle('sealed');
      await paused.settle(late);
      expect(await look(name)).toEqual({ kind: 'done', sealed: 'sealed' });
    },
  );

  it('T102: that was lost may still tell what nobody knows', async () => {
    const paused = await take('late');
    await redis.admin('DEL', 'late:lock');
    await paused.settle('sealed');
    expect(await look('late')).toEqual({ kind: 'done', sealed: 'sealed' });
  });
});
