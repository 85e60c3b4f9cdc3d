import { toNewEmail } from '../support/customers';
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
