import type { AccountField, OrderField } from './account-field';

/**
 * What this shop keeps of its customers beyond name and address, each a metafield with a definition in the shop that
 * lets customers read it, and write it where they may (docs/connect-a-shop.md). Written for the demo shop: put your
 * own here, 25 at most, or leave the list empty; then there is neither the page nor a link to it.
 */
export const accountFields: readonly AccountField[] = [
  {
    namespace: 'custom',
    key: 'birthday',
    kind: 'date',
    latest: 'today',
    label: { en: 'Birthday', de: 'Geburtstag' },
    hint: {
      en: 'For a small surprise once a year.',
      de: 'Für eine kleine Überraschung einmal im Jahr.',
    },
    editableBy: 'customer',
    autoComplete: 'bday',
  },
  {
    namespace: 'custom',
    key: 'roast',
    kind: 'choice',
    choices: [
      { value: 'Light', label: { en: 'Light and fruity', de: 'Hell und fruchtig' } },
      { value: 'Medium', label: { en: 'Medium and round', de: 'Mittel und rund' } },
      { value: 'Dark', label: { en: 'Dark and strong', de: 'Dunkel und kräftig' } },
    ],
    label: { en: 'Favourite roast', de: 'Lieblingsröstung' },
    editableBy: 'customer',
  },
  {
    namespace: 'custom',
    key: 'apron_size',
    kind: 'size',
    sizes: ['XS', 'S', 'M', 'L', 'XL', 'XXL'],
    label: { en: 'Apron size', de: 'Schürzengröße' },
    editableBy: 'customer',
  },
  {
    namespace: 'custom',
    key: 'household',
    kind: 'number',
    min: 1,
    max: 20,
    label: { en: 'People at your table', de: 'Menschen an Ihrem Tisch' },
    hint: {
      en: 'So that a suggested set has enough plates.',
      de: 'Damit ein vorgeschlagenes Set genug Teller hat.',
    },
    editableBy: 'customer',
  },
  {
    namespace: 'custom',
    key: 'gift_wrap',
    kind: 'yesNo',
    label: { en: 'Wrap parcels as gifts', de: 'Pakete als Geschenk verpacken' },
    editableBy: 'customer',
  },
  {
    namespace: 'custom',
    key: 'shelves',
    kind: 'list',
    maxItems: 10,
    maxLength: 60,
    label: { en: 'Rooms you are furnishing', de: 'Räume, die Sie einrichten' },
    editableBy: 'customer',
  },
  {
    namespace: 'custom',
    key: 'about_home',
    kind: 'text',
    maxLength: 300,
    lines: 3,
    label: { en: 'What we should know', de: 'Was wir wissen sollten' },
    hint: { en: 'Stairs, pets, a steep lane …', de: 'Treppen, Haustiere, ein steiler Weg …' },
    editableBy: 'customer',
  },
  {
    namespace: 'loyalty',
    key: 'points',
    kind: 'number',
    min: 0,
    max: 1_000_000,
    label: { en: 'Loyalty points', de: 'Treuepunkte' },
    editableBy: 'shop',
  },
];

/** What this shop keeps of an order, shown on its page where it says something. */
export const orderFields: readonly OrderField[] = [
  {
    namespace: 'custom',
    key: 'gift_note',
    kind: 'text',
    maxLength: 500,
    lines: 3,
    label: { en: 'Gift note', de: 'Grußkarte' },
  },
  {
    namespace: 'custom',
    key: 'packed_by',
    kind: 'text',
    maxLength: 60,
    label: { en: 'Packed by', de: 'Verpackt von' },
  },
];
