import type { Ids } from '../ids.ts';
import { findDefinition, type MetafieldOwner } from '../metafields/definitions.ts';
import {
  GENERIC_FILE_ID,
  MEDIA_IMAGE_ID,
  METAOBJECT_ID,
  MODEL_ID,
  VIDEO_ID,
} from '../metafields/references.ts';
import type { CustomerRecord } from '../records.ts';
import type { Stores } from '../stores.ts';
import type { World } from '../world.ts';

const CUSTOMER_VALUES: Readonly<Record<string, string>> = {
  'custom.documents': JSON.stringify([MEDIA_IMAGE_ID, GENERIC_FILE_ID, VIDEO_ID, MODEL_ID]),
  'custom.preferences': JSON.stringify({ grind: 'whole', notes: ['plum', 'cocoa'] }),
  'custom.roast': 'Medium',
  'custom.shelves': JSON.stringify(['Kitchen', 'Pantry']),
  'custom.welcome_gift': METAOBJECT_ID,
  'internal.risk_score': '0.07',
  'loyalty.points': '1240',
};

const OPENING_HOURS = JSON.stringify({ 'Mon–Sat': '10–19', Sun: null });

/** What the shop says of itself. */
export function seedShopMetafields(world: Pick<World, 'ids' | 'metafields' | 'shop'>): void {
  const field = { namespace: 'custom', key: 'opening_hours', type: 'json', value: OPENING_HOURS };
  world.metafields.set({ ...field, ownerId: world.shop.id }, '2026-01-05T08:00:00Z', world.ids);
}

/** Metafields of one customer and of the latest order, some of them not for customers' eyes. */
export function seedMetafields(customer: CustomerRecord, { metafields }: Stores, ids: Ids): void {
  const write = (owner: MetafieldOwner, ownerId: string, name: string, value: string) => {
    const [namespace = '', key = ''] = name.split('.');
    const definition = findDefinition(owner, namespace, key);
    if (!definition) throw new RangeError(`no definition of ${name}`);
    const { type } = definition;
    metafields.set({ ownerId, namespace, key, type, value }, customer.createdAt, ids);
  };
  for (const [name, value] of Object.entries(CUSTOMER_VALUES)) {
    write('CUSTOMER', customer.id, name, value);
  }
  const order = customer.orders.at(-1);
  if (!order) return;
  write('ORDER', order.id, 'custom.gift_note', 'Happy birthday!\nYours, Lena');
  write('ORDER', order.id, 'custom.packed_by', 'Ida');
}
