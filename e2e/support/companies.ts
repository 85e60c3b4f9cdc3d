import type { Page } from '@playwright/test';
import { expect } from './test';

/** From the list of companies to one of its places, as people go. */
export async function openLocation(page: Page, name: string): Promise<void> {
  await page.goto('/account/companies');
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}
