import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog } from './log';
import { runInScope } from './request-scope';

function listen(level = 'trace') {
  const lines: string[] = [];
  const log = createLog(level, { write: (line: string) => void lines.push(line) });
  return { log, lines, read: () => lines.map((line) => JSON.parse(line)) };
}

const token = 'shcat_c0ffee';

describe('the log', () => {
  it('T51: hides secrets in messages, in facts, in errors alone and in what fills a placeholder', () => {
    const { log, lines } = listen();
    log.info(`hello ${token}`);
    log.info({ event: 'x', deep: { cookie: 'canary', text: token } }, `for ${token}`);
    log.error(new Error(token, { cause: new Error('alice@example.com') }));
    log.error(new Error('x'), token);
    log.warn({ event: 'x' }, 'said %s', token);
    log.fatal({ err: new Error(token), msg: token });
    expect(lines).toHaveLength(6);
    expect(lines.join('')).not.toMatch(/c0ffee|canary|alice/);
  });

  it('T73: is one JSON line an event, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, other) => {
        const { log, lines } = listen();
        log.warn({ event: 'x', text, [other]: text, err: new Error(text) }, text.replace(/%/g, ''));
        expect(lines).toHaveLength(1);
        expect(lines[0]?.slice(0, -1)).not.toMatch(/[\n\r\u2028\u2029]/);
        expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 40 });
      }),
    );
  });

  it('names the request that a line belongs to, however late it comes', async () => {
    const { log, read } = listen();
    log.info({ event: 'before' });
    await runInScope({ requestId: 'r-1' }, async () => {
      log.info({ event: 'at once' });
      await new Promise((resolve) => setTimeout(resolve, 5));
      log.info({ event: 'late' });
    });
    await runInScope({ requestId: 'r-2' }, async () => log.info({ event: 'other' }));
    expect(read().map(({ requestId }) => requestId)).toEqual([undefined, 'r-1', 'r-1', 'r-2']);
  });

  it('says nothing below its level', () => {
    const { log, lines } = listen('warn');
    log.info({ event: 'x' });
    log.level = 'silent';
    log.error({ event: 'x' });
    expect(lines).toEqual([]);
  });
});
