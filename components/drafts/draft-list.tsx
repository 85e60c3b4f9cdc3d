import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Amount } from '@/components/orders/amount';
import { Badge } from '@/components/ui/badge';
import { Bidi } from '@/components/ui/bidi';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { clipText } from '@/lib/clip-text';
import type { DraftRow, DraftsPage } from '@/lib/drafts';
import { draftTones, toDraftState } from '@/lib/drafts/draft-state';
import { getFormats } from '@/lib/i18n/get-formats';
import { routes } from '@/lib/routes';
import { toId } from '@/lib/shopify/gid';

type RowsProps = {
  drafts: readonly DraftRow[];
  level: 2 | 3;
  /** Then no row says for which. */
  isOfOnePlace?: boolean;
};

async function Row({
  draft,
  level,
  isOfOnePlace,
}: Omit<RowsProps, 'drafts'> & { draft: DraftRow }) {
  const [t, formats] = await Promise.all([getTranslations('drafts'), getFormats()]);
  const { id, lineItemsSummary, name, purchasingEntity, totalPrice, updatedAt } = draft;
  const state = toDraftState(draft);
  const Heading = `h${level}` as const;
  const place =
    purchasingEntity?.__typename === 'PurchasingCompany'
      ? t('list.for', { location: clipText(purchasingEntity.location.name, 80) })
      : t('list.forYou');
  return (
    <Card as="li" padding="none" className="relative">
      <div className="flex flex-wrap justify-between gap-x-4 gap-y-1 p-5">
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Heading className="font-semibold">
              <Link
                href={routes.draft(toId(id))}
                prefetch={false}
                className="after:absolute after:inset-0 after:rounded-xl"
              >
                <Bidi max={80}>{name}</Bidi>
              </Link>
            </Heading>
            <Badge tone={draftTones[state]}>{t(`state.${state}`)}</Badge>
          </div>
          {isOfOnePlace ? null : (
            <p className="text-sm">
              <Bidi>{place}</Bidi>
            </p>
          )}
          <p className="text-muted text-sm">
            {t('list.changed', { date: formats.date(updatedAt) })}
          </p>
        </div>
        <div className="sm:text-end">
          <p className="font-semibold">
            <Amount>{formats.money(totalPrice)}</Amount>
          </p>
          {lineItemsSummary ? (
            <p className="text-muted text-sm">
              {t('list.items', { count: lineItemsSummary.totalQuantityOfLineItems })}
            </p>
          ) : null}
        </div>
      </div>
    </Card>
  );
}

/** Drafts, one below the other. Draws nothing when there are none. */
export async function DraftRows({ drafts, ...rest }: RowsProps) {
  if (drafts.length === 0) return null;
  const t = await getTranslations('drafts.list');
  return (
    <ul aria-label={t('label')} className="flex flex-col gap-4">
      {drafts.map((draft) => (
        <Row key={draft.id} draft={draft} {...rest} />
      ))}
    </ul>
  );
}

type DraftListProps = {
  page: DraftsPage;
  /** The place whose drafts they are; null: one's own. */
  locationId: string | null;
};

/** A page of drafts. */
export async function DraftList({ page, locationId }: DraftListProps) {
  const t = await getTranslations('drafts.list');
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
  const place = locationId ? { location: locationId } : {};
  const newer = hasPreviousPage && startCursor ? { ...place, before: startCursor } : null;
  const older = hasNextPage && endCursor ? { ...place, after: endCursor } : null;
  return (
    <div className="flex flex-col gap-6">
      <DraftRows drafts={page.nodes} level={2} isOfOnePlace={locationId !== null} />
      {newer || older ? (
        <nav aria-label={t('pages')} className="flex flex-wrap gap-3">
          {newer ? (
            <ButtonLink href={routes.drafts(newer)} variant="secondary">
              {t('newer')}
            </ButtonLink>
          ) : null}
          {older ? (
            <ButtonLink href={routes.drafts(older)} variant="secondary">
              {t('older')}
            </ButtonLink>
          ) : null}
        </nav>
      ) : null}
    </div>
  );
}
