'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import {
  type AddressFormSpec,
  type AddressFormState,
  toFieldId,
} from '@/lib/addresses/address-form';
import { routes } from '@/lib/routes';

type Chosen = { readonly spec: AddressFormSpec; readonly after: AddressFormState };

type CountrySpec = {
  readonly spec: AddressFormSpec;
  /** The server's messages speak of another country's fields. */
  readonly isStale: boolean;
  readonly status: 'same' | 'loading' | 'changed' | 'failed';
  readonly chooseCountry: (country: string) => Promise<void>;
};

async function fetchSpec(country: string, signal: AbortSignal) {
  const response = await fetch(routes.apiAddressFormat(country), { signal });
  if (!response.ok) throw new Error(`address-format: ${response.status}`);
  return (await response.json()) as AddressFormSpec;
}

/**
 * The form's fields: those of the server's last answer, until another country is chosen. What was typed
 * stays in the boxes, since fields keep their names from country to country.
 */
export function useCountrySpec(state: AddressFormState): CountrySpec {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [status, setStatus] = useState<CountrySpec['status']>('same');
  const latest = useRef<AbortController | null>(null);

  const chooseCountry = async (country: string) => {
    latest.current?.abort();
    if (!country) return;
    const request = new AbortController();
    latest.current = request;
    setStatus('loading');
    try {
      const spec = await fetchSpec(country, request.signal);
      if (request.signal.aborted) return;
      setChosen({ spec, after: state });
      setStatus('changed');
    } catch {
      // Not fatal: the server redraws the form for the chosen country when it is sent.
      if (!request.signal.aborted) setStatus('failed');
    }
  };

  // A country chosen before React took over, or put back by the browser, was heard by nobody.
  const catchUp = useEffectEvent(() => {
    const select = document.getElementById(toFieldId('territoryCode'));
    const country = select instanceof HTMLSelectElement ? select.value : '';
    if (country !== state.values.territoryCode) chooseCountry(country);
  });
  useEffect(() => catchUp(), []);

  // An answer to a submit is newer than any choice made before it.
  const spec = chosen?.after === state ? chosen.spec : state.spec;
  return { spec, isStale: spec.country !== state.spec.country, status, chooseCountry };
}
