import type { TransactionRecord } from '../order-records.ts';

type Texts = Readonly<{ DE: string; EN: string }>;

/** What the shop wrote beside its manual means of payment ("additional details" in its settings). */
const MESSAGES: Readonly<Partial<Record<TransactionRecord['type'], Texts>>> = {
  BANK_DEPOSIT: {
    DE: 'Bitte überweise den Betrag in 14 Tagen und nenne deine Bestellnummer.',
    EN: 'Please transfer the amount within 14 days and name your order number.',
  },
  CASH_ON_DELIVERY: {
    DE: 'Bitte halte den Betrag bereit, wenn das Paket kommt.',
    EN: 'Please have the amount ready when the parcel arrives.',
  },
  CUSTOM: { DE: 'Bezahlt an unserem Stand.', EN: 'Paid at our stand.' },
  MONEY_ORDER: {
    DE: 'Wir packen, sobald die Anweisung da ist.',
    EN: 'We pack as soon as the money order is here.',
  },
};

export function toPaymentMessage(type: TransactionRecord['type'], language: string): string | null {
  const texts = MESSAGES[type];
  return (language === 'DE' ? texts?.DE : texts?.EN) ?? null;
}
