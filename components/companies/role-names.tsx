import { getTranslations } from 'next-intl/server';
import { Bidi } from '@/components/ui/bidi';
import { clipText } from '@/lib/clip-text';
import { toRoleKey } from '@/lib/companies/roles';
import { getFormats } from '@/lib/i18n/get-formats';

/** What one may do somewhere: in our words where the role is Shopify's own, else in the shop's. */
export async function RoleNames({ roles }: { roles: readonly string[] }) {
  const [t, formats] = await Promise.all([getTranslations('companies.role'), getFormats()]);
  const names = roles.map((role) => {
    const key = toRoleKey(role);
    return key ? t(key) : clipText(role, 60);
  });
  return names.length > 0 ? <Bidi>{formats.list(names)}</Bidi> : null;
}
