export type MetafieldOwner = 'COMPANY' | 'COMPANY_LOCATION' | 'CUSTOMER' | 'ORDER' | 'SHOP';

/** Admin API, `MetafieldDefinition.access.customerAccount`: nothing is visible unless granted. */
export type MetafieldAccess = 'NONE' | 'READ' | 'READ_WRITE';

export type MetafieldDefinition = {
  owner: MetafieldOwner;
  namespace: string;
  key: string;
  type: string;
  access: MetafieldAccess;
  description: string | null;
  /** The only values there may be. */
  choices?: readonly string[];
};

type Row = readonly [
  owner: MetafieldOwner,
  name: string,
  type: string,
  access: MetafieldAccess,
  description?: string,
  choices?: readonly string[],
];

const APRONS = ['XS', 'S', 'M', 'L', 'XL', 'XXL'];
const ROASTS = ['Light', 'Medium', 'Dark'];

const ROWS: readonly Row[] = [
  ['CUSTOMER', 'custom.about_home', 'multi_line_text_field', 'READ_WRITE'],
  [
    ...(['CUSTOMER', 'custom.apron_size', 'single_line_text_field', 'READ_WRITE'] as const),
    ...(['For whoever cooks', APRONS] as const),
  ],
  ['CUSTOMER', 'custom.birthday', 'date', 'READ_WRITE', 'For a small surprise once a year'],
  ['CUSTOMER', 'custom.documents', 'list.file_reference', 'READ', 'Care guides and films'],
  ['CUSTOMER', 'custom.gift_wrap', 'boolean', 'READ_WRITE'],
  ['CUSTOMER', 'custom.household', 'number_integer', 'READ_WRITE'],
  ['CUSTOMER', 'custom.preferences', 'json', 'READ_WRITE'],
  [
    ...(['CUSTOMER', 'custom.roast', 'single_line_text_field', 'READ_WRITE'] as const),
    ...(['How dark the coffee may be', ROASTS] as const),
  ],
  ['CUSTOMER', 'custom.shelves', 'list.single_line_text_field', 'READ_WRITE'],
  ['CUSTOMER', 'custom.website', 'url', 'READ_WRITE'],
  ['CUSTOMER', 'custom.welcome_gift', 'metaobject_reference', 'READ'],
  ['CUSTOMER', 'custom.wishlist', 'list.product_reference', 'READ_WRITE'],
  ['CUSTOMER', 'loyalty.points', 'number_integer', 'READ'],
  ['CUSTOMER', 'internal.risk_score', 'number_decimal', 'NONE', 'Not for customers'],
  ['ORDER', 'custom.gift_note', 'multi_line_text_field', 'READ_WRITE'],
  ['ORDER', 'custom.deliver_after', 'date_time', 'READ_WRITE'],
  ['ORDER', 'custom.packed_by', 'single_line_text_field', 'READ'],
  ['COMPANY', 'custom.cost_centre', 'single_line_text_field', 'READ_WRITE'],
  ['COMPANY_LOCATION', 'custom.dock_opens_at', 'single_line_text_field', 'READ_WRITE'],
  ['SHOP', 'custom.opening_hours', 'json', 'READ'],
];

const DEFINITIONS: readonly MetafieldDefinition[] = ROWS.map(
  ([owner, name, type, access, description, choices]) => {
    const [namespace = '', key = ''] = name.split('.');
    const definition = { owner, namespace, key, type, access, description: description ?? null };
    return choices ? { ...definition, choices } : definition;
  },
);

export function listDefinitions(owner: MetafieldOwner): readonly MetafieldDefinition[] {
  return DEFINITIONS.filter((each) => each.owner === owner);
}

export function findDefinition(
  owner: MetafieldOwner,
  namespace: string,
  key: string,
): MetafieldDefinition | null {
  return (
    DEFINITIONS.find(
      (each) => each.owner === owner && each.namespace === namespace && each.key === key,
    ) ?? null
  );
}
