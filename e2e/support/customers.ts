/** The customers every demo world starts with; `/_demo/customers` says what each one shows. */
export const seeded = {
  firstVisit: 'first-visit@example.com',
  oneOrder: 'mia.lindqvist@example.com',
  manyOrders: 'jonas.weber@example.com',
  manyAddresses: 'amelie.dubois@example.com',
  longArabic: 'noura.alrashidi@example.com',
  companyAdmin: 'helena.vogt@example.com',
  regular: 'edda.holm@example.com',
  deliveries: 'moses.adeyemi@example.com',
  hostile: 'robert.tables@example.com',
} as const;

/** Somebody the shop has never seen: signing in makes a customer whom no other test touches. */
export function toNewEmail(purpose: string): string {
  return `${purpose}-${crypto.randomUUID().slice(0, 8)}@example.com`;
}
