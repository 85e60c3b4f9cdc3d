import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import { AddressLines } from './address-lines';

export type AddressCardTexts = {
  readonly edit: ReactNode;
  readonly delete: ReactNode;
  readonly makeDefault: ReactNode;
  readonly makingDefault: string;
  readonly defaultBadge: string;
  /** Why there is no "Delete" on the default address. */
  readonly explanation: string;
  readonly phone: ReactNode;
};

type AddressCardProps = {
  gid: string;
  /** Tells one form sent twice from two forms. */
  formKey: string;
  lines: readonly string[];
  isDefault: boolean;
  editHref: string;
  deleteHref: string;
  makeDefault: (formData: FormData) => Promise<void>;
  texts: AddressCardTexts;
};

/** One address and what can be done with it. The default one offers no delete: the shop would refuse it. */
export function AddressCard({
  gid,
  formKey,
  lines,
  isDefault,
  editHref,
  deleteHref,
  makeDefault,
  texts,
}: AddressCardProps) {
  return (
    <Card as="article" className="flex h-full flex-col gap-4">
      {isDefault ? (
        <div>
          <Badge tone="success">{texts.defaultBadge}</Badge>
        </div>
      ) : null}
      <div className="flex grow flex-col gap-2">
        <AddressLines lines={lines} />
        {texts.phone ? <p className="text-muted text-sm">{texts.phone}</p> : null}
      </div>
      {isDefault ? <p className="text-muted text-sm">{texts.explanation}</p> : null}
      <div className="flex flex-wrap gap-2">
        <ButtonLink href={editHref} variant="secondary" size="sm">
          {texts.edit}
        </ButtonLink>
        {isDefault ? null : (
          <>
            <form action={makeDefault}>
              <input type="hidden" name="addressGid" value={gid} />
              <input type="hidden" name="formKey" value={formKey} />
              <SubmitButton variant="quiet" size="sm" pendingLabel={texts.makingDefault}>
                {texts.makeDefault}
              </SubmitButton>
            </form>
            <ButtonLink href={deleteHref} variant="quiet" size="sm">
              {texts.delete}
            </ButtonLink>
          </>
        )}
      </div>
    </Card>
  );
}
