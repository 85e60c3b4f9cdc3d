import type Koa from 'koa';

const loopbackNames = /^(localhost|[a-z0-9-]+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/i;

/** The name in a Host header, without its port. */
const getName = (host: string) => host.replace(/:\d+$/, '');

/**
 * Keeps web pages out of the control API. A foreign name for this machine in `Host` is DNS rebinding, a
 * foreign `Origin` is a page posting a form here; the shop hands out codes and tokens, so both are refused.
 * Programs send no `Origin` and a loopback name.
 */
export function controlGuard(): Koa.Middleware {
  return async (ctx, next) => {
    if (!/^\/_demo(\/|$)/.test(ctx.path)) return next();
    const host = ctx.get('host');
    const origin = ctx.get('origin');
    const site = ctx.get('sec-fetch-site');
    const isOwnOrigin =
      origin === '' || origin === `http://${host}` || origin === `https://${host}`;
    // A page may link here, so reading it is judged by its host alone.
    const isOwnSite = ctx.method === 'GET' || site === '' || /^(same-origin|none)$/.test(site);
    if (loopbackNames.test(getName(host)) && isOwnOrigin && isOwnSite) return next();
    ctx.status = 403;
    ctx.body = {
      error: 'The control API answers this machine only: no foreign Host, no foreign Origin.',
    };
  };
}
