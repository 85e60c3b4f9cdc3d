import { describe, expect, it } from 'vitest';
import { createTestStorefront } from './testing.ts';

const { run, world } = createTestStorefront();
const { catalog } = world;

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String, $query: String, $sortKey: ProductSortKeys, $reverse: Boolean) {
  products(first: $first, after: $after, last: $last, before: $before, query: $query, sortKey: $sortKey, reverse: $reverse) {
    nodes { handle } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

const listHandles = async (variables: Record<string, unknown>): Promise<string[]> => {
  const { data, errors } = await run(PAGE, { first: 250, ...variables });
  expect(errors).toEqual([]);
  return data.products.nodes.map((node: { handle: string }) => node.handle);
};

describe('lists of products', () => {
  it('are paged forwards to the end and back to the start, each product once', async () => {
    const seen: string[][] = [];
    let page = (await run(PAGE, { first: 12 })).data.products;
    expect(page.pageInfo.hasPreviousPage).toBe(false);
    for (;;) {
      seen.push(page.nodes.map((node: { handle: string }) => node.handle));
      if (!page.pageInfo.hasNextPage) break;
      page = (await run(PAGE, { first: 12, after: page.pageInfo.endCursor })).data.products;
    }
    expect(seen.flat()).toEqual(catalog.products.map(({ handle }) => handle));

    // 41 products: from the start of the last page (5 of them), the page before has twelve.
    const back = (await run(PAGE, { last: 12, before: page.pageInfo.startCursor })).data.products;
    expect(back.nodes.map((node: { handle: string }) => node.handle)).toEqual(seen.at(-2));
    expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it.each([
    [{}, 'you must provide one of first or last'],
    [{ first: 1, last: 1 }, 'providing both first and last is not supported'],
    [{ first: 251 }, 'first cannot exceed 250'],
    [{ last: -1 }, 'last must be a non-negative integer'],
    [{ first: 1, after: 'bogus' }, 'Invalid cursor for current pagination sort.'],
  ])('refuse %j', async (variables, message) => {
    const { data, errors } = await run(PAGE, variables);
    expect(data).toBeNull();
    expect(errors[0]).toMatchObject({ message, extensions: { code: 'BAD_REQUEST' } });
  });

  it('are sorted by price and title, either way round', async () => {
    const rising = await listHandles({ sortKey: 'PRICE' });
    expect(rising[0]).toBe('wildflower-honey');
    expect(await listHandles({ sortKey: 'PRICE', reverse: true })).toEqual([...rising].reverse());
    expect((await listHandles({ sortKey: 'TITLE' }))[0]).toBe('beech-spoon-set');
  });

  it.each([
    ['mug', ['stoneware-mug']],
    ['title:"Oak Tray"', ['oak-tray']],
    ['tag:coffee AND product_type:Pantry', ['house-coffee', 'evening-decaf']],
    ['product_type:Gifts -tag:digital', ['house-warming-box']],
    ['(title:bowl OR title:teapot) NOT vendor:nobody', ['everyday-bowl', 'hearth-teapot']],
    ['variants.price:<10', ['wildflower-honey']],
    ['available_for_sale:false', ['braided-jute-rug']],
    ['skil*', ['cast-iron-skillet']],
    ['id:8124500004000', ['oak-tray']],
    ['nothingofthekind', []],
  ])('find %j', async (query, handles) => {
    expect(await listHandles({ query })).toEqual(handles);
  });

  it.each(['"', '((((', '-', 'NOT', 'AND OR', 'title:', ')'])(
    'take the unfinished query %j for none',
    async (query) => {
      expect(await listHandles({ query })).toHaveLength(catalog.products.length);
    },
  );

  it('of a collection can be filtered, and say what by', async () => {
    const { data, errors } =
      await run(`{ collection(handle: "textiles") { title image { url } products(first: 50, filters: [{ available: true }, { price: { max: 40 } }]) {
      nodes { handle } filters { id type values { label count input } } } }
      collections(first: 20) { totalCount nodes { handle } } }`);
    expect(errors).toEqual([]);
    expect(data.collection.products.nodes.map((node: { handle: string }) => node.handle)).toEqual([
      'linen-cushion-cover',
      'waffle-bath-towel',
      'linen-napkins',
    ]);
    expect(data.collection.products.filters[0].values).toMatchObject([{ count: 6 }, { count: 1 }]);
    expect(data.collections.totalCount).toBe(String(data.collections.nodes.length));
  });

  it('of a product’s collections count themselves, as all of the shop do', async () => {
    const { data, errors } = await run(
      `{ product(handle: "linen-napkins") { collections(first: 1) { totalCount nodes { handle } } all: collections(first: 50) { nodes { handle } } } }`,
    );
    expect(errors).toEqual([]);
    const { all, collections } = data.product;
    expect(all.nodes.length).toBeGreaterThan(1);
    expect(collections).toMatchObject({ totalCount: String(all.nodes.length), nodes: [{}] });
  });

  it('are searched with a count, and sold-out ones come last', async () => {
    const { data, errors } =
      await run(`{ search(query: "living-room", first: 50) { totalCount nodes { __typename ... on Product { handle availableForSale } } }
      predictiveSearch(query: "cof", searchableFields: [TITLE, TAG]) { products { handle } collections { handle } queries { text } }
      none: search(query: " ", first: 1) { totalCount } }`);
    expect(errors).toEqual([]);
    expect(data.search.nodes.at(-1)).toEqual({
      __typename: 'Product',
      handle: 'braided-jute-rug',
      availableForSale: false,
    });
    expect(data.search.totalCount).toBe(data.search.nodes.length);
    expect(data.predictiveSearch.products.length).toBeGreaterThan(1);
    expect(data.none.totalCount).toBe(0);
  });
});

describe('recommendations', () => {
  it.each(['RELATED', 'COMPLEMENTARY'])(
    '%s never hold the product itself, a sold-out one, one twice, or more than ten',
    async (intent) => {
      for (const product of catalog.products) {
        const { data, errors } = await run(
          'query ($id: ID!, $intent: ProductRecommendationIntent) { productRecommendations(productId: $id, intent: $intent) { id availableForSale } }',
          { id: product.id, intent },
        );
        const list: { id: string; availableForSale: boolean }[] = data.productRecommendations;
        expect(errors).toEqual([]);
        expect(list.length, product.handle).toBeGreaterThan(0);
        expect(list.length).toBeLessThanOrEqual(10);
        expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
        expect(list.every((other) => other.availableForSale && other.id !== product.id)).toBe(true);
      }
    },
  );

  it('need a product that is there', async () => {
    const none = await run('{ productRecommendations { id } }');
    expect(none.errors[0]?.extensions.code).toBe('BAD_REQUEST');
    const unknown = await run('{ productRecommendations(productHandle: "nope") { id } }');
    expect(unknown).toEqual({ data: { productRecommendations: null }, errors: [] });
  });
});

describe('localization', () => {
  const QUERY = `query ($country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {
    localization { availableCountries { isoCode name unitSystem currency { isoCode name symbol } defaultLanguage { isoCode } availableLanguages { isoCode } market { id handle } }
      availableLanguages { isoCode name endonymName } country { isoCode } language { isoCode } }
    product(handle: "oak-tray") { title }
  }`;

  it('names countries, languages and products in German on request', async () => {
    const { data, errors } = await run(QUERY, { country: 'CH', language: 'DE' });
    expect(errors).toEqual([]);
    const { availableCountries, availableLanguages, country, language } = data.localization;
    expect(country.isoCode).toBe('CH');
    expect(language.isoCode).toBe('DE');
    const austria = availableCountries.findIndex(
      (row: { name: string }) => row.name === 'Österreich',
    );
    const poland = availableCountries.findIndex((row: { name: string }) => row.name === 'Polen');
    // Ö sorts as O in German, not behind Z.
    expect(poland - austria).toBe(1);
    expect(availableLanguages).toEqual([
      { isoCode: 'EN', name: 'Englisch', endonymName: 'English' },
      { isoCode: 'DE', name: 'Deutsch', endonymName: 'Deutsch' },
    ]);
    expect(data.product.title).toBe('Eichentablett');
  });

  it('falls back to English and the home market', async () => {
    const { data } = await run(QUERY, { language: 'FR' });
    expect(data.localization.language.isoCode).toBe('EN');
    expect(data.localization.country.isoCode).toBe('DE');
    expect(data.product.title).toBe('Oak Tray');
  });

  it('knows every country that the seeded customers live in', async () => {
    const { data } = await run(QUERY);
    const codes = data.localization.availableCountries.map(
      (row: { isoCode: string }) => row.isoCode,
    );
    const needed =
      'US CA GB IE DE AT CH FR BE NL LU IT ES PT SE NO DK FI PL CZ JP AU NZ BR MX IN CN AE SA EG ZA MY SG AR KR';
    expect(codes).toEqual(expect.arrayContaining(needed.split(' ')));
    expect(new Set(codes).size).toBe(codes.length);
  });
});
