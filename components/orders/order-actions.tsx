import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button';
import { PrintButton } from './print-button';

type OrderActionsProps = {
  payHref: string | null;
  trackHref: string | null;
  statusHref: string | null;
  mailHref: string | null;
  printLabel: string;
};

/** What can be done about this order; what presses most comes first and stands out. */
export async function OrderActions({
  payHref,
  trackHref,
  statusHref,
  mailHref,
  printLabel,
}: OrderActionsProps) {
  const t = await getTranslations('order');
  const links = [
    { href: payHref, label: t('due.pay') },
    { href: trackHref, label: t('actions.track') },
    { href: statusHref, label: t('actions.statusPage') },
    { href: mailHref, label: t('actions.contact') },
  ].flatMap(({ href, label }) => (href ? [{ href, label }] : []));
  const firstIsMain = Boolean(payHref || trackHref);
  return (
    <ul
      aria-label={t('actions.label')}
      className="flex flex-wrap gap-3 max-sm:grid max-sm:grid-cols-2 print:hidden"
    >
      {links.map(({ href, label }, index) => (
        <li key={label}>
          <ButtonLink
            href={href}
            external
            fullWidth
            className="h-full max-sm:px-3"
            variant={index === 0 && firstIsMain ? 'primary' : 'secondary'}
          >
            {label}
          </ButtonLink>
        </li>
      ))}
      <li>
        <PrintButton label={printLabel} />
      </li>
    </ul>
  );
}
