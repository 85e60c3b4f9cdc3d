import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, inject, it, vi } from 'vitest';
import { createRedisServer, startStranger } from '@/lib/testing/redis-server';
import { openRedisLink, type RedisLink } from './redis-link';

const url = inject('redisUrl');
const opened: RedisLink[] = [];

function open(at: string): RedisLink {
  const link = openRedisLink(at);
  opened.push(link);
  return link;
}

afterEach(() => {
  for (const link of opened.splice(0)) link.close();
});

const strangers = [
  { what: 'another protocol', answer: 'HTTP/1.1 400 Bad Request\r\n\r\n' },
  { what: 'LOADING', answer: '-LOADING Redis is loading the dataset in memory\r\n' },
  { what: 'bytes without sense', answer: '\u0000\u0001\u0002\u0003\r\n' },
  { what: 'nothing', answer: null },
];

describe('what is no working Redis', () => {
  it.each(strangers)(
    'T109: that answers $what is away within a second, and stays so',
    async ({ answer }) => {
      const stranger = await startStranger(answer);
      const link = open(stranger.url);
      for (let attempt = 0; attempt < 3; attempt += 1) {
        const startedAt = Date.now();
        await expect(link.run((redis) => redis.get('a'))).rejects.toMatchObject({
          name: 'StoreError',
        });
        expect(Date.now() - startedAt).toBeLessThan(1_000);
      }
      await stranger.stop();
    },
  );

  it('T108: that is not there at all is said at once, again and again', async () => {
    const stranger = await startStranger(null);
    await stranger.stop();
    const link = open(stranger.url);
    const attempts = Array.from({ length: 5_000 }, () =>
      link.run((redis) => redis.get('a')).catch((error: Error) => error.name),
    );
    expect(new Set(await Promise.all(attempts))).toEqual(new Set(['StoreError']));
  });
});

describe.skipIf(!url)('a connection', () => {
  it('waits for the first moment, so that the first visitor is served', async () => {
    expect(await open(url ?? '').run((redis) => redis.ping())).toBe('PONG');
  });

  it('hears what is said on a pattern, from any connection', async () => {
    const heard: string[] = [];
    const listener = open(url ?? '');
    listener.listen('link-test:*', (message, channel) => heard.push(`${channel} ${message}`));
    await listener.run((redis) => redis.ping());
    await open(url ?? '').run((redis) => redis.publish('link-test:1', 'hello'));
    await expect.poll(() => heard).toEqual(['link-test:1 hello']);
  });

  it('T98: takes only so many commands at a time, and refuses the rest at once', async () => {
    const link = open(url ?? '');
    await link.run((redis) => redis.ping());
    const outcomes = await Promise.all(
      Array.from({ length: 3_000 }, () =>
        link.run((redis) => redis.ping()).catch((error: Error) => error.name),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'PONG')).toHaveLength(2_000);
    expect(await link.run((redis) => redis.ping())).toBe('PONG');
  });
});

const program = inject('redisProgram');

it.skipIf(!program)(
  'T118: a clock set back while nothing is heard does not keep a connection unused for an hour',
  async () => {
    const server = await createRedisServer(program ?? '');
    await server.start();
    const link = open(server.url);
    await link.run((redis) => redis.ping());
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      server.freeze();
      // Missed twice: the one that is let through to ask again is missed as well.
      await expect(link.run((redis) => redis.ping())).rejects.toThrow();
      await wait(1_100);
      await expect(link.run((redis) => redis.ping(), 50)).rejects.toThrow();
      vi.setSystemTime(Date.now() - 3_600_000);
      // Beyond the second in which nothing is tried; Redis still says nothing.
      await wait(1_100);
      expect(await link.run(() => Promise.resolve('asked'))).toBe('asked');
    } finally {
      vi.useRealTimers();
      server.thaw();
      await server.stop();
    }
  },
);
