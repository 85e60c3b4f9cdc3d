import { presentAddress } from './delivery-form';
import type { ChosenDelivery, DeliveryAddress } from './delivery-options';

const kinds = ['shipping', 'localDelivery', 'pickup'] as const;
const maxLength = 500;

function toText(dangerousForm: FormData, name: string): string {
  const dangerousValue = dangerousForm.get(name);
  if (typeof dangerousValue !== 'string') return '';
  return dangerousValue
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, maxLength);
}

export type ParsedDelivery = {
  /** Null: where it goes now. */
  readonly address: DeliveryAddress['input'] | null;
  /** Null before a way is chosen. */
  readonly chosen: ChosenDelivery | null;
};

/** What the form says; null when it names an address that is not this customer's. */
export function parseDelivery(
  dangerousForm: FormData,
  addresses: readonly DeliveryAddress[],
): ParsedDelivery | null {
  const addressId = toText(dangerousForm, 'address');
  const found = addresses.find(({ id }) => id === addressId);
  if (!found && addressId !== presentAddress) return null;
  const address = found?.input ?? null;
  const kind = kinds.find((one) => one === toText(dangerousForm, 'kind'));
  const token = toText(dangerousForm, 'token');
  if (!kind || !token) return { address, chosen: null };
  const locationId = toText(dangerousForm, 'locationId');
  const phone = toText(dangerousForm, 'phone');
  const instructions = toText(dangerousForm, 'instructions');
  return { address, chosen: { token, kind, address, locationId, phone, instructions } };
}

/** As typed, to draw the form again. */
export const toTypedDelivery = (dangerousForm: FormData): Record<string, string> =>
  Object.fromEntries(
    ['address', 'kind', 'phone', 'instructions'].map((name) => [name, toText(dangerousForm, name)]),
  );
