import clsx from 'clsx';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button';

type OrderActionsProps = {
  /** What helps most and stands out; null when nothing presses. */
  main: 'again' | 'track' | 'contact' | null;
  againHref: string | null;
  trackHref: string | null;
  statusHref: string | null;
  contactHref: string | null;
  receiptHref: string;
  receiptLabel: string;
};

const compact = 'h-full max-sm:min-h-touch max-sm:px-3 max-sm:text-sm';

/**
 * What can be done about this order. On phones the main action has a line of its own and the others
 * stand in pairs; the last of an odd number takes the whole line rather than half of it.
 */
export async function OrderActions({
  main,
  againHref,
  trackHref,
  statusHref,
  contactHref,
  receiptHref,
  receiptLabel,
}: OrderActionsProps) {
  const t = await getTranslations('order.actions');
  const links = [
    { key: 'track', href: trackHref, label: t('track'), external: true },
    { key: 'again', href: againHref, label: t('again'), external: false },
    { key: 'receipt', href: receiptHref, label: receiptLabel, external: false },
    { key: 'contact', href: contactHref, label: t('contact'), external: true },
    { key: 'statusPage', href: statusHref, label: t('statusPage'), external: true },
  ].flatMap(({ href, ...link }) => (href ? [{ href, ...link }] : []));
  const first = links.find(({ key }) => key === main);
  const others = links.filter((link) => link !== first);
  const isOdd = others.length % 2 === 1;
  return (
    <ul
      aria-label={t('label')}
      className="grid gap-3 min-[23rem]:grid-cols-2 sm:flex sm:flex-wrap print:hidden"
    >
      {first ? (
        <li className="col-span-full">
          <ButtonLink href={first.href} external={first.external} fullWidth>
            {first.label}
          </ButtonLink>
        </li>
      ) : null}
      {others.map(({ key, href, label, external }, index) => (
        <li key={key} className={clsx(isOdd && index === others.length - 1 && 'col-span-full')}>
          <ButtonLink
            href={href}
            external={external}
            fullWidth
            className={compact}
            variant="secondary"
          >
            {label}
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
