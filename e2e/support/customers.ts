/** The customers every demo world starts with; `/_demo/customers` says what each one shows. */
export const seeded = {
  firstVisit: 'first-visit@example.com',
  oneOrder: 'mia.lindqvist@example.com',
  manyOrders: 'jonas.weber@example.com',
  manyAddresses: 'amelie.dubois@example.com',
  longArabic: 'noura.alrashidi@example.com',
  companyAdmin: 'helena.vogt@example.com',
  companyBuyer: 'tom.okafor@example.com',
  twoCompanies: 'sofia.marchetti@example.com',
  regular: 'edda.holm@example.com',
  payments: 'lena.brandt@example.com',
  deliveries: 'moses.adeyemi@example.com',
  storeCredit: 'luca.bernasconi@example.com',
  returns: 'ida.svensson@example.com',
  subscriber: 'lena.petersen@example.com',
  troubledSubscriber: 'harriet.okonkwo@example.com',
  worldWide: 'hana.ito@example.com',
  undecided: 'lena.brandt@example.com',
  cancelling: 'felix.aydin@example.com',
  bulkBuyer: 'office@bulk-buyer.example.com',
  hostile: 'robert.tables@example.com',
} as const;

/** Somebody the shop has never seen: signing in makes a customer whom no other test touches. */
export function toNewEmail(purpose: string): string {
  return `${purpose}-${crypto.randomUUID().slice(0, 8)}@example.com`;
}
