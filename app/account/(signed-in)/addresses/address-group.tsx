import { getTranslations } from 'next-intl/server';
import { AddressCard } from '@/components/addresses/address-card';
import { Bidi } from '@/components/ui/bidi';
import type { Address } from '@/lib/addresses';
import { createFormKey } from '@/lib/forms/send-once';
import { routes } from '@/lib/routes';
import { getSubjectTag } from '@/lib/session/subject-tag';
import { makeDefault } from './actions';

type AddressGroupProps = {
  id: string;
  title: string;
  addresses: readonly Address[];
  explanation: string;
  isDefault?: boolean;
};

/** The addresses of one heading, as cards. Draws nothing when there are none. */
export async function AddressGroup({
  id,
  title,
  addresses,
  explanation,
  isDefault = false,
}: AddressGroupProps) {
  if (addresses.length === 0) return null;
  const [t, tag] = await Promise.all([getTranslations('addresses'), getSubjectTag()]);
  const titleId = `addresses-${id}`;
  // Buttons of many cards read alike: the address tells them apart for those who hear them.
  const toName = ({ lines }: Address) => ({
    address: lines.slice(0, 3).join(', ').slice(0, 120) || t('card.unnamed'),
    hidden: (chunks: React.ReactNode) => <span className="sr-only">{chunks}</span>,
  });
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className="mb-3 font-semibold text-lg">
        {title}
      </h2>
      <ul className="grid gap-4 sm:grid-cols-2">
        {addresses.map((address) => (
          <li key={address.gid} className="min-w-0">
            <AddressCard
              gid={address.gid}
              formKey={createFormKey()}
              lines={address.lines}
              isDefault={isDefault}
              editHref={routes.editAddress(address.id)}
              deleteHref={routes.deleteAddress(address.id)}
              makeDefault={makeDefault.bind(null, tag)}
              texts={{
                edit: t.rich('card.edit', toName(address)),
                delete: t.rich('card.delete', toName(address)),
                makeDefault: t.rich('card.makeDefault', toName(address)),
                makingDefault: t('card.makingDefault'),
                defaultBadge: t('default.badge'),
                explanation,
                phone: address.phoneNumber ? (
                  <Bidi>{t('card.phone', { phone: address.phoneNumber })}</Bidi>
                ) : null,
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
