import type { Page } from '@playwright/test';
import { seeded } from '../support/customers';
import { scriptModes } from '../support/script-modes';
import { expect, nobody, test } from '../support/test';

test.use({ customer: seeded.deliveries });

const rows = (page: Page) => page.getByRole('list', { name: 'Your orders' }).getByRole('listitem');
const journey = (page: Page) => page.getByRole('region', { name: /^What happened/ });
/** Without the days; what only a screen reader says stands on a line of its own. */
const steps = async (page: Page) =>
  (await journey(page).getByRole('listitem').allInnerTexts()).map(
    (text) => text.replace(/:\s+/, ': ').split('\n')[0],
  );

/** Opens one of the seeded orders by its number, and says what its address ends with. */
async function openOrder(page: Page, number: string) {
  await page.goto(`/account/orders?q=${encodeURIComponent(number)}`);
  const href = await rows(page).first().getByRole('link').getAttribute('href');
  await page.goto(href ?? '');
  return href?.split('/').at(-1) ?? '';
}

/** How the demo world's deliveries stand, by the number of the order. */
const ways: readonly { number: string; has: string; wanted: readonly string[] }[] = [
  {
    number: '#5114',
    has: 'a pick-up',
    wanted: ['Ordered', 'Paid', 'Ready to pick up', 'Still to come: Picked up'],
  },
  {
    number: '#5113',
    has: 'a delivery by the shop itself',
    wanted: ['Ordered', 'Paid', 'Packed', 'Out for delivery', 'Still to come: Delivered'],
  },
  {
    number: '#5115',
    has: 'a pre-order',
    wanted: [
      'Ordered',
      'Paid',
      'Still to come: Sent later, as planned',
      'Still to come: Packed',
      'Still to come: Sent',
      'Still to come: Delivered',
    ],
  },
  {
    number: '#5112',
    has: 'a part that is not sent yet',
    wanted: [
      'Ordered',
      'Paid',
      'Packed',
      'Sent',
      'Still to come: 1 item still to be sent',
      'Still to come: Delivered',
    ],
  },
  {
    number: '#5108',
    has: 'its end by cancellation',
    wanted: ['Ordered', 'Paid', 'Cancelled', 'Money sent back'],
  },
];

for (const { javaScriptEnabled, title } of scriptModes) {
  test.describe(title, () => {
    test.use({ javaScriptEnabled });

    for (const { number, has, wanted } of ways) {
      test(`the way of an order shows ${has}`, async ({ page }) => {
        await openOrder(page, number);
        expect(await steps(page)).toEqual(wanted);
      });
    }

    test('six parcels are told apart, and what came on one day is one step', async ({ page }) => {
      await openOrder(page, '#5101');
      await expect(journey(page).getByText('Shipment 6', { exact: true }).last()).toBeVisible();
      await page
        .getByText(/^(All \d+ steps|1 step so far)$/)
        .first()
        .click();
      await expect(page.getByText('The carrier collected the parcel').first()).toBeVisible();
    });

    test('an expected delivery is said as people say it, and goes into a calendar', async ({
      page,
      shop,
    }) => {
      const id = await openOrder(page, '#5116');
      await shop.advanceOrder(id, 'shipped');
      await page.reload();
      await expect(page.getByText(/^Expected \w{3},? \d+ \w{3}$/).first()).toBeVisible();
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Add to calendar' }).click();
      expect((await download).suggestedFilename()).toBe('delivery.ics');
      const answer = await page.request.get(`/account/orders/${id}/delivery.ics`);
      expect(answer.headers()['content-type']).toContain('text/calendar');
      expect(answer.headers()['cache-control']).toContain('no-store');
      const text = await answer.text();
      expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
      expect(text).not.toMatch(/adeyemi|moses/i);
    });
  });
}

test.describe('the calendar file of an order', () => {
  test('is nobody else’s, and none where nothing is expected', async ({
    page,
    playwright,
    baseURL,
  }) => {
    const id = await openOrder(page, '#5108');
    const none = await page.request.get(`/account/orders/${id}/delivery.ics`, { maxRedirects: 0 });
    expect(none.status()).toBe(303);
    expect(none.headers().location).toMatch(new RegExp(`/account/orders/${id}$`));
    const unknown = await page.request.get('/account/orders/1/delivery.ics');
    expect(unknown.status()).toBe(404);
    const stranger = await playwright.request.newContext({ baseURL, storageState: nobody });
    const refused = await stranger.get(`/account/orders/${id}/delivery.ics`, { maxRedirects: 0 });
    expect(refused.headers().location).toContain('/account/login');
    await stranger.dispose();
  });
});
