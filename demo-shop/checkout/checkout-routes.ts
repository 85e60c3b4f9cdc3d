import type Router from '@koa/router';
import type Koa from 'koa';
import type { Provider } from 'oidc-provider';
import { createFindCustomer } from '../auth/find-customer.ts';
import { seeOther } from '../auth/sign-in-steps.ts';
import type { CartRecord } from '../cart/cart-records.ts';
import { previewOrder } from '../cart/complete-cart.ts';
import { inReviewPage, missingCheckoutPage, thankYouPage } from '../pages/checkout-ends.ts';
import { checkoutPage } from '../pages/checkout-pages.ts';
import { getCheckoutTexts } from '../pages/checkout-texts.ts';
import { readForm } from '../requests/read-body.ts';
import type { ShopState } from '../state.ts';
import { orderTotals } from '../world/order-totals.ts';
import type { CheckoutSession } from './checkout-sessions.ts';
import { findCompleted, placeOrder } from './place-order.ts';
import { readShopper, type ShopperForm } from './read-shopper.ts';

const COOKIE = 'demo_shop_checkout';

type Checkout = { cart: CartRecord; session: CheckoutSession };

/** Cart address, checkout, thank-you: server-rendered, without JavaScript. */
export function addCheckout(router: Router, provider: Provider, state: ShopState): void {
  const { carts, checkouts, config, settings, world } = state;
  const findCustomer = createFindCustomer(provider, world);
  const appOrigin = config.appOrigins[0] ?? '/';
  const ssoPath = `/authentication/${config.shopId}/checkout`;
  const pathOf = (token: string) => `/checkouts/cn/${token}`;

  function prepare(ctx: Koa.Context) {
    ctx.set('cache-control', 'no-store');
    ctx.type = 'html';
  }

  function refuse(ctx: Koa.Context) {
    ctx.status = 404;
    const texts = getCheckoutTexts(ctx.acceptsLanguages('en', 'de'));
    ctx.body = missingCheckoutPage({ shopName: state.shopName, texts, appOrigin });
  }

  /** The cart's right: made at the last change of the buyer, and good while the buyer's token lives. */
  async function getCartsCustomer(cart: CartRecord, dangerousAuth: unknown) {
    const { accessToken, authorization, customerId } = cart.buyer;
    if (!accessToken || !authorization || dangerousAuth !== authorization) return null;
    const lifetimeMs = settings.current.checkoutAuthorizationSeconds * 1_000;
    const ageMs = state.now().getTime() - (cart.buyer.authorizedAtMs ?? 0);
    if (lifetimeMs > 0 && ageMs > lifetimeMs) return null;
    return (await findCustomer(accessToken)) === customerId ? customerId : null;
  }

  function getCheckout(ctx: Koa.Context): Checkout | null {
    const session = checkouts.get(ctx.cookies.get(COOKIE));
    const cart = session && carts.store.getByToken(session.cartToken);
    if (!cart || (ctx.params.token && ctx.params.token !== cart.token)) return null;
    // The storefront may have signed the buyer out while the checkout was open.
    if (session.via === 'cart' && cart.buyer.customerId !== session.customerId) {
      Object.assign(session, { customerId: null, via: 'nobody' });
    }
    return { cart, session };
  }

  router.get('/cart/c/:token', async (ctx) => {
    prepare(ctx);
    const cart = carts.store.getByToken(String(ctx.params.token));
    if (!cart || ctx.query.key !== cart.key) return refuse(ctx);
    const customerId = await getCartsCustomer(cart, ctx.query.auth);
    const locale = String(ctx.query.locale ?? (ctx.acceptsLanguages('en', 'de') || 'en'));
    const via = customerId ? 'cart' : 'nobody';
    const id = checkouts.start({ cartToken: cart.token, customerId, via, locale });
    ctx.cookies.set(COOKIE, id, { httpOnly: true, sameSite: 'lax', path: '/' });
    // `logged_in=true` is the name that `sso=silent` had before June 2026; both work.
    const asksAccounts = ctx.query.sso === 'silent' || ctx.query.logged_in === 'true';
    seeOther(ctx, asksAccounts && !customerId ? ssoPath : pathOf(cart.token));
  });

  // Below the accounts' path, where the browser shows their session cookie.
  router.get(ssoPath, async (ctx) => {
    prepare(ctx);
    const checkout = getCheckout(ctx);
    if (!checkout) return refuse(ctx);
    const { accountId } = await provider.Session.get(ctx);
    const customerId = `gid://shopify/Customer/${accountId ?? ''}`;
    if (world.customers.has(customerId)) {
      Object.assign(checkout.session, { customerId, via: 'accounts' });
    }
    seeOther(ctx, pathOf(checkout.cart.token));
  });

  function show(ctx: Koa.Context, { cart, session }: Checkout, form: ShopperForm) {
    const preview = previewOrder(cart, carts, form.shopper);
    ctx.body = checkoutPage({
      shopName: state.shopName,
      texts: getCheckoutTexts(session.locale),
      path: pathOf(cart.token),
      appOrigin,
      via: session.via,
      ...preview,
      form,
    });
  }

  router.get(pathOf(':token'), (ctx) => {
    prepare(ctx);
    const checkout = getCheckout(ctx);
    if (!checkout) return refuse(ctx);
    if (checkout.cart.completedAs) return seeOther(ctx, `${pathOf(checkout.cart.token)}/thank-you`);
    show(ctx, checkout, readShopper(checkout.cart, carts.tools, checkout.session, null));
  });

  router.post(pathOf(':token'), async (ctx) => {
    prepare(ctx);
    const checkout = getCheckout(ctx);
    if (!checkout) return refuse(ctx);
    const { cart, session } = checkout;
    const thanks = `${pathOf(cart.token)}/thank-you`;
    const posted = await readForm(ctx.req);
    // Pressed twice, or again after going back: there is one order.
    if (cart.completedAs) return seeOther(ctx, thanks);
    const form = readShopper(cart, carts.tools, session, posted);
    const { keepsRules, order } = previewOrder(cart, carts, form.shopper);
    if (!keepsRules) form.errors.push('quantities');
    const shown = Number(posted.get('total'));
    // What was shown may have been sold, or lost its discount, since: the new total is shown before it is paid.
    if (form.errors.length === 0 && shown !== orderTotals(order).total) form.errors.push('changed');
    if (form.errors.length > 0 || order.lines.length === 0) return show(ctx, checkout, form);
    placeOrder(state, cart, form.shopper);
    seeOther(ctx, thanks);
  });

  router.get(`${pathOf(':token')}/thank-you`, (ctx) => {
    prepare(ctx);
    const checkout = getCheckout(ctx);
    const completed = checkout && findCompleted(checkout.cart, world);
    if (!completed) return refuse(ctx);
    const texts = getCheckoutTexts(checkout.session.locale);
    const page = { shopName: state.shopName, texts, appOrigin };
    if ('draft' in completed) {
      ctx.body = inReviewPage({ ...page, draft: completed.draft });
      return;
    }
    const { order } = completed;
    const number = order.id.slice(order.id.lastIndexOf('/') + 1);
    ctx.body = thankYouPage({
      ...page,
      order,
      statusUrl: `${config.shopOrigin}/${config.shopId}/account/orders/${number}`,
    });
  });

  // Hosted order pages of a headless shop lead to its storefront, which knows who may see them.
  router.get(`/${config.shopId}/account/orders/:number`, (ctx) => {
    ctx.redirect(new URL(`/account/orders/${ctx.params.number}`, appOrigin).href);
  });
}
