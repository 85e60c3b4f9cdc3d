import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { routes } from '@/lib/routes';
import { theme } from '@/tailwind.config';
import { LocaleSwitcher } from './locale-switcher';

const linkClass =
  'inline-flex min-h-touch min-w-touch items-center text-muted hover:text-ink hover:underline hover:underline-offset-4';

type SiteFooterProps = {
  /** The name of the country that was chosen; null while nothing is. */
  country: string | null;
};

export async function SiteFooter({ country }: SiteFooterProps) {
  const t = await getTranslations('layout.footer');
  const year = String(new Date().getUTCFullYear());
  return (
    <footer className="border-line border-t text-sm" data-print="hidden">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-8 gap-y-1 px-gutter py-4">
        <p className="text-muted">{t('rights', { year, shop: theme.shopName })}</p>
        <div className="sm:hidden">
          <LocaleSwitcher />
        </div>
        <nav aria-label={t('label')}>
          <ul className="flex flex-wrap gap-x-6">
            <li>
              <Link href={routes.home()} prefetch={false} className={linkClass}>
                {t('shop')}
              </Link>
            </li>
            <li>
              <Link href={routes.collections()} prefetch={false} className={linkClass}>
                {t('collections')}
              </Link>
            </li>
            <li>
              <Link href={routes.wishlist()} prefetch={false} className={linkClass}>
                {t('wishlist')}
              </Link>
            </li>
            <li>
              <a href={routes.account()} className={linkClass}>
                {t('account')}
              </a>
            </li>
            <li>
              <Link href={routes.policies()} prefetch={false} className={linkClass}>
                {t('policies')}
              </Link>
            </li>
            <li>
              <Link href={routes.privacyChoices()} prefetch={false} className={linkClass}>
                {t('privacyChoices')}
              </Link>
            </li>
            <li>
              <Link href={routes.country()} prefetch={false} className={linkClass}>
                {country ? t('countryOf', { country }) : t('country')}
              </Link>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
