import { Button } from '@/components/ui/button';
import type { AddressFormSpec, AddressIntent } from '@/lib/addresses/address-form';

type CountryUpdateProps = {
  spec: AddressFormSpec;
  status: 'same' | 'loading' | 'changed' | 'failed';
  texts: { update: string; updateFailed: string };
};

const saveIntent: AddressIntent = 'save';
const countryIntent: AddressIntent = 'country';

/** Says that the form has changed; without script, the button that changes it. */
export function CountryUpdate({ spec, status, texts }: CountryUpdateProps) {
  return (
    <>
      <noscript>
        {/* Enter in a text box presses a form's first button: that must be saving, not the one below. */}
        <button
          type="submit"
          name="intent"
          value={saveIntent}
          tabIndex={-1}
          aria-hidden="true"
          className="sr-only"
        />
        <Button
          type="submit"
          name="intent"
          value={countryIntent}
          formNoValidate
          variant="secondary"
          size="sm"
        >
          {texts.update}
        </Button>
      </noscript>
      <p role="status" className={status === 'failed' ? 'text-sm text-warning' : 'sr-only'}>
        {status === 'changed' ? spec.announcement : null}
        {status === 'failed' ? texts.updateFailed : null}
      </p>
    </>
  );
}
