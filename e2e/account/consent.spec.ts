import { seeded, toNewEmail } from '../support/customers';
import { scriptModes } from '../support/script-modes';
import { signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

for (const { javaScriptEnabled, title } of scriptModes) {
  test.describe(title, () => {
    test.use({ javaScriptEnabled });

    test('e-mail news can be switched on and off', async ({ page }) => {
      await signIn(page, toNewEmail('news'), '/account/marketing');
      const news = page.getByRole('switch', { name: 'Email' });
      await expect(news).not.toBeChecked();
      await news.click();
      await expect(news).toBeChecked();
      await expect(page.getByText('You get our news by email.')).toBeVisible();
      await expect(news).not.toHaveAttribute('aria-disabled', 'true');
      await page.goto('/account/marketing');
      await expect(news).toBeChecked();
      await news.click();
      await expect(news).not.toBeChecked();
      await expect(page.getByText(/You’ve stopped our news/)).toBeVisible();
      await expect(news).not.toHaveAttribute('aria-disabled', 'true');
      await page.goto('/account/marketing');
      await expect(news).not.toBeChecked();
    });

    test('a change that fails is undone and said', async ({ page, shop }) => {
      const email = toNewEmail('undone');
      await signIn(page, email, '/account/marketing');
      await shop.addFault({
        match: { email, operationName: 'SubscribeEmail' },
        fault: { type: 'status', code: 503 },
      });
      const news = page.getByRole('switch', { name: 'Email' });
      await news.click();
      await expect(page.getByText(/couldn’t confirm the change/)).toBeVisible();
      await expect(news).not.toBeChecked();
      await expect(page.getByText('You haven’t asked for our news by email.')).toBeVisible();
    });
  });
}

// People with a phone number are few, so each of these tests has one of its own.
for (const { javaScriptEnabled, title, customer } of [
  { ...scriptModes[0], customer: seeded.manyAddresses },
  { ...scriptModes[1], customer: seeded.hostile },
]) {
  test.describe(`WhatsApp, ${title} @once`, () => {
    test.use({ javaScriptEnabled, customer });

    test('news can be switched on and off, and stays so', async ({ page }) => {
      const region = page.getByRole('region', { name: 'WhatsApp' });
      const news = region.getByRole('switch', { name: 'WhatsApp' });
      await page.goto('/account/marketing');
      const wasOn = (await news.getAttribute('aria-checked')) === 'true';
      for (const isOn of [!wasOn, wasOn]) {
        await news.click();
        await expect(news).toBeChecked({ checked: isOn });
        await expect(news).not.toHaveAttribute('aria-disabled', 'true');
        await page.goto('/account/marketing');
        await expect(news).toBeChecked({ checked: isOn });
      }
    });
  });
}

test.describe('WhatsApp that fails @once', () => {
  test.use({ customer: seeded.longArabic });

  test('is put back and said', async ({ page, shop }) => {
    await page.goto('/account/marketing');
    const news = page.getByRole('switch', { name: 'WhatsApp' });
    const before = await news.getAttribute('aria-checked');
    await shop.addFault({
      match: { email: seeded.longArabic, operationName: 'SetWhatsAppConsent' },
      fault: { type: 'status', code: 503 },
      times: 1,
    });
    await news.click();
    await expect(page.getByText(/couldn’t confirm the change/)).toBeVisible();
    await expect(news).toHaveAttribute('aria-checked', before ?? '');
  });
});

test('a slow shop does not make the switch slow', async ({ page, shop }) => {
  const email = toNewEmail('optimistic');
  await signIn(page, email, '/account/marketing');
  await shop.addFault({
    match: { email, operationName: 'SubscribeEmail' },
    fault: { type: 'delay', ms: 4_000 },
  });
  const news = page.getByRole('switch', { name: 'Email' });
  await news.click();
  await expect(news).toBeChecked({ timeout: 1_500 });
  await expect(news).toHaveAttribute('aria-disabled', 'true');
  await expect(news).not.toHaveAttribute('aria-disabled', 'true');
  await expect(news).toBeChecked();
});

for (const { javaScriptEnabled, title, customer } of [
  { ...scriptModes[0], customer: seeded.manyAddresses },
  { ...scriptModes[1], customer: seeded.hostile },
]) {
  test.describe(`text messages, ${title} @once`, () => {
    test.use({ javaScriptEnabled, customer });

    test('are switched in the shop itself, and stay so', async ({ page, shop }) => {
      const region = page.getByRole('region', { name: 'Text messages' });
      const texts = region.getByRole('switch', { name: 'Text messages' });
      await page.goto('/account/marketing');
      const wasOn = (await texts.getAttribute('aria-checked')) === 'true';
      for (const isOn of [!wasOn, wasOn]) {
        await texts.click();
        await expect(texts).toBeChecked({ checked: isOn });
        await expect(texts).not.toHaveAttribute('aria-disabled', 'true');
        await page.goto('/account/marketing');
        await expect(texts).toBeChecked({ checked: isOn });
      }
      const asked = await shop.listRequests();
      expect(asked.map(({ operationName }) => operationName)).toContain('SetSmsConsent');
    });
  });
}

test.describe('text messages without a phone number', () => {
  test.use({ customer: seeded.firstVisit });

  test('are explained, not offered', async ({ page }) => {
    await page.goto('/account/marketing');
    const texts = page.getByRole('region', { name: 'Text messages' });
    await expect(texts.getByText(/Texts need a phone number/)).toBeVisible();
    await expect(texts.getByRole('switch')).toHaveCount(0);
  });
});

test.describe('WhatsApp', () => {
  test.use({ customer: seeded.firstVisit });

  test('without a phone number is explained, not offered', async ({ page }) => {
    await page.goto('/account/marketing');
    const whatsApp = page.getByRole('region', { name: 'WhatsApp' });
    await expect(whatsApp.getByText(/needs a phone number/)).toBeVisible();
    await expect(whatsApp.getByRole('switch')).toHaveCount(0);
  });
});
