import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type Koa from 'koa';
import { discoveryPaths } from '../auth/discovery.ts';
import { decodeJwt } from '../auth/jwt.ts';
import { authPaths } from '../auth/paths.ts';
import type { ShopState } from '../state.ts';
import { getChanges } from './apply-fault.ts';
import type { FaultOf } from './fault-types.ts';
import { isIdTokenFault } from './fault-types.ts';
import { forgeIdToken } from './id-token-faults.ts';

type Body = Record<string, unknown>;
type Members = { set?: Body | undefined; remove?: string[] | undefined };

function change(body: Body, { set = {}, remove = [] }: Members): Body {
  const changed = Object.entries({ ...body, ...set });
  return Object.fromEntries(changed.filter(([name]) => !remove.includes(name)));
}

/** Kinds, algorithms and curves no library here knows; a reader must pass them over (RFC 7517, 5). */
const unusableKeys = [
  { kty: 'AKP', kid: 'future', alg: 'ML-DSA-44', pub: 'AAAA' },
  { kty: 'XYZ', kid: 'unknown-kty' },
  { kty: 'RSA', kid: 'unknown-alg', alg: 'RS9999', use: 'sig', n: 'AQAB', e: 'AQAB' },
  { kty: 'EC', kid: 'unknown-curve', crv: 'P-999', x: 'AA', y: 'AA' },
  { kty: 'RSA', kid: 'no-numbers', alg: 'RS256', use: 'sig' },
];

const wrongClaims = {
  sub: { sub: '1' },
  iss: { iss: 'https://issuer.example' },
  aud: { aud: 'another-client' },
  nothing: {},
};

/** An ID token for a refresh, which Shopify does not send: of somebody else, or right. */
function toRefreshIdToken(
  { signingKeys, config, now }: ShopState,
  body: Body,
  wrong: Body,
): string {
  const accessToken = decodeJwt(String(body.access_token).replace('shcat_', '')).payload;
  const iat = Math.floor(now().getTime() / 1000);
  const { cid, sub } = accessToken;
  const claims = { iss: config.issuer, aud: cid, sub: String(sub), iat, exp: iat + 3600 };
  return signingKeys.sign({ ...claims, ...wrong });
}

function changeBody(body: Body, fault: FaultOf, state: ShopState): Body {
  const { signingKeys, config, now } = state;
  const idToken = typeof body.id_token === 'string' ? body.id_token : null;
  if (idToken && isIdTokenFault(fault.type)) {
    const forged = { alg: undefined, ...fault, type: fault.type };
    return { ...body, id_token: forgeIdToken(idToken, forged as never, signingKeys, now()) };
  }
  switch (fault.type) {
    case 'id-token-claims':
      if (!idToken) return body;
      return { ...body, id_token: signingKeys.sign(change(decodeJwt(idToken).payload, fault)) };
    case 'refresh-id-token':
      return { ...body, id_token: toRefreshIdToken(state, body, wrongClaims[fault.wrong]) };
    case 'token-answer':
    case 'discovery-members':
      return change(body, fault);
    case 'no-refresh-token':
      return change(body, { remove: ['refresh_token'] });
    case 'no-id-token':
      return change(body, { remove: ['id_token'] });
    case 'no-access-token':
      return change(body, { remove: ['access_token'] });
    case 'token-type':
      return { ...body, token_type: fault.value };
    case 'expires-in':
      return fault.value === null
        ? change(body, { remove: ['expires_in'] })
        : { ...body, expires_in: fault.value };
    case 'issuer-mismatch':
      return { ...body, issuer: fault.issuer ?? 'https://issuer.example' };
    case 'foreign-endpoints':
      return JSON.parse(
        JSON.stringify(body).replaceAll(config.shopOrigin, fault.base ?? 'http://169.254.169.254'),
      );
    case 'unusable-keys':
      return { ...body, keys: [...unusableKeys, ...(body.keys as Body[])] };
    default:
      return body;
  }
}

/** The real answer, in twenty pieces over this time. */
async function* trickle(text: string, ms: number) {
  const pieces = 20;
  const size = Math.ceil(text.length / pieces) || 1;
  for (let at = 0; at < text.length; at += size) {
    await sleep(ms / pieces);
    yield text.slice(at, at + size);
  }
}

function changeDelivery(ctx: Koa.Context, fault: FaultOf): void {
  if (fault.type === 'wrong-content-type') ctx.type = 'text/plain';
  if (fault.type === 'slow-body') {
    const type = ctx.response.get('content-type');
    const text = typeof ctx.body === 'string' ? ctx.body : JSON.stringify(ctx.body);
    ctx.body = Readable.from(trickle(text, fault.ms));
    ctx.set('content-type', type);
  }
  if (fault.type === 'lost-answer') {
    // Done and counted, but nobody hears of it.
    ctx.respond = false;
    ctx.req.socket.destroy();
  }
}

const isObject = (body: unknown): body is Body => typeof body === 'object' && body !== null;
const changedPaths: string[] = [authPaths.token, authPaths.jwks, ...Object.values(discoveryPaths)];

/** Alters answers as faults ask, after everything below has made them; rotated keys sign and show here, too. */
export function changeAnswers(state: ShopState): Koa.Middleware {
  const { signingKeys } = state;
  return async (ctx, next) => {
    await next();
    const changes = getChanges(ctx);
    const isOurs = changedPaths.includes(ctx.path) && ctx.status === 200 && isObject(ctx.body);
    if (isOurs && !ctx.state.isStruck) {
      let body = ctx.body as Body;
      if (ctx.path === authPaths.jwks) body = signingKeys.publishedJwks();
      if (typeof body.id_token === 'string') {
        body = { ...body, id_token: signingKeys.resign(body.id_token) };
      }
      for (const fault of changes) body = changeBody(body, fault, state);
      ctx.body = body;
    }
    for (const fault of changes) changeDelivery(ctx, fault);
  };
}
