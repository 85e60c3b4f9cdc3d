import type { Locator, Page } from '@playwright/test';

/** The menu that has every page of the account: on a phone behind "More". */
export async function openMenu(page: Page, isMobile: boolean): Promise<Locator> {
  const menu = page.getByRole('navigation', { name: 'Your account' });
  if (!isMobile) return menu;
  await menu.getByRole('link', { name: 'More' }).click();
  return page.getByRole('navigation', { name: 'More in your account' });
}
