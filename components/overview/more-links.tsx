import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import {
  CompanyIcon,
  ConsentIcon,
  DataIcon,
  DetailsIcon,
  OrdersIcon,
  SignOutIcon,
  StoreCreditIcon,
  SubscriptionsIcon,
} from '@/components/layout/icons';
import { Card } from '@/components/ui/card';
import { Chevron } from '@/components/ui/chevron';
import { accountFields } from '@/lib/account-fields/fields.config';
import { routes } from '@/lib/routes';

type MoreLinksProps = {
  /** Whether they buy for a company: nobody else is led there. */
  isContact?: boolean;
};

/** The way to what a phone's bar has no room for; wide screens have it in the menu too. */
export async function MoreLinks({ isContact = false }: MoreLinksProps) {
  const t = await getTranslations('overview.more');
  const links = [
    { href: routes.subscriptions(), label: t('subscriptions'), icon: <SubscriptionsIcon /> },
    { href: routes.storeCredit(), label: t('storeCredit'), icon: <StoreCreditIcon /> },
    ...(isContact
      ? [
          { href: routes.companies(), label: t('companies'), icon: <CompanyIcon /> },
          { href: routes.drafts(), label: t('drafts'), icon: <OrdersIcon /> },
        ]
      : []),
    ...(accountFields.length > 0
      ? [{ href: routes.details(), label: t('details'), icon: <DetailsIcon /> }]
      : []),
    { href: routes.consent(), label: t('consent'), icon: <ConsentIcon /> },
    { href: routes.data(), label: t('data'), icon: <DataIcon /> },
    { href: routes.sessions(), label: t('sessions'), icon: <SignOutIcon /> },
  ];
  return (
    <nav aria-label={t('title')}>
      <Card padding="none">
        <ul className="divide-y divide-line">
          {links.map(({ href, label, icon }) => (
            <li key={href}>
              <Link
                href={href}
                prefetch={false}
                className="flex min-h-14 items-center gap-4 px-5 py-3 font-medium -outline-offset-2 hover:bg-sunken"
              >
                <span className="text-muted">{icon}</span>
                <span className="grow">{label}</span>
                <Chevron />
              </Link>
            </li>
          ))}
        </ul>
      </Card>
    </nav>
  );
}
