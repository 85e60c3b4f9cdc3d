import type Koa from 'koa';
import type { ShopConfig } from '../config.ts';

/** No script, no foreign style, no frame around the sign-in: what a hosted page of a shop sends; the one that is none says what it needs. */
export function pageHeaders({ appOrigins }: ShopConfig): Koa.Middleware {
  const toPolicy = (more = 'img-src data:') =>
    [
      "default-src 'none'",
      "style-src 'self'",
      more,
      // Browsers hold redirects after a form post against this too, and those lead back to the app.
      `form-action 'self' ${appOrigins.join(' ')}`,
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; ');
  return async (ctx, next) => {
    await next();
    ctx.set('x-content-type-options', 'nosniff');
    if (!ctx.response.is('html')) return;
    ctx.set('content-security-policy', toPolicy(ctx.state.morePolicy));
    ctx.set('referrer-policy', ctx.state.referrerPolicy ?? 'same-origin');
  };
}
