import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { routes } from '@/lib/routes';
import { theme } from '@/tailwind.config';
import { CartIcon, ProfileIcon, SearchIcon } from './icons';
import { LocaleSwitcher } from './locale-switcher';
import { ShopMark } from './shop-mark';

/** Above every page. Asks nobody anything, so it says the same to whoever comes. */
export async function SiteHeader() {
  const t = await getTranslations('layout');
  return (
    <header className="border-line border-b bg-surface" data-print="hidden">
      <div className="mx-auto flex min-h-bar max-w-page items-center justify-between gap-2 px-gutter">
        <Link
          href={routes.home()}
          prefetch={false}
          aria-label={t('homeLink', { shop: theme.shopName })}
          className="-ms-1 flex min-h-touch min-w-0 items-center gap-2.5 rounded-lg px-1"
        >
          <ShopMark />
          <span className="truncate font-semibold text-base tracking-tight sm:text-lg">
            {theme.shopName}
          </span>
        </Link>
        <div className="flex shrink-0 items-center gap-1">
          {/* On phones it stands in the footer, or the shop's name has no room. */}
          <div className="max-sm:hidden">
            <LocaleSwitcher />
          </div>
          <Link
            href={routes.search()}
            prefetch={false}
            aria-label={t('header.search')}
            className="flex min-h-touch min-w-touch items-center justify-center rounded-lg hover:bg-sunken"
          >
            <SearchIcon />
          </Link>
          <Link
            href={routes.cart()}
            prefetch={false}
            aria-label={t('header.cart')}
            className="flex min-h-touch min-w-touch items-center justify-center rounded-lg hover:bg-sunken"
          >
            <CartIcon />
          </Link>
          {/* Signed out, this ends on the shop's own host, where no soft navigation can follow. */}
          <a
            href={routes.account()}
            aria-label={t('header.account')}
            className="-me-2.5 flex min-h-touch min-w-touch items-center justify-center gap-2 rounded-lg px-2.5 font-medium text-sm hover:bg-sunken"
          >
            <ProfileIcon />
            <span className="max-sm:hidden">{t('header.account')}</span>
          </a>
        </div>
      </div>
    </header>
  );
}
