import { describe, expect, it } from 'vitest';
import { createTestStorefront } from './testing.ts';

const { run } = createTestStorefront();

type Value = { label: string; count: number; input: string };
type Filter = { id: string; presentation: string | null; values: Value[] };

const listing = (filters: string) => `{ collection(handle: "textiles") {
  products(first: 50${filters}) { nodes { handle productType options { name values } }
    filters { id presentation values { label count input image { id } swatch { color image { id } } } } } } }`;

describe('filters of a collection', () => {
  it('count what each of them leaves: sent back, it leaves as many', async () => {
    const { data, errors } = await run(listing(''));
    expect(errors).toEqual([]);
    const filters: Filter[] = data.collection.products.filters;
    expect(filters.map(({ id }) => id)).toContain('filter.v.option.colour');
    for (const { count, input, label } of filters.flatMap(({ values }) => values)) {
      const answer = await run(
        `query ($filters: [ProductFilter!]) { collection(handle: "textiles") { products(first: 50, filters: $filters) { nodes { id } } } }`,
        { filters: [JSON.parse(input)] },
      );
      expect(answer.errors).toEqual([]);
      expect(answer.data.collection.products.nodes, label).toHaveLength(count);
    }
  });

  it('show colours as swatches, wood by a picture of its grain, and types by a picture', async () => {
    const { data } = await run(`{ collection(handle: "kitchen") { products(first: 1) {
      filters { id presentation values { label image { id } swatch { color image { image { url } } } } } } } }`);
    const byId = (id: string) =>
      data.collection.products.filters.find((filter: Filter) => filter.id === id);
    const colours = byId('filter.v.option.colour');
    const oak = colours.values.find(({ label }: Value) => label === 'Oak');
    expect(colours.presentation).toBe('SWATCH');
    expect(oak.swatch.image.image.url).toContain('/cdn/shop/files/swatch-oak.svg');
    expect(byId('filter.p.product_type')).toMatchObject({
      presentation: 'IMAGE',
      values: [{ image: { id: expect.stringContaining('MediaImage') } }],
    });
  });

  it('of one option are alternatives, of two options both hold', async () => {
    const of = async (filters: string) => {
      const { data, errors } = await run(listing(`, filters: [${filters}]`));
      expect(errors).toEqual([]);
      return data.collection.products.nodes.length;
    };
    const colour = (value: string) => `{ variantOption: { name: "Colour", value: "${value}" } }`;
    const size = '{ variantOption: { name: "Size", value: "45 cm" } }';
    expect(await of(`${colour('Ink')}, ${colour('Ochre')}`)).toBe(2);
    expect(await of(`${colour('Ink')}, ${size}`)).toBe(0);
    expect(await of(`${colour('Ochre')}, ${size}`)).toBe(1);
  });

  it('by category hold what is filed below it', async () => {
    const { data } = await run(`{ collection(handle: "tableware") { products(first: 50,
      filters: [{ category: { id: "gid://shopify/TaxonomyCategory/hg-11" } }]) { nodes { category { name ancestors { name } } } } } }`);
    expect(data.collection.products.nodes).toHaveLength(7);
    expect(data.collection.products.nodes[0].category).toEqual({
      name: 'Tableware',
      ancestors: [{ name: 'Home & Garden' }, { name: 'Kitchen & Dining' }],
    });
  });
});

describe('search', () => {
  it('finds pages and articles beside products, what is sold out behind all of them', async () => {
    const { data, errors } = await run(`{
      all: search(query: "linen", first: 50) { totalCount nodes { __typename ... on Product { trackingParameters } } }
      articles: search(query: "linen", first: 50, types: [ARTICLE]) { nodes { __typename } }
      hidden: search(query: "rug", first: 5, unavailableProducts: HIDE) { totalCount }
      shown: search(query: "rug", first: 5) { totalCount } }`);
    expect(errors).toEqual([]);
    const kinds = new Set(data.all.nodes.map((node: { __typename: string }) => node.__typename));
    expect(kinds).toEqual(new Set(['Product', 'Page', 'Article']));
    expect(data.all.nodes[0].trackingParameters).toMatch(/^_pos=1&_sid=\w{9}&_ss=r$/);
    expect(data.articles.nodes).toEqual([{ __typename: 'Article' }]);
    expect(data).toMatchObject({ hidden: { totalCount: 0 }, shown: { totalCount: 1 } });
  });

  it('while typing looks at the documented fields unless told', async () => {
    const search = async (rest: string) => {
      const { data, errors } = await run(`{ predictiveSearch(query: "mere pot"${rest}) {
        products { handle } collections { handle } pages { handle } articles { handle } queries { text styledText } } }`);
      expect(errors).toEqual([]);
      return data.predictiveSearch;
    };
    expect((await search('')).products.length).toBeGreaterThan(2);
    expect((await search(', searchableFields: [TITLE]')).products).toEqual([]);
    expect((await search('')).articles).toEqual([{ handle: 'a-morning-at-mere-pottery' }]);
    const { data } = await run(`{ predictiveSearch(query: "lin", limit: 4, limitScope: EACH) {
      products { trackingParameters } queries { text styledText } } }`);
    expect(data.predictiveSearch.products).toHaveLength(3);
    expect(data.predictiveSearch.queries[0]).toEqual({
      text: 'linen',
      styledText: '<mark>lin</mark><span>en</span>',
    });
  });

  it('while typing gives no more than asked for, of all kinds together or of each', async () => {
    const count = async (scope: string) => {
      const { data } = await run(
        `{ predictiveSearch(query: "l", limit: 2, limitScope: ${scope}) { products { id } collections { id } pages { id } articles { id } queries { text } } }`,
      );
      return Object.values<unknown[]>(data.predictiveSearch).map((list) => list.length);
    };
    expect((await count('ALL')).reduce((sum, each) => sum + each, 0)).toBe(2);
    expect(Math.max(...(await count('EACH')))).toBe(2);
    expect((await count('EACH')).reduce((sum, each) => sum + each, 0)).toBeGreaterThan(2);
  });
});
