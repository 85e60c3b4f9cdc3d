import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AccountNav } from '@/components/layout/account-nav';
import {
  AddressesIcon,
  CompanyIcon,
  ConsentIcon,
  DataIcon,
  DetailsIcon,
  MoreIcon,
  OrdersIcon,
  OverviewIcon,
  ProfileIcon,
  StoreCreditIcon,
  SubscriptionsIcon,
} from '@/components/layout/icons';
import { LateFormNotice } from '@/components/layout/late-form-notice';
import { SignOutForm } from '@/components/layout/sign-out-form';
import { SignedOutGuard } from '@/components/layout/signed-out-guard';
import { SkipLink } from '@/components/layout/skip-link';
import { Alert } from '@/components/ui/alert';
import { accountFields } from '@/lib/account-fields';
import { getChosenLocation } from '@/lib/companies';
import { routes } from '@/lib/routes';

/** The frame of the account. Asks the shop nothing: the guard stands where the data is. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const [t, chosen] = await Promise.all([getTranslations('layout'), getChosenLocation()]);
  const items = [
    { href: routes.account(), label: t('nav.overview'), icon: <OverviewIcon /> },
    {
      href: routes.orders(),
      label: t('nav.orders'),
      shortLabel: t('nav.ordersShort'),
      icon: <OrdersIcon />,
    },
    {
      href: routes.subscriptions(),
      label: t('nav.subscriptions'),
      icon: <SubscriptionsIcon />,
      isWideOnly: true,
    },
    {
      href: routes.storeCredit(),
      label: t('nav.storeCredit'),
      icon: <StoreCreditIcon />,
      isWideOnly: true,
    },
    // Whether somebody buys for a company only the shop knows, and the frame asks it nothing: a choice is on the cookie.
    ...(chosen
      ? [
          {
            href: routes.companies(),
            label: t('nav.companies'),
            icon: <CompanyIcon />,
            isWideOnly: true,
          },
        ]
      : []),
    { href: routes.addresses(), label: t('nav.addresses'), icon: <AddressesIcon /> },
    ...(accountFields.length > 0
      ? [
          {
            href: routes.details(),
            label: t('nav.details'),
            icon: <DetailsIcon />,
            isWideOnly: true,
          },
        ]
      : []),
    { href: routes.profile(), label: t('nav.profile'), icon: <ProfileIcon /> },
    {
      href: routes.consent(),
      label: t('nav.consent'),
      icon: <ConsentIcon />,
      isWideOnly: true,
    },
    { href: routes.data(), label: t('nav.data'), icon: <DataIcon />, isWideOnly: true },
    { href: routes.more(), label: t('nav.more'), icon: <MoreIcon />, isNarrowOnly: true },
  ];
  const notices = {
    'not-saved': <NotSaved text={t('notSaved')} />,
    'other-person': <NotSaved title={t('otherPerson.title')} text={t('otherPerson.text')} />,
  };
  return (
    <div className="pb-bar lg:grid lg:grid-cols-[13.5rem_minmax(0,1fr)] lg:gap-12 lg:pb-0 print:block print:pb-0">
      <SkipLink href="#account">{t('skipAccountMenu')}</SkipLink>
      <div data-print="hidden" className="lg:sticky lg:top-8 lg:self-start">
        <AccountNav label={t('nav.label')} items={items} root={routes.account()} />
        <SignOutForm
          label={t('signOut')}
          className="mt-3 border-line border-t pt-3 max-lg:hidden"
        />
      </div>
      <div id="account" tabIndex={-1} className="min-w-0">
        <LateFormNotice notices={notices} />
        {children}
        <SignOutForm label={t('signOut')} className="mt-12 border-line border-t pt-3 lg:hidden" />
      </div>
      <SignedOutGuard />
    </div>
  );
}

function NotSaved({ title, text }: { title?: string; text: string }) {
  return (
    <div className="mb-6">
      <Alert tone="warning" role="alert" title={title}>
        <p>{text}</p>
      </Alert>
    </div>
  );
}
