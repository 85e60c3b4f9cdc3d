import type Router from '@koa/router';
import type { ShopState } from '../state.ts';
import { toDateTime } from '../world/seed/clock.ts';
import { parseBody } from './read-input.ts';
import { settingsPatchSchema } from './settings.ts';

/** How the shop behaves, and the one thing of it that Shopify has a topic for. */
export function addSettingsCalls(router: Router, { now, settings, webhooks }: ShopState): void {
  function change(act: () => void): void {
    const before = settings.current.customerAccounts;
    act();
    const { customerAccounts } = settings.current;
    if (customerAccounts === before) return;
    webhooks.fire('customer_account_settings/update', { at: toDateTime(now()), customerAccounts });
  }

  router.get('/settings', (ctx) => {
    ctx.body = settings.current;
  });
  router.post('/settings', async (ctx) => {
    const patch = await parseBody(ctx, settingsPatchSchema);
    if (!patch) return;
    change(() => settings.change(patch));
    ctx.body = settings.current;
  });
  router.delete('/settings', (ctx) => {
    change(() => settings.clear());
    ctx.status = 204;
  });
}
