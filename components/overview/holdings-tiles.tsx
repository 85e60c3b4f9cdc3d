import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { CompanyIcon, StoreCreditIcon, SubscriptionsIcon } from '@/components/layout/icons';
import { Bidi } from '@/components/ui/bidi';
import { getFormats } from '@/lib/i18n/get-formats';
import type { Holdings } from '@/lib/overview';
import { routes } from '@/lib/routes';

type Tile = {
  readonly href: string;
  readonly icon: ReactNode;
  readonly label: string;
  readonly value: string;
  readonly text: string | null;
};

async function listTiles({ companies, credit, subscriptions }: Holdings): Promise<Tile[]> {
  const [t, formats] = await Promise.all([getTranslations('overview.holdings'), getFormats()]);
  const tiles: Tile[] = [];
  if (credit.length > 0) {
    tiles.push({
      href: routes.storeCredit(),
      icon: <StoreCreditIcon />,
      label: t('credit'),
      value: formats.list(credit.map((money) => formats.money(money))),
      text: t('creditText'),
    });
  }
  if (subscriptions) {
    const { hasMore, nextAt, running } = subscriptions;
    tiles.push({
      href: routes.subscriptions(),
      icon: <SubscriptionsIcon />,
      label: t('subscriptions'),
      value: t(hasMore ? 'atLeast' : 'running', { count: running }),
      text: nextAt ? t('next', { date: formats.date(nextAt, 'long') }) : null,
    });
  }
  if (companies.length > 0) {
    tiles.push({
      href: routes.companies(),
      icon: <CompanyIcon />,
      label: t('company'),
      value: formats.list(companies),
      text: t('companyText'),
    });
  }
  return tiles;
}

/** What somebody has with the shop, at a glance. Draws nothing for those who have nothing. */
export async function HoldingsTiles({ holdings }: { holdings: Holdings }) {
  const [t, tiles] = await Promise.all([getTranslations('overview.holdings'), listTiles(holdings)]);
  if (tiles.length === 0) return null;
  return (
    <section aria-label={t('title')}>
      <ul className="grid auto-rows-fr grid-cols-[repeat(auto-fit,minmax(min(100%,12rem),1fr))] gap-4">
        {tiles.map(({ href, icon, label, value, text }) => (
          <li
            key={href}
            className="relative flex min-w-0 flex-col gap-1 rounded-xl border border-line bg-surface p-5 sm:px-7 shadow-sm transition-colors focus-within:bg-sunken/50 hover:bg-sunken/50"
          >
            <span className="flex items-center gap-2 text-muted text-sm">
              {icon}
              <Link href={href} prefetch={false} className="after:absolute after:inset-0">
                {label}
              </Link>
            </span>
            <span className="font-semibold text-xl">
              <Bidi>{value}</Bidi>
            </span>
            {text ? <span className="text-muted text-sm">{text}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
