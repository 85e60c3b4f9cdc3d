import type Koa from 'koa';
import type { Settings } from '../control/settings.ts';
import { errorBodies, shopInactiveError } from './errors.ts';

/** Sends this status, with the body documented for it unless another is given. */
export function answer(
  ctx: Koa.Context,
  status: number,
  body: unknown = errorBodies[status],
): void {
  ctx.status = status;
  ctx.body = body;
}

/** Says when to come again, where this shop does. */
export function setRetryAfter(ctx: Koa.Context, { retryAfterSeconds }: Settings): void {
  if (retryAfterSeconds > 0) ctx.set('retry-after', String(retryAfterSeconds));
}

/** Answers for a shop that is not open. True when it did. */
export function answerClosedShop(ctx: Koa.Context, settings: Settings): boolean {
  const { shopStatus } = settings;
  if (shopStatus === 'open') return false;
  setRetryAfter(ctx, settings);
  if (shopStatus === 'frozen') answer(ctx, 402);
  else if (shopStatus === 'locked') answer(ctx, 423);
  else answer(ctx, 200, { errors: [shopInactiveError] });
  return true;
}
