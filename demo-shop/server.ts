import { createServer, type Server } from 'node:http';
import { Router } from '@koa/router';
import Koa from 'koa';
import { adminOauth } from './admin/oauth.ts';
import { accountsPathMiddleware } from './auth/accounts-path.ts';
import { authorizeRules } from './auth/authorize-rules.ts';
import { addDiscovery } from './auth/discovery.ts';
import { addInteractions } from './auth/interactions.ts';
import { logoutMiddleware } from './auth/logout.ts';
import { createProvider } from './auth/provider.ts';
import { tokenGuard } from './auth/token-guard.ts';
import { addCheckout } from './checkout/checkout-routes.ts';
import { addCollectPayment } from './checkout/collect-payment.ts';
import { addPayInvoice } from './checkout/pay-invoice.ts';
import type { ShopConfig } from './config.ts';
import { authFaultsMiddleware } from './control/auth-faults.ts';
import { callbackFaults } from './control/callback-faults.ts';
import { changeAnswers } from './control/change-answers.ts';
import { createControlRouter } from './control/control-api.ts';
import { controlGuard } from './control/guard.ts';
import { formPosts } from './control/read-input.ts';
import { adminApi } from './graphql/admin-api.ts';
import { customerAccountApi } from './graphql/customer-account-api.ts';
import { storefrontApi } from './graphql/storefront-api.ts';
import { addHelpDesk } from './help-desk/help-desk.ts';
import { imagesMiddleware } from './images/router.ts';
import { addOtherStorefront } from './pages/other-storefront.ts';
import { pageHeaders } from './pages/page-headers.ts';
import { addReturnLabels } from './pages/return-label.ts';
import { landingPage } from './pages/shop-pages.ts';
import { stylesheet } from './pages/stylesheet.ts';
import { requestLogMiddleware } from './requests/request-log.ts';
import { createShopState, type ShopState } from './state.ts';
import type { World } from './world/world.ts';

export type ShopServer = {
  /** @throws {NodeJS.ErrnoException} `EADDRINUSE` when somebody else has the port */
  start(): Promise<void>;
  stop(): Promise<void>;
  origin: string;
  world: World;
};

/** `localhost` may be either of them, so the shop listens on both. Nobody else's machine gets in. */
const loopbackHosts = ['127.0.0.1', '::1'];

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function createPages(state: ShopState): Router {
  const router = new Router();
  router.get('/healthz', (ctx) => {
    ctx.body = { status: 'ok' };
  });
  router.get('/', (ctx) => {
    ctx.type = 'html';
    ctx.body = landingPage(state);
  });
  router.get('/shop.css', (ctx) => {
    ctx.type = 'css';
    ctx.set('cache-control', 'public, max-age=300');
    ctx.body = stylesheet;
  });
  return router;
}

const goneAway = new Set(['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE']);

function createApp(state: ShopState): Koa {
  const provider = createProvider(state);
  const app = new Koa();
  app.keys = provider.keys ?? [];
  // Behind something that ends TLS the shop believes its `X-Forwarded-Proto`: redirects and cookies are to say
  // `https`, as everything at Shopify does. Only this machine can send the header: see `loopbackHosts`.
  app.proxy = state.config.shopOrigin.startsWith('https:');
  app.on('error', (error: NodeJS.ErrnoException) => {
    // Clients go away in mid-answer all the time; that is no fault of ours.
    if (!goneAway.has(error.code ?? '')) console.error(error);
  });
  const pages = createPages(state);
  addDiscovery(pages, state);
  addInteractions(pages, provider, state);
  addCheckout(pages, provider, state);
  addCollectPayment(pages, state);
  addPayInvoice(pages, state);
  addHelpDesk(pages, state);
  addReturnLabels(pages, state);
  addOtherStorefront(pages, state);
  app.use(requestLogMiddleware(state.requests, state));
  app.use(pageHeaders(state.config));
  app.use(controlGuard());
  app.use(formPosts('/_demo'));
  app.use(createControlRouter(state, provider).routes());
  app.use(changeAnswers(state));
  app.use(imagesMiddleware(state.world.catalog));
  app.use(customerAccountApi(state, provider));
  app.use(adminOauth(state));
  app.use(adminApi(state));
  app.use(storefrontApi(state, provider));
  app.use(accountsPathMiddleware(state));
  app.use(tokenGuard(state));
  app.use(authFaultsMiddleware(state));
  app.use(logoutMiddleware(provider, state));
  app.use(callbackFaults(state));
  app.use(authorizeRules(state));
  app.use(pages.routes());
  for (const middleware of provider.middleware) app.use(middleware);
  return app;
}

/** One shop: world, sign-in, both APIs and the control API, not yet listening. */
export function createShopServer(config: ShopConfig, now?: () => Date): ShopServer {
  const state = createShopState(config, now);
  const handle = createApp(state).callback();
  const servers = loopbackHosts.map(() => createServer(handle));

  return {
    origin: config.shopOrigin,
    world: state.world,
    async start() {
      for (const [index, host] of loopbackHosts.entries()) {
        const server = servers[index];
        if (!server) continue;
        await listen(server, config.port, host).catch((error: NodeJS.ErrnoException) => {
          // A machine without IPv6 has no ::1 to listen on.
          const isMissing = error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT';
          if (host !== '::1' || !isMissing) throw error;
        });
      }
    },
    async stop() {
      await Promise.all(
        servers.map(
          (server) =>
            new Promise<void>((resolve) => {
              if (!server.listening) return resolve();
              server.close(() => resolve());
              server.closeAllConnections();
            }),
        ),
      );
    },
  };
}
