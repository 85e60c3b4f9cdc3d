import { getTranslations } from 'next-intl/server';
import { TextLink } from '@/components/overview/text-link';
import { Bidi } from '@/components/ui/bidi';
import { Card, CardHeader } from '@/components/ui/card';
import { clipText } from '@/lib/clip-text';
import type { Company } from '@/lib/companies';
import { routes } from '@/lib/routes';
import type { Choose } from './choose-button';
import { PlaceList } from './place-list';

type CompanyFactsProps = Pick<Company, 'externalId' | 'title'>;

/** What the shop notes of the company, and what one is there. Draws nothing where it notes nothing. */
export async function CompanyFacts({ externalId, title }: CompanyFactsProps) {
  const t = await getTranslations('companies');
  return (
    <>
      {title ? (
        <span className="block">
          <Bidi>{t('job', { title: clipText(title, 80) })}</Bidi>
        </span>
      ) : null}
      {externalId ? (
        <span className="block">
          <Bidi>{t('reference', { id: clipText(externalId, 80) })}</Bidi>
        </span>
      ) : null}
    </>
  );
}

type CompanyCardProps = { company: Company; chosen: string | null; choose: Choose };

/** One company with its places, the first of them where there are many. */
export async function CompanyCard({ company, chosen, choose }: CompanyCardProps) {
  const t = await getTranslations('companies');
  const { externalId, hasMorePlaces, id, name, places, title } = company;
  const titleId = `company-${id}`;
  return (
    <Card as="section" aria-labelledby={titleId}>
      <CardHeader
        id={titleId}
        title={<Bidi max={120}>{name}</Bidi>}
        action={
          <TextLink href={routes.company(id)}>
            {t.rich('details', {
              company: clipText(name, 80),
              hidden: (chunks) => <span className="sr-only">{chunks}</span>,
            })}
          </TextLink>
        }
      />
      <p className="-mt-2 mb-4 text-muted text-sm empty:hidden">
        <CompanyFacts externalId={externalId} title={title} />
      </p>
      <PlaceList places={places} chosen={chosen} choose={choose} level={3} />
      {hasMorePlaces ? <TextLink href={routes.company(id)}>{t('moreLocations')}</TextLink> : null}
    </Card>
  );
}
