import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Bidi } from '@/components/ui/bidi';
import { Card, CardHeader } from '@/components/ui/card';
import { Chevron } from '@/components/ui/chevron';
import { ToneIcon } from '@/components/ui/tone-icon';
import { getFormats } from '@/lib/i18n/get-formats';
import type { Need } from '@/lib/overview';
import { routes } from '@/lib/routes';

type NeedRow = {
  readonly key: string;
  readonly href: string;
  readonly title: string;
  readonly text: string | null;
  readonly isUrgent: boolean;
};

async function toRow(need: Need): Promise<NeedRow> {
  const [t, formats] = await Promise.all([getTranslations('overview.needs'), getFormats()]);
  const calm = { isUrgent: false, text: null };
  switch (need.kind) {
    case 'pay': {
      const { dueAt, isOverdue } = need;
      const date = dueAt && formats.date(dueAt, 'long');
      return {
        key: `pay-${need.id}`,
        href: routes.order(need.id),
        title: t('pay', { amount: formats.money(need.due), order: need.name }),
        text: date ? t(isOverdue ? 'payOverdue' : 'payUntil', { date }) : null,
        isUrgent: isOverdue,
      };
    }
    case 'subscription':
      return {
        key: `subscription-${need.id}`,
        href: routes.subscription(need.id),
        title: t('subscription'),
        text: need.title,
        isUrgent: true,
      };
    case 'return':
      return {
        ...calm,
        key: `return-${need.id}`,
        href: routes.orderReturn(need.orderId, need.id),
        title: t('return', { name: need.name }),
        text: t('returnText'),
      };
    case 'confirmNews':
      return {
        ...calm,
        key: 'news',
        href: routes.consent(),
        title: t('confirmNews'),
        text: t('confirmNewsText'),
      };
    case 'address':
      return { ...calm, key: 'address', href: routes.newAddress(), title: t('address') };
  }
}

/** What waits for the shopper, each with the way to it. Draws nothing when nothing does. */
export async function NeedsCard({ needs }: { needs: readonly Need[] }) {
  if (needs.length === 0) return null;
  const t = await getTranslations('overview.needs');
  const rows = await Promise.all(needs.map(toRow));
  return (
    <Card as="section" padding="none" aria-labelledby="needs">
      <div className="px-5 pt-5 sm:px-7">
        <CardHeader id="needs" title={t('title')} />
      </div>
      <ul className="divide-y divide-line border-line border-t">
        {rows.map(({ key, href, title, text, isUrgent }) => (
          <li key={key}>
            <Link
              href={href}
              prefetch={false}
              className="flex min-h-14 items-start gap-3 px-5 py-3.5 -outline-offset-2 transition-colors hover:bg-sunken/50 sm:px-7"
            >
              <span className={isUrgent ? 'mt-0.5 text-danger' : 'mt-0.5 text-warning'}>
                <ToneIcon tone={isUrgent ? 'danger' : 'warning'} />
              </span>
              <span className="min-w-0 grow">
                <span className="block font-medium">
                  <Bidi>{title}</Bidi>
                </span>
                {text ? (
                  <span className="block text-muted text-sm">
                    <Bidi>{text}</Bidi>
                  </span>
                ) : null}
              </span>
              <span className="mt-1">
                <Chevron />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
