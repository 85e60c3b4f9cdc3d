import { expect, it, vi } from 'vitest';
import { log } from '@/lib/log';
import { logRequestError } from './log-request-error';

it('T31: tells which page failed by its pattern and digest, never by its address', async () => {
  const error = vi.spyOn(log(), 'error').mockReturnValue(undefined);
  const request = {
    path: '/account/authorize?code=shcac_1&state=s',
    method: 'GET',
    headers: { cookie: 'x' },
  };
  const context = {
    routerKind: 'App Router',
    routePath: '/account/authorize',
    routeType: 'route',
    revalidateReason: undefined,
  } as const;
  await logRequestError(
    Object.assign(new TypeError('shcat_1'), { digest: '123@E4' }),
    request,
    context,
  );
  await logRequestError('thrown', request, context);
  const facts = { event: 'request.failed', route: '/account/authorize', kind: 'route' };
  expect(error.mock.calls.map(([told]) => told)).toEqual([
    { ...facts, type: 'TypeError', digest: '123@E4' },
    { ...facts, type: 'string' },
  ]);
});
