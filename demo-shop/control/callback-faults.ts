import type Koa from 'koa';
import { getCallback, isCallback, redirectWithError } from '../auth/authorize-rules.ts';
import { authPaths } from '../auth/paths.ts';
import type { ShopState } from '../state.ts';
import type { FaultOf } from './fault-types.ts';

function spoil({ searchParams }: URL, fault: FaultOf): void {
  if (fault.type === 'state-swapped') searchParams.set('state', 'another-state');
  if (fault.type === 'state-missing') searchParams.delete('state');
  if (fault.type === 'state-twice') searchParams.append('state', 'another-state');
  if (fault.type === 'callback-iss') searchParams.set('iss', fault.issuer);
}

/** Faults on a shopper's way to the sign-in and back: errors instead of a code, and spoilt callbacks. */
export function callbackFaults(state: ShopState): Koa.Middleware {
  const { clients, faults } = state;
  return async (ctx, next) => {
    if (!ctx.path.startsWith(authPaths.authorize)) return next();
    const { path } = ctx;
    const callback = path === authPaths.authorize ? getCallback(ctx, clients) : null;
    const [refusal] = callback ? faults.take({ place: 'authorize', path }) : [];
    if (callback && refusal?.fault.type === 'callback-error') {
      const { code, description } = refusal.fault;
      const error = { error: code, description: description ?? code };
      redirectWithError(ctx, callback.uri, error, state);
      return;
    }
    await next();
    const location = ctx.response.get('location') ?? '';
    if (!isCallback(location, clients)) return;
    const target = new URL(location);
    if (!target.searchParams.has('code')) return;
    for (const { fault } of faults.take({ place: 'callback', path })) spoil(target, fault);
    ctx.set('location', target.href);
  };
}
