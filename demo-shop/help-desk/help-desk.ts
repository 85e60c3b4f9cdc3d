import type Router from '@koa/router';
import { errors, type JWTPayload, jwtVerify } from 'jose';
import { html } from '../pages/html.ts';
import { layout } from '../pages/layout.ts';
import { readForm } from '../requests/read-body.ts';
import type { ShopState } from '../state.ts';

/** The help desk that a shop might have beside it, so that what an app hands over can be seen. */
export function addHelpDesk(router: Router, { config, now, shopName }: ShopState): void {
  /** Tokens that were taken already, by `jti`. */
  const seen = new Set<string>();

  async function take(token: string): Promise<JWTPayload | null> {
    try {
      const key = new TextEncoder().encode(config.helpDeskSecret);
      const { payload } = await jwtVerify(token, key, {
        algorithms: ['HS256'],
        audience: config.shopOrigin,
        issuer: config.appOrigins,
        requiredClaims: ['sub', 'jti', 'exp', 'iat'],
        maxTokenAge: 300,
        currentDate: now(),
      });
      if (seen.has(String(payload.jti))) return null;
      seen.add(String(payload.jti));
      return payload;
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  }

  router.post('/help-desk', async (ctx) => {
    const form = await readForm(ctx.req);
    const payload = await take(form.get('token') ?? '');
    ctx.set('cache-control', 'no-store');
    ctx.type = 'html';
    ctx.status = payload ? 200 : 401;
    const main = payload
      ? html`<p class="shop-name">${shopName}</p>
<h1>Hello ${String(payload.name)}</h1>
<p>You ask about order ${String(payload.order)}, and we answer to ${String(payload.email ?? 'no address')}.</p>
<p>Customer ${String(payload.sub)}</p>`
      : html`<p class="shop-name">${shopName}</p>
<h1>Who are you?</h1>
<p>The token is not ours, has run out, or was used before.</p>`;
    ctx.body = layout({ lang: 'en', title: `${shopName} · help desk`, main });
  });
}
