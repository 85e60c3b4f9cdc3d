import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { Bidi } from '@/components/ui/bidi';
import { clipText } from '@/lib/clip-text';
import type { Place } from '@/lib/companies';
import { routes } from '@/lib/routes';
import { type Choose, ChooseButton } from './choose-button';
import { RoleNames } from './role-names';

type PlaceListProps = {
  places: readonly Place[];
  /** The chosen place's GID. */
  chosen: string | null;
  choose: Choose;
  level: 2 | 3;
};

async function PlaceRow({
  place,
  chosen,
  choose,
  level,
}: Omit<PlaceListProps, 'places'> & { place: Place }) {
  const t = await getTranslations('companies.chosen');
  const Heading = `h${level}` as const;
  const { area, gid, id, name, roles } = place;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-4 first:pt-0 last:pb-0">
      <div className="min-w-0">
        <Heading className="font-medium">
          <Link
            href={routes.companyLocation(id)}
            prefetch={false}
            className="inline-flex min-h-touch items-center text-brand underline underline-offset-4"
          >
            <Bidi max={120}>{name}</Bidi>
          </Link>
        </Heading>
        {area ? (
          <p className="text-muted text-sm">
            <Bidi max={120}>{area}</Bidi>
          </p>
        ) : null}
        <p className="text-muted text-sm empty:hidden">
          <RoleNames roles={roles} />
        </p>
      </div>
      {gid === chosen ? (
        <Badge tone="success">{t('badge')}</Badge>
      ) : (
        <ChooseButton
          choose={choose}
          locationId={id}
          label={t('choose')}
          pendingLabel={t('pending')}
          spoken={t('chooseLabel', { location: clipText(name, 80) })}
        />
      )}
    </li>
  );
}

/** The places of a company in which one has a role. */
export async function PlaceList({ places, ...rest }: PlaceListProps) {
  const t = await getTranslations('companies');
  if (places.length === 0) return <p className="text-muted">{t('noLocations')}</p>;
  return (
    <ul className="divide-y divide-line">
      {places.map((place) => (
        <PlaceRow key={place.id} place={place} {...rest} />
      ))}
    </ul>
  );
}
