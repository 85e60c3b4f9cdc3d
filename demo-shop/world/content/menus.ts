import { ARTICLES } from './articles.ts';
import { BLOGS } from './blogs.ts';
import { METAOBJECTS } from './metaobjects.ts';
import { PAGES } from './pages.ts';
import type { Text } from './text.ts';

/** Where an item leads: a thing of the shop by its id, or a place by its path or address. */
export type MenuItemRecord = {
  id: string;
  title: Text;
  type: string;
  resourceId: string | null;
  /** From the online store's origin, or absolute. Null: the resource knows. */
  path: string | null;
  tags: readonly string[];
  items: readonly MenuItemRecord[];
};

export type MenuRecord = {
  /** `gid://shopify/Menu/…` */
  id: string;
  handle: string;
  title: Text;
  items: readonly MenuItemRecord[];
};

type Seed = {
  title: readonly [en: string, de: string];
  type: string;
  resourceId?: string;
  path?: string;
  tags?: readonly string[];
  items?: readonly Seed[];
};

const collection = (number: number) => `gid://shopify/Collection/${298_410_000_000 + number}`;
const toCollection = (number: number, en: string, de: string, tags?: string[]): Seed => ({
  ...{ title: [en, de], type: 'COLLECTION', resourceId: collection(number) },
  ...(tags ? { tags } : {}),
});
const toPage = (at: number, en: string, de: string): Seed => ({
  ...{ title: [en, de], type: 'PAGE', resourceId: PAGES[at]?.id ?? '' },
});

const MAIN: readonly Seed[] = [
  { title: ['Home', 'Start'], type: 'FRONTPAGE', path: '/' },
  {
    ...{ title: ['Shop', 'Sortiment'], type: 'COLLECTIONS', path: '/collections' },
    items: [
      {
        ...toCollection(1, 'Tableware', 'Geschirr'),
        items: [toCollection(1, 'Stoneware', 'Steinzeug', ['stoneware'])],
      },
      toCollection(2, 'Kitchen', 'Küche'),
      toCollection(6, 'Pantry', 'Vorrat'),
      { title: ['Everything', 'Alles'], type: 'CATALOG', path: '/collections/all' },
    ],
  },
  {
    ...{ title: ['Gift card', 'Gutschein'], type: 'PRODUCT' },
    resourceId: 'gid://shopify/Product/8124500039000',
  },
  {
    ...{ title: ['Journal', 'Journal'], type: 'BLOG', resourceId: BLOGS[0]?.id ?? '' },
    items: [
      {
        ...{ title: ['Season a pan', 'Pfanne einbrennen'], type: 'ARTICLE' },
        resourceId: ARTICLES[1]?.id ?? '',
      },
      {
        ...{ title: ['Oiled wood', 'Geöltes Holz'], type: 'METAOBJECT' },
        resourceId: METAOBJECTS[0]?.id ?? '',
      },
    ],
  },
];

const FOOTER: readonly Seed[] = [
  toPage(0, 'About us', 'Über uns'),
  toPage(1, 'Contact', 'Kontakt'),
  toPage(3, 'Questions', 'Fragen'),
  {
    ...{ title: ['Refunds', 'Rückgabe'], type: 'SHOP_POLICY' },
    resourceId: 'gid://shopify/ShopPolicy/26874210001',
  },
  { title: ['Search', 'Suche'], type: 'SEARCH', path: '/search' },
  {
    ...{ title: ['Our pictures', 'Unsere Bilder'], type: 'HTTP' },
    path: 'https://social.example/hearth-and-hollow',
  },
];

/** Shopify makes this one with the shop's new customer accounts. */
const ACCOUNT: readonly Seed[] = [
  { title: ['Orders', 'Bestellungen'], type: 'CUSTOMER_ACCOUNT_PAGE', path: '/account/orders' },
  { title: ['Profile', 'Profil'], type: 'CUSTOMER_ACCOUNT_PAGE', path: '/account/profile' },
];

function createMenus(): MenuRecord[] {
  let number = 622_480_000_001;
  const toItem = ({ items, path, resourceId, tags, title, type }: Seed): MenuItemRecord => {
    number += 37;
    return {
      id: `gid://shopify/MenuItem/${number}`,
      title: { en: title[0], de: title[1] },
      type,
      resourceId: resourceId ?? null,
      path: path ?? null,
      tags: tags ?? [],
      items: (items ?? []).map(toItem),
    };
  };
  const toMenu = (at: number, handle: string, title: Text, items: readonly Seed[]) => ({
    id: `gid://shopify/Menu/${228_730_000_001 + at * 37}`,
    ...{ handle, title, items: items.map(toItem) },
  });
  return [
    toMenu(0, 'main-menu', { en: 'Main menu', de: 'Hauptmenü' }, MAIN),
    toMenu(1, 'footer', { en: 'Footer menu', de: 'Fußzeile' }, FOOTER),
    toMenu(2, 'customer-account-main-menu', { en: 'Account', de: 'Konto' }, ACCOUNT),
  ];
}

export const MENUS: readonly MenuRecord[] = createMenus();

/** An item with everything below it, three levels at most. */
export function listMenuItems(items: readonly MenuItemRecord[]): MenuItemRecord[] {
  return items.flatMap((item) => [item, ...listMenuItems(item.items)]);
}
