import type { OrderRecord } from '../order-records.ts';
import type { AddressFields } from '../records.ts';

/** Strings that break pages which trust what a shop sends. */
export const HOSTILE = {
  script: '<script>alert(1)</script>',
  image: '"><img src=x onerror=alert(1)>',
  template: '{{7*7}} #{7*7} <%= 7*7 %>',
  /** U+202E turns what follows around: "gpj.exe" reads "exe.jpg". */
  override: 'invoice\u202Egpj.exe',
  icu: "{count, plural, one {# item} other {# items}} '{",
  longWord: 'W'.repeat(10_240),
  zalgo: 'Ż̷̡͓̪̥̎͑a̸̢̬͙͌l̵̙͊g̴̞̽o̶͚͌',
} as const;

/** An address nobody would accept today, but which an import once let through. */
export const HOSTILE_ADDRESS: AddressFields = {
  address1: HOSTILE.image,
  address2: HOSTILE.override,
  city: HOSTILE.template,
  company: HOSTILE.longWord,
  firstName: HOSTILE.script,
  lastName: HOSTILE.zalgo,
  phoneNumber: '+493024085460',
  territoryCode: 'DE',
  zip: '10119',
  zoneCode: null,
};

/** Writes hostile strings wherever a shop or a shopper may put words into an order. */
export function makeHostile(order: OrderRecord): void {
  order.note = `${HOSTILE.script} ${HOSTILE.longWord}`;
  order.poNumber = HOSTILE.image;
  if (order.shipping) order.shipping.title = HOSTILE.image;
  for (const discount of order.discounts) discount.title = HOSTILE.template;
  for (const tax of order.taxLines) tax.title = HOSTILE.script;
  for (const [index, line] of order.lines.entries()) {
    line.title = index % 2 === 0 ? HOSTILE.script : HOSTILE.longWord;
    line.variantTitle = HOSTILE.override;
    line.options = [{ name: HOSTILE.image, value: HOSTILE.icu }];
    line.attributes = [
      { key: HOSTILE.script, value: HOSTILE.image },
      { key: 'link', value: 'javascript:alert(1)' },
      { key: HOSTILE.longWord, value: HOSTILE.longWord },
    ];
  }
  for (const fulfillment of order.fulfillments) {
    fulfillment.tracking = [
      { company: HOSTILE.image, number: HOSTILE.override, url: 'javascript:alert(1)' },
      {
        company: HOSTILE.longWord,
        number: '{{7*7}}',
        url: 'data:text/html,<script>alert(1)</script>',
      },
      { company: 'Plain', number: '1', url: 'http://tracking.example/1?q="><script>' },
    ];
  }
  for (const transaction of order.transactions) {
    transaction.gateway = HOSTILE.script;
    if (transaction.card) transaction.card = { brand: HOSTILE.image, last4: HOSTILE.override };
  }
}
