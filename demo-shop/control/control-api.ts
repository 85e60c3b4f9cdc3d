import Router from '@koa/router';
import type { Provider } from 'oidc-provider';
import { z } from 'zod';
import { controlPage } from '../pages/control/control-page.ts';
import type { ShopState } from '../state.ts';
import { addCustomerCalls } from './customer-calls.ts';
import { addDraftOrderCalls } from './draft-order-calls.ts';
import { addEditCalls } from './edit-calls.ts';
import { faultSchema } from './faults.ts';
import { issueTokens } from './issue-tokens.ts';
import { addOrderCalls } from './order-calls.ts';
import { parseBody } from './read-input.ts';
import { addReturnCalls } from './return-calls.ts';
import { addSettingsCalls } from './settings-calls.ts';
import { addSubscriptionCalls } from './subscription-calls.ts';
import { addWebhookCalls } from './webhook-calls.ts';

const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[^\s@]+@[^\s@]+$/);
const tokensSchema = z.strictObject({ email: emailSchema });
const expireSchema = z.strictObject({
  email: emailSchema,
  what: z.enum(['access', 'refresh', 'both']),
});

const modelsOf = {
  access: ['AccessToken'],
  refresh: ['RefreshToken'],
  both: ['AccessToken', 'RefreshToken'],
};

/** What people and tests may know and change about this shop, under `/_demo`. */
export function createControlRouter(state: ShopState, provider: Provider): Router {
  const { faults, inbox, requests, tokens, world } = state;
  const router = new Router({ prefix: '/_demo' });

  router.use((ctx, next) => {
    ctx.set('cache-control', 'no-store');
    return next();
  });
  router.get('/', (ctx) => {
    if (ctx.accepts('html', 'json') === 'html') {
      ctx.type = 'html';
      ctx.body = controlPage(state);
    } else {
      // What stands before every call is in the list too, and answers to no method.
      const calls = router.stack.filter(({ methods }) => methods.length > 0);
      const toPath = (path: unknown) => String(path).replace('{/*rest}', '');
      ctx.body = { calls: calls.map(({ methods, path }) => `${methods.at(-1)} ${toPath(path)}`) };
    }
  });
  router.get('/customers', (ctx) => {
    ctx.body = world.describeCustomers();
  });
  router.get('/inbox', (ctx) => {
    const { email } = ctx.query;
    ctx.body = inbox.list(typeof email === 'string' ? email : undefined);
  });
  router.post('/tokens', async (ctx) => {
    const input = await parseBody(ctx, tokensSchema);
    if (input) ctx.body = await issueTokens(provider, state, input.email);
  });
  router.get('/requests', (ctx) => {
    ctx.body = requests.list();
  });
  router.delete('/requests', (ctx) => {
    requests.clear();
    ctx.status = 204;
  });
  router.get('/faults', (ctx) => {
    ctx.body = faults.list();
  });
  router.post('/faults', async (ctx) => {
    const input = await parseBody(ctx, faultSchema);
    if (!input) return;
    ctx.status = 201;
    ctx.body = faults.add(input);
  });
  router.delete('/faults', (ctx) => {
    faults.clear();
    ctx.status = 204;
  });
  router.delete('/faults/:id', (ctx) => {
    ctx.status = faults.remove(String(ctx.params.id)) ? 204 : 404;
  });
  router.post('/expire', async (ctx) => {
    const input = await parseBody(ctx, expireSchema);
    if (!input) return;
    const customer = world.findCustomerByEmail(input.email);
    const accountId = customer?.id.replace('gid://shopify/Customer/', '');
    ctx.status = accountId ? 200 : 404;
    ctx.body = accountId
      ? { ended: tokens.endTokens(accountId, modelsOf[input.what]) }
      : { error: 'No such customer.' };
  });
  addCustomerCalls(router, state);
  addDraftOrderCalls(router, state);
  addEditCalls(router, state);
  addOrderCalls(router, state);
  addReturnCalls(router, state);
  addSettingsCalls(router, state);
  addSubscriptionCalls(router, state);
  addWebhookCalls(router, state);
  router.post('/reset', (ctx) => {
    state.reset();
    ctx.status = 204;
  });
  return router;
}
