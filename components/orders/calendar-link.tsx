import { getTranslations } from 'next-intl/server';

/** A file for one's calendar. A plain link: route handlers answer no soft navigation. */
export async function CalendarLink({ href, number }: { href: string; number: number | null }) {
  const t = await getTranslations('delivery.calendar');
  return (
    <a
      href={href}
      download
      aria-label={number === null ? undefined : t('addNumbered', { number })}
      className="inline-flex min-h-touch items-center font-medium text-brand text-sm underline underline-offset-4"
    >
      {t('add')}
    </a>
  );
}
