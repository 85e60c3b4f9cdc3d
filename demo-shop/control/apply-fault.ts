import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { createGzip } from 'node:zlib';
import type Koa from 'koa';
import { errorBodies, securityRejectionBody, throttledError } from '../graphql/errors.ts';
import { type FaultOf, isWholeAnswer } from './fault-types.ts';
import type { FaultList, FaultTarget } from './faults.ts';

const isTokenEndpoint = (ctx: Koa.Context) => ctx.path.endsWith('/oauth/token');
const defaultBytes = 64 * 1024 * 1024;

function answer(ctx: Koa.Context, status: number, body: unknown): void {
  ctx.status = status;
  ctx.body = body;
}

/** Valid JSON all the way, so that only a limit on bytes stops a reader. */
function* writeLongJson(bytes: number) {
  const chunk = Buffer.alloc(64 * 1024, 'a');
  yield Buffer.from('{"data":"');
  for (let left = bytes; left > 0; left -= chunk.length) yield chunk.subarray(0, left);
  yield Buffer.from('"}');
}

const toPage = (text: string) =>
  `<!doctype html><html lang="en"><title>Shop</title><h1>${text}</h1></html>`;

function sendOversized(ctx: Koa.Context, fault: FaultOf & { type: 'oversized' }): void {
  const body = Readable.from(writeLongJson(fault.bytes ?? defaultBytes));
  if (fault.encoding) ctx.set('content-encoding', fault.encoding);
  answer(ctx, 200, fault.encoding ? body.pipe(createGzip()) : body);
  ctx.type = 'application/json';
}

function strike(ctx: Koa.Context, fault: FaultOf): void {
  ctx.state.isStruck = true;
  switch (fault.type) {
    case 'status':
      answer(
        ctx,
        fault.code,
        fault.body === undefined
          ? (errorBodies[fault.code] ?? { errors: `Status ${fault.code}` })
          : JSON.stringify(fault.body),
      );
      if (fault.body !== undefined) ctx.type = 'application/json';
      if (fault.retryAfter) ctx.set('retry-after', fault.retryAfter);
      break;
    case 'drop':
      ctx.respond = false;
      ctx.req.socket.destroy();
      break;
    case 'reset':
      ctx.respond = false;
      ctx.req.socket.resetAndDestroy();
      break;
    case 'malformed-json':
      answer(ctx, 200, `{"data":{"customer":{"id":"${fault.text ?? 'gid://sho'}`);
      ctx.type = 'application/json';
      break;
    case 'empty-body':
      answer(ctx, 200, '');
      ctx.type = 'application/json';
      break;
    case 'html-body':
      answer(ctx, 200, toPage(fault.text ?? 'Hello'));
      ctx.type = 'html';
      break;
    case 'oversized':
      sendOversized(ctx, fault);
      break;
    case 'redirect-301':
      answer(ctx, fault.code ?? 301, '');
      ctx.set('location', fault.location ?? 'https://elsewhere.example/');
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

/** The changes that faults ask for in the answer to this request. */
export function getChanges(ctx: Koa.Context): FaultOf[] {
  return ctx.state.changes ?? [];
}

/** Lets the faults set for this request strike. True when one of them has answered it. */
export async function applyFault(
  ctx: Koa.Context,
  faults: FaultList,
  facts: Omit<FaultTarget, 'path'>,
): Promise<boolean> {
  let isAnswered = false;
  for (const { fault } of faults.take({ path: ctx.path, ...facts })) {
    if (fault.type === 'delay') await sleep(fault.ms);
    else if (isWholeAnswer(fault.type)) {
      strike(ctx, fault);
      isAnswered = true;
    } else ctx.state.changes = [...getChanges(ctx), fault];
  }
  return isAnswered;
}
