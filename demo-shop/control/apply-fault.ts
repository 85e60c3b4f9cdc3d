import { setTimeout as sleep } from 'node:timers/promises';
import type Koa from 'koa';
import { errorBodies, securityRejectionBody, throttledError } from '../graphql/errors.ts';
import type { Fault, FaultList, FaultTarget } from './faults.ts';

const isTokenEndpoint = (ctx: Koa.Context) => ctx.path.endsWith('/oauth/token');

function answer(ctx: Koa.Context, status: number, body: unknown): void {
  ctx.status = status;
  ctx.body = body;
}

function strike(ctx: Koa.Context, { fault }: Fault): void {
  switch (fault.type) {
    case 'status':
      answer(ctx, fault.code, errorBodies[fault.code] ?? { errors: `Status ${fault.code}` });
      break;
    case 'drop':
      ctx.respond = false;
      ctx.req.socket.destroy();
      break;
    case 'malformed-json':
      answer(ctx, 200, '{"data":{"customer":{"id":"gid://sho');
      ctx.type = 'application/json';
      break;
    case 'throttled':
      if (isTokenEndpoint(ctx)) answer(ctx, 429, { errors: 'Throttled' });
      else answer(ctx, 200, { errors: [throttledError] });
      break;
    case 'invalid-grant':
      answer(ctx, 400, { error: 'invalid_grant', error_description: 'Invalid refresh token.' });
      break;
    case 'transient-401':
      // A passing fault at Shopify, not a verdict on the token (github.com/Shopify/hydrogen/pull/3916).
      if (isTokenEndpoint(ctx)) {
        answer(ctx, 401, { error: '', error_description: 'Access token request error.' });
      } else answer(ctx, 401, errorBodies[401]);
      break;
    case 'require-buyer-ip':
      answer(ctx, 430, securityRejectionBody);
      break;
  }
}

/** Lets the faults set for this request strike. True when one of them has answered it. */
export async function applyFault(
  ctx: Koa.Context,
  faults: FaultList,
  facts: Omit<FaultTarget, 'path'>,
): Promise<boolean> {
  let isAnswered = false;
  for (const fault of faults.take({ path: ctx.path, ...facts })) {
    if (fault.fault.type === 'delay') {
      await sleep(fault.fault.ms);
      continue;
    }
    strike(ctx, fault);
    isAnswered = true;
  }
  return isAnswered;
}
