import { createHash } from 'node:crypto';
import type { Ids } from '../ids.ts';

export type MetafieldRecord = {
  /** `gid://shopify/Metafield/…` */
  id: string;
  /** Of whatever kind: the store does not look inside. */
  ownerId: string;
  namespace: string;
  key: string;
  type: string;
  value: string;
  createdAt: string;
  updatedAt: string;
};

export type MetafieldPlace = Pick<MetafieldRecord, 'key' | 'namespace' | 'ownerId'>;
type NewMetafield = MetafieldPlace & Pick<MetafieldRecord, 'type' | 'value'>;

export type Metafields = {
  find(place: MetafieldPlace): MetafieldRecord | null;
  /** Writes a value, new or in place of the old one. */
  set(metafield: NewMetafield, at: string, ids: Ids): MetafieldRecord;
  delete(place: MetafieldPlace): void;
  /** Gives one owner's values to another, except where that one has its own. */
  move(fromId: string, toId: string): void;
  clear(): void;
};

const toKey = ({ key, namespace, ownerId }: MetafieldPlace) => `${ownerId} ${namespace}.${key}`;

/** "The data stored in the resource, represented as a digest." */
export function toCompareDigest({ type, value }: Pick<MetafieldRecord, 'type' | 'value'>): string {
  return createHash('sha256').update(`${type}\n${value}`).digest('hex');
}

export function createMetafields(): Metafields {
  const records = new Map<string, MetafieldRecord>();
  return {
    find: (place) => records.get(toKey(place)) ?? null,
    set(metafield, at, ids) {
      const known = records.get(toKey(metafield));
      const record: MetafieldRecord = {
        id: known?.id ?? ids.take('Metafield'),
        createdAt: known?.createdAt ?? at,
        ...metafield,
        updatedAt: at,
      };
      records.set(toKey(metafield), record);
      return record;
    },
    delete: (place) => void records.delete(toKey(place)),
    move(fromId, toId) {
      for (const [key, record] of [...records]) {
        if (record.ownerId !== fromId) continue;
        records.delete(key);
        const moved = { ...record, ownerId: toId };
        if (!records.has(toKey(moved))) records.set(toKey(moved), moved);
      }
    },
    clear: () => records.clear(),
  };
}
