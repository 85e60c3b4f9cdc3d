import 'server-only';
import { vi } from 'vitest';

/** For tests only: the app that the demo shop knows, as the settings name it. */
export const adminApp = {
  SHOPIFY_ADMIN_CLIENT_ID: 'demo-app-1f0c9b7a2d4e8635',
  SHOPIFY_ADMIN_CLIENT_SECRET: 'shpss_demo0123456789abcdef0123456789abcdef',
};

/** Before the app's own modules are loaded. */
export function useAdminApp(settings: Partial<typeof adminApp> = adminApp): void {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
}
