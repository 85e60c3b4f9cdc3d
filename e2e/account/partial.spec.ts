import type { Page } from '@playwright/test';
import { addGermanAddress } from '../support/addresses';
import { seeded, toNewEmail } from '../support/customers';
import { signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

for (const [code, title] of [
  ['INTERNAL_SERVER_ERROR', 'We can’t reach your account right now'],
  ['ACCESS_DENIED', 'We can’t show this here'],
] as const) {
  test(`T90: T96: ${code} takes one card of the overview and leaves the rest`, async ({
    page,
    shop,
  }) => {
    const email = toNewEmail('partial');
    await signIn(page, email, '/account/profile');
    const match = { operationName: 'Overview', email };
    const fault = { type: 'partial-errors', field: 'Customer.defaultAddress', code } as const;
    const endFault = await shop.addFault({ match, fault });
    const response = await page.goto('/account');
    expect(response?.status()).toBe(200);
    const notice = page.getByRole('alert').filter({ hasText: title });
    await expect(notice).toBeVisible();
    await expect(page.getByText(/No address saved yet/)).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'No orders yet' })).toBeVisible();
    await endFault();
    await notice.getByRole('link', { name: 'Try again' }).click();
    await expect(page.getByText(/No address saved yet/)).toBeVisible();
    await expect(notice).toHaveCount(0);
  });
}

/** The notice that stands in the place of this part, under the part's own heading. */
const findPart = (page: Page, heading: string) =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: heading, exact: true }) })
    .filter({ has: page.getByRole('alert') });

/** What a page lacks when this field fails, and what is there all the same. */
type Case = {
  readonly operationName: string;
  readonly field: string;
  readonly path: string;
  readonly lost: readonly string[];
  readonly kept: readonly string[];
};

const profile = { operationName: 'Profile', path: '/account/profile' };
const consent = { operationName: 'Consent', path: '/account/marketing' };
const book = { operationName: 'AddressBook', path: '/account/addresses' };
const cases: readonly Case[] = [
  { ...profile, field: 'Customer.firstName', lost: ['Your name'], kept: ['Sign-in and contact'] },
  { ...profile, field: 'Customer.lastName', lost: ['Your name'], kept: ['Sign-in and contact'] },
  {
    ...profile,
    field: 'Customer.emailAddress',
    lost: ['Sign-in and contact'],
    kept: ['Your name'],
  },
  { ...profile, field: 'Customer.phoneNumber', lost: ['Sign-in and contact'], kept: ['Your name'] },
  {
    ...consent,
    field: 'Customer.emailAddress',
    lost: ['Email'],
    kept: ['WhatsApp', 'Text messages'],
  },
  {
    ...consent,
    field: 'Customer.phoneNumber',
    lost: ['WhatsApp', 'Text messages'],
    kept: ['Email'],
  },
  { ...book, field: 'Customer.defaultAddress', lost: ['Default address'], kept: [] },
];

for (const { operationName, field, path, lost, kept } of cases) {
  test(`T96: ${path} without ${field} says so in its place, and shows the rest @once`, async ({
    page,
    shop,
  }) => {
    const email = toNewEmail('part');
    await signIn(page, email, path);
    const fault = { type: 'partial-errors', field } as const;
    const endFault = await shop.addFault({ match: { operationName, email }, fault });
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    for (const heading of lost) await expect(findPart(page, heading)).toBeVisible();
    for (const heading of kept) {
      await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
      await expect(findPart(page, heading)).toHaveCount(0);
    }
    // Not to be had is not the same as none.
    await expect(
      page.getByText(/No addresses yet|has no email address|and your account has none/),
    ).toHaveCount(kept.includes('WhatsApp') ? 2 : 0);
    await endFault();
    await findPart(page, lost[0] ?? '')
      .getByRole('link', { name: 'Try again' })
      .click();
    await expect(findPart(page, lost[0] ?? '')).toHaveCount(0);
  });
}

test('T96: addresses without the default one shows the others', async ({ page, shop }) => {
  const email = toNewEmail('others');
  await signIn(page, email, '/account/addresses');
  await addGermanAddress(page, 'Lange Gasse 1', true);
  await addGermanAddress(page, 'Kurze Gasse 2', true);
  const match = { operationName: 'AddressBook', email };
  const fault = { type: 'partial-errors', field: 'Customer.defaultAddress' } as const;
  await shop.addFault({ match, fault });
  await page.goto('/account/addresses');
  await expect(findPart(page, 'Default address')).toBeVisible();
  await expect(page.getByRole('article').filter({ hasText: 'Kurze Gasse 2' })).toBeVisible();
  await expect(page.getByText(/\d address/)).toHaveCount(0);
});

test.describe('an order', () => {
  // Whose orders no other test looks at.
  test.use({ customer: seeded.manyAddresses, expectedStatuses: [503] });
  test.describe.configure({ mode: 'serial' });
  const match = { operationName: 'Order', email: seeded.manyAddresses };

  async function findOrder(page: Page): Promise<string> {
    await page.goto('/account/orders');
    const link = page.locator('main a[href^="/account/orders/"]').first();
    return (await link.getAttribute('href')) ?? '';
  }

  for (const [field, lost] of [
    ['Order.paymentInformation', ['Payment', 'Summary']],
    ['OrderTransaction.processedAt', ['Payment']],
    ['Order.subtotal', ['Summary']],
    ['Order.totalTax', ['Summary']],
    ['LineItem.totalPrice', ['Summary']],
    ['Fulfillment.latestShipmentStatus', ['Shipments']],
    ['Fulfillment.status', ['Shipments']],
    ['Order.shippingAddress', ['Addresses']],
    ['Order.billingAddress', ['Addresses']],
    ['Order.note', ['Details']],
    ['Order.returns', ['Returns']],
    ['OrderReturnInformation.returnableLineItems', ['Returns']],
  ] as const) {
    test(`T96: without ${field} says so in its place, and shows the rest @once`, async ({
      page,
      shop,
    }) => {
      const path = await findOrder(page);
      const endFault = await shop.addFault({ match, fault: { type: 'partial-errors', field } });
      try {
        const response = await page.goto(path);
        expect(response?.status()).toBe(200);
        for (const heading of lost) await expect(findPart(page, heading)).toBeVisible();
        await expect(page.getByText('This part can’t be shown right now')).toHaveCount(lost.length);
        await expect(page.getByRole('heading', { level: 1 })).toContainText('Order');
        await expect(page.getByRole('heading', { name: /^\d+ item/ })).toBeVisible();
      } finally {
        await endFault();
      }
    });
  }

  test('T96: without pictures has its lines, and says what is missing @once', async ({
    page,
    shop,
  }) => {
    const path = await findOrder(page);
    const fault = { type: 'partial-errors', field: 'LineItem.image' } as const;
    const endFault = await shop.addFault({ match, fault });
    await page.goto(path);
    await expect(page.getByText(/Pictures or details of some items/)).toBeVisible();
    await endFault();
    await page.getByRole('link', { name: 'Try again' }).click();
    await expect(page.getByText(/Pictures or details of some items/)).toHaveCount(0);
  });

  // Without these it would be another order: cancelled ones would look alive, paid ones unpaid.
  for (const field of ['Order.cancelledAt', 'Order.financialStatus', 'Order.fulfillments']) {
    test(`T96: without ${field} is refused whole, and is not "not found" @once`, async ({
      page,
      shop,
    }) => {
      const path = await findOrder(page);
      const endFault = await shop.addFault({ match, fault: { type: 'partial-errors', field } });
      try {
        const response = await page.goto(path);
        expect(response?.status()).toBe(503);
        const notice = page.getByRole('alert').filter({ hasText: 'right now' });
        await expect(
          notice.or(page.getByText('Something went wrong on our side')).first(),
        ).toBeVisible();
      } finally {
        await endFault();
      }
    });
  }
});
