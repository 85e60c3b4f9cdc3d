import { afterEach, describe, expect, it, vi } from 'vitest';
import { demoShop } from '@/lib/testing/demo-shop';
import {
  getCollection,
  getHome,
  getProduct,
  getRecommendations,
  getSuggestions,
  listCollections,
  requireSitemap,
  searchProducts,
} from './index';

const browser = vi.hoisted(() => ({ country: '' }));

vi.mock('next/headers', () => ({
  headers: async () => new Headers({ 'x-forwarded-for': '203.0.113.9' }),
  cookies: async () => ({
    get: (name: string) =>
      name === 'foyer_country' ? { name, value: browser.country } : undefined,
    getAll: () => [],
  }),
}));

afterEach(() => {
  browser.country = '';
});

const first = null;

describe('the catalog', () => {
  it('lists collections by title, each with a picture', async () => {
    const { collections, newer } = await listCollections(first, 'en');
    const titles = collections.map(({ title }) => title);
    expect(titles).toContain('Tableware');
    expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, 'en')));
    expect(collections.filter(({ image }) => !image)).toEqual([]);
    expect(newer).toBeNull();
  });

  it('speaks the language of the page', async () => {
    expect((await getCollection('tableware', 'featured', first, 'de'))?.title).toBe('Geschirr');
  });

  it('sorts a collection by price, up and down', async () => {
    const toPrices = async (sort: 'price' | 'price-down') => {
      const collection = await getCollection('bestsellers', sort, first, 'en');
      return collection?.products.map(({ price }) => Number(price.amount)) ?? [];
    };
    const up = await toPrices('price');
    expect(up.length).toBeGreaterThan(3);
    expect(up).toEqual([...up].sort((a, b) => a - b));
    const down = await toPrices('price-down');
    expect(down).toEqual([...down].sort((a, b) => b - a));
  });

  it('has no collection of a name that there is not, and none for a handle too long', async () => {
    expect(await getCollection('nothing', 'featured', first, 'en')).toBeNull();
    expect(await getCollection('x'.repeat(256), 'featured', first, 'en')).toBeNull();
  });

  it('gives the first page for a cursor that the shop does not know', async () => {
    const page = await getCollection('tableware', 'featured', first, 'en');
    const odd = await getCollection('tableware', 'featured', { after: 'gone' }, 'en');
    expect(odd).toEqual(page);
    expect(page?.products.length).toBeGreaterThan(0);
  });

  it('finds products by words, what can be bought first', async () => {
    const { total, products } = await searchProducts('coffee', 'relevance', first, 'en');
    expect(products.map(({ handle }) => handle)).toContain('house-coffee');
    expect(total).toBe(products.length);
    const shelf = products.map(({ isAvailable }) => isAvailable);
    expect(shelf).toEqual([...shelf].sort((a, b) => Number(b) - Number(a)));
  });

  it('turns the pages of a long search there and back', async () => {
    const one = await searchProducts('h', 'relevance', first, 'en');
    expect(one.total).toBeGreaterThan(one.products.length);
    expect(one.older).not.toBeNull();
    const two = await searchProducts('h', 'relevance', { after: one.older ?? '' }, 'en');
    const ids = new Set(one.products.map(({ id }) => id));
    expect(two.products.filter(({ id }) => ids.has(id))).toEqual([]);
    const back = await searchProducts('h', 'relevance', { before: two.newer ?? '' }, 'en');
    expect(back.products).toEqual(one.products);
  });

  it('has the prices of the country that was chosen, on every page that has prices', async () => {
    const listPrices = async () => {
      const home = await getHome('en');
      const collection = await getCollection('tableware', 'featured', first, 'en');
      const product = await getProduct('house-coffee', {}, 'en');
      const found = await searchProducts('coffee', 'relevance', first, 'en');
      const recommended = await getRecommendations([], 'en');
      return [
        home.products[0]?.price,
        collection?.products[0]?.price,
        product?.variant?.price,
        found.products[0]?.price,
        recommended?.[0]?.price,
      ];
    };
    const toCurrencies = (prices: Awaited<ReturnType<typeof listPrices>>) =>
      prices.map((price) => price?.currencyCode);
    const own = await listPrices();
    expect(toCurrencies(own)).toEqual(Array(5).fill('EUR'));
    browser.country = 'JP';
    const there = await listPrices();
    expect(toCurrencies(there)).toEqual(Array(5).fill('JPY'));
    const amounts = (prices: typeof own) => prices.map((price) => Number(price?.amount));
    expect(amounts(there)[0]).toBeGreaterThan(amounts(own)[0] ?? 0);
  });

  it.each(['ZZ', 'KP', 'de', 'DE"', 'constructor'])('ignores %s for a country', async (country) => {
    browser.country = country;
    const { products } = await getHome('en');
    expect(products[0]?.price.currencyCode).toBe('EUR');
  });

  it('asks the shop nothing without a word', async () => {
    const before = (await demoShop.listRequests()).length;
    expect(await searchProducts('*:', 'relevance', first, 'en')).toMatchObject({ total: 0 });
    expect(await getSuggestions('""', 'en')).toEqual([]);
    expect((await demoShop.listRequests()).length).toBe(before);
  });

  it('suggests collections and products for what is half typed', async () => {
    const suggestions = await getSuggestions('tab', 'en');
    expect(suggestions[0]).toEqual({
      kind: 'collection',
      title: 'Tableware',
      href: '/collections/tableware',
    });
    const coffee = await getSuggestions('hou', 'en');
    expect(coffee.map(({ href }) => href)).toContain('/products/house-coffee');
  });

  it('names every product and collection for search engines, and asks the shop once an hour', async () => {
    const { products, collections } = await requireSitemap();
    expect(products.map(({ handle }) => handle)).toContain('house-coffee');
    expect(collections.map(({ handle }) => handle)).toContain('tableware');
    expect(new Set(products.map(({ handle }) => handle)).size).toBe(products.length);
    expect(await requireSitemap()).toEqual({ products, collections });
  });
});
