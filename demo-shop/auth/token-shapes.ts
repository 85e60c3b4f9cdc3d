import { generateKeyPairSync, type KeyObject, randomBytes, randomUUID, sign } from 'node:crypto';
import type { Provider, Token } from 'oidc-provider';
import { createUlid } from './ulid.ts';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * The JWT inside an access token, with the header and payload keys seen in the wild. Clients must take it
 * as opaque; the shape is here so that its length is right (cookies!) and nobody comes to rely on another.
 */
function signAccessToken(token: Token, shop: { shopId: string; issuer: string }, key: KeyObject) {
  const iat = Math.floor(Date.now() / 1000);
  const input = `${encode({ kid: '0', alg: 'ED25519' })}.${encode({
    shopId: Number(shop.shopId),
    cid: token.clientId,
    iat,
    exp: iat + token.expiration,
    iss: shop.issuer,
    sub: Number(token.accountId),
    scope: token.scope,
    rtid: randomUUID(),
    sid: createUlid(),
  })}`;
  return `${input}.${sign(null, Buffer.from(input), key).toString('base64url')}`;
}

/** Makes oidc-provider's codes and tokens look like Shopify's: `shcac_`, `shcat_` + JWT, `shcrt_` + 32 hex. */
export function shapeTokens(provider: Provider, shop: { shopId: string; issuer: string }): void {
  const { privateKey } = generateKeyPairSync('ed25519');
  provider.AuthorizationCode.prototype.generateTokenId = () =>
    `shcac_${randomBytes(16).toString('hex')}`;
  provider.RefreshToken.prototype.generateTokenId = () =>
    `shcrt_${randomBytes(16).toString('hex')}`;
  provider.AccessToken.prototype.generateTokenId = function (this: Token) {
    // To the library it stays a reference into the store, so that expiry and revocation act at once.
    this.format = 'opaque';
    return `shcat_${signAccessToken(this, shop, privateKey)}`;
  };
}
