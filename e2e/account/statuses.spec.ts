import { toNewEmail } from '../support/customers';
import { signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

const away = 'We can’t reach your account right now';
const busy = 'We’re very busy right now';
const closed = 'We’re closed at the moment';
const odd = 'Something went wrong on our side';

/** Every status the shop documents but 401, which renews the session instead. */
const titles: readonly (readonly [number, string])[] = [
  [400, odd],
  [402, closed],
  [403, 'We can’t show this here'],
  [404, closed],
  [423, closed],
  [429, busy],
  [430, busy],
  [500, away],
  [501, odd],
  [502, away],
  [503, busy],
  [504, away],
  [530, away],
  [540, closed],
];

test.describe('whatever the shop answers with @once', () => {
  test.use({ expectedStatuses: [503] });

  test('T91–T94: the page says what happened, what to do and a reference, and “Try again” works', async ({
    page,
    shop,
  }) => {
    test.slow();
    const email = toNewEmail('statuses');
    await signIn(page, email, '/account/addresses');
    for (const [code, title] of titles) {
      const match = { operationName: 'Profile', email };
      const endFault = await shop.addFault({ match, fault: { type: 'status', code } });
      const response = await page.goto('/account/profile');
      expect(response?.status(), String(code)).toBe(503);
      const alert = page.getByRole('alert').filter({ hasText: 'Reference' });
      await expect(alert, String(code)).toContainText(title);
      await expect(alert).toContainText('You are still signed in.');
      await expect(alert).toContainText(/Reference: [\da-f-]{36}/);
      await endFault();
      await alert.getByRole('link', { name: 'Try again' }).click();
      await expect(page.getByText(email), String(code)).toBeVisible();
    }
  });
});
