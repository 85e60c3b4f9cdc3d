import { getLocale, getTranslations } from 'next-intl/server';
import { type Locale, locales } from '@/lib/i18n/locale';
import { routes } from '@/lib/routes';

function toOwnName(locale: Locale): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** One button a language, each named in itself: works without JavaScript and without a guess. */
export async function LocaleSwitcher() {
  const [t, current] = await Promise.all([getTranslations('layout.language'), getLocale()]);
  return (
    <form action={routes.locale()} method="post">
      <fieldset className="flex">
        <legend className="sr-only">{t('label')}</legend>
        {locales.map((locale) => (
          <button
            key={locale}
            type="submit"
            name="locale"
            value={locale}
            lang={locale}
            aria-pressed={locale === current}
            className="group grid size-touch place-items-center rounded-lg text-muted text-sm hover:bg-sunken hover:text-ink"
          >
            <span
              aria-hidden="true"
              className="border-transparent border-b-2 pb-px font-medium uppercase group-aria-pressed:border-brand group-aria-pressed:text-ink"
            >
              {locale}
            </span>
            <span className="sr-only">{toOwnName(locale)}</span>
          </button>
        ))}
      </fieldset>
    </form>
  );
}
