import type { Page } from '@playwright/test';

/** First hosted page: the e-mail address. */
export async function enterEmail(page: Page, email: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Email' }).fill(email);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await page.getByLabel('6-digit code').waitFor();
}

/** Second hosted page: the code from the mail. */
export async function enterCode(page: Page, code: string): Promise<void> {
  await page.getByLabel('6-digit code').fill(code);
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
}

/** The newest code in the inbox beside the page: this sign-in's own, whoever else uses the address. */
export async function readCode(page: Page): Promise<string> {
  const mail = page.getByRole('complementary').getByText(/^\d{6}$/);
  return (await mail.first().textContent()) ?? '';
}

/** Goes through the shop's hosted pages, which have to be open. */
export async function passHostedSignIn(page: Page, email: string): Promise<void> {
  await enterEmail(page, email);
  await enterCode(page, await readCode(page));
}

/** Signs in as people do, by opening a page that asks for it, and ends on that page. */
export async function signIn(page: Page, email: string, returnTo = '/account') {
  await page.goto(returnTo);
  await passHostedSignIn(page, email);
  await page.waitForURL((url) => `${url.pathname}${url.search}` === returnTo);
}
