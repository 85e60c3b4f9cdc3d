import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { Bidi } from '@/components/ui/bidi';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { setPageStatus } from '@/lib/http/response-status';
import { getPolicies } from '@/lib/policies';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('policies');
  return { title: t('title') };
}

/** Everything the shop binds itself to, to read. */
export default async function PoliciesPage() {
  const [t, locale] = await Promise.all([getTranslations('policies'), getLocale()]);
  const policies = await getPolicies(locale);
  if (!policies) await setPageStatus(503);
  return (
    <>
      <PageHeader title={t('title')} />
      {policies && policies.length > 0 ? (
        <Card padding="none" className="max-w-prose">
          <ul className="divide-y divide-line">
            {policies.map(({ handle, title }) => (
              <li key={handle}>
                <Link
                  href={routes.policy(handle)}
                  prefetch={false}
                  className="flex min-h-12 items-center px-5 py-3 font-medium -outline-offset-2 hover:bg-sunken"
                >
                  <Bidi>{title}</Bidi>
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      ) : (
        <EmptyState title={t(policies ? 'none' : 'away')} />
      )}
    </>
  );
}
