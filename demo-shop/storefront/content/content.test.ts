import { describe, expect, it } from 'vitest';
import { createTestStorefront, testOrigin } from '../testing.ts';

const { run } = createTestStorefront();
const ask = async (query: string) => {
  const { data, errors } = await run(query);
  expect(errors).toEqual([]);
  return data;
};

describe('what the shop wrote', () => {
  it('is read in German and English, the shop’s own language where it does not speak another', async () => {
    const query = `{ page(handle: "about") { title bodySummary seo { title } onlineStoreUrl }
      shop { refundPolicy { title } subscriptionPolicy { title } }
      collection(handle: "kitchen") { title description }
      product(handle: "oak-tray") { description seo { title } } }`;
    const english = await ask(query);
    const german = await ask(`query @inContext(language: DE) ${query}`);
    const french = await ask(`query @inContext(language: FR) ${query}`);
    expect(english.page.title).toBe('About us');
    expect(english.page.onlineStoreUrl).toBe(`${testOrigin}/pages/about`);
    expect(english.page.bodySummary).toHaveLength(150);
    expect(german.page).toMatchObject({ title: 'Über uns', seo: { title: 'Über uns' } });
    expect(german.shop).toMatchObject({
      refundPolicy: { title: 'Widerrufsrecht' },
      subscriptionPolicy: { title: 'Kündigung' },
    });
    expect(german.collection.title).toBe('Küche');
    expect(german.product.seo.title).toBe('Eichentablett');
    expect(german.product.description).toMatch(/^Ein Brett aus Eiche/);
    expect(french).toEqual(english);
  });

  it('has a German description for every product', async () => {
    const query = '{ products(first: 250) { nodes { description } } }';
    const english = (await ask(query)).products.nodes;
    const german = (await ask(`query @inContext(language: DE) ${query}`)).products.nodes;
    for (const [index, { description }] of german.entries()) {
      expect(description).not.toBe(english[index].description);
    }
  });

  it('tells pages by id and by handle, and none for a strange one', async () => {
    const { page, same, none } = await ask(`{ page(handle: "care") { id }
      same: page(id: "gid://shopify/Page/109340000075") { handle }
      none: page(handle: "constructor") { id } }`);
    expect(page.id).toBe('gid://shopify/Page/109340000075');
    expect(same.handle).toBe('care');
    expect(none).toBeNull();
  });

  it('lists a blog’s articles with author, comments and picture', async () => {
    const { blog } = await ask(`{ blog(handle: "journal") { authors { name bio }
      newest: articles(first: 1) { nodes { handle } }
      articleByHandle(handle: "a-morning-at-mere-pottery") {
        content(truncateAt: 20) contentHtml excerpt tags blog { handle } image { url }
        authorV2 { name } author { firstName } comments(first: 9) { nodes { author { name } content } }
      }
      elsewhere: articleByHandle(handle: "coffee-for-four") { id } } }`);
    expect(blog.authors.map(({ name }: { name: string }) => name)).toEqual([
      'Tom Brandt',
      'Ida Kern',
    ]);
    expect(blog.newest.nodes).toEqual([{ handle: 'why-our-linen-is-creased' }]);
    expect(blog.articleByHandle).toMatchObject({
      ...{ content: 'The clay comes fr...', blog: { handle: 'journal' } },
      ...{ authorV2: { name: 'Ida Kern' }, author: { firstName: 'Ida' } },
    });
    expect(blog.articleByHandle.comments.nodes).toHaveLength(2);
    expect(blog.elsewhere).toBeNull();
  });

  it.each([
    ['tag:coffee', ['coffee-for-four']],
    ['author:"Tom Brandt"', ['why-our-linen-is-creased', 'coffee-for-four']],
    ['blog_title:Recipes tag_not:coffee', ['one-pot-for-a-long-evening']],
    [
      "created_at:>'2026-09-01' AND created_at:<now",
      ['why-our-linen-is-creased', 'one-pot-for-a-long-evening'],
    ],
  ])('finds articles by %s', async (query, handles) => {
    const { data, errors } = await run(
      'query ($query: String) { articles(first: 9, query: $query) { nodes { handle } } }',
      { query },
    );
    expect(errors).toEqual([]);
    expect(data.articles.nodes.map(({ handle }: { handle: string }) => handle)).toEqual(handles);
  });

  it('sorts pages, blogs, articles and collections by title, either way round', async () => {
    for (const list of ['pages', 'blogs', 'articles', 'collections']) {
      const nodes = async (rest: string) =>
        (await ask(`{ ${list}(first: 50, sortKey: TITLE${rest}) { nodes { title } } }`))[list]
          .nodes;
      const titles = (await nodes('')).map(({ title }: { title: string }) => title);
      expect(titles).toEqual([...titles].sort());
      expect(await nodes(', reverse: true')).toEqual((await nodes('')).reverse());
    }
  });

  it('tells the old addresses and where they lead', async () => {
    const { urlRedirects } = await ask(
      '{ urlRedirects(first: 9, query: "path:/pages/faq") { nodes { path target } } }',
    );
    expect(urlRedirects.nodes).toEqual([{ path: '/pages/faq', target: '/pages/questions' }]);
  });
});

describe('menus', () => {
  const items = 'title type url resourceId tags resource { __typename }';

  it('nest three levels deep and lead to what they name', async () => {
    const { menu } = await ask(`{ menu(handle: "main-menu") { title itemsCount
      items { ${items} items { ${items} items { ${items} } } } } }`);
    const [home, shop, , journal] = menu.items;
    expect(menu.itemsCount).toBe(4);
    expect(home).toMatchObject({ type: 'FRONTPAGE', url: `${testOrigin}/`, resource: null });
    expect(shop.items[0].items[0]).toMatchObject({
      ...{ type: 'COLLECTION', tags: ['stoneware'] },
      url: `${testOrigin}/collections/tableware/stoneware`,
    });
    expect(journal.items).toMatchObject([
      {
        url: `${testOrigin}/blogs/journal/how-to-season-a-pan`,
        resource: { __typename: 'Article' },
      },
      { url: `${testOrigin}/pages/care_guide/oiled-wood`, resource: { __typename: 'Metaobject' } },
    ]);
  });

  it('have a resource for every item that names one, in every language', async () => {
    for (const handle of ['main-menu', 'footer', 'customer-account-main-menu']) {
      const { menu } = await ask(
        `query @inContext(language: DE) { menu(handle: "${handle}") { items { ${items} items { ${items} } } } }`,
      );
      for (const item of [
        ...menu.items,
        ...menu.items.flatMap((each: typeof menu) => each.items),
      ]) {
        expect(item.resource === null, item.title).toBe(item.resourceId === null);
      }
    }
  });
});

describe('metaobjects', () => {
  it('are listed by type, and those that storefronts may not see do not exist', async () => {
    const { guides, terms, hidden, workshop } = await ask(`{
      guides: metaobjects(type: "care_guide", first: 9) { nodes { handle } }
      terms: metaobjects(type: "supplier_terms", first: 9) { nodes { handle } }
      hidden: metaobject(handle: { type: "supplier_terms", handle: "mere-pottery" }) { id }
      workshop: metaobject(handle: { type: "workshop", handle: "mere-pottery" }) { seo { title { value } } onlineStoreUrl } }`);
    expect(guides.nodes).toHaveLength(2);
    expect(terms.nodes).toEqual([]);
    expect(hidden).toBeNull();
    expect(workshop).toEqual({ seo: null, onlineStoreUrl: null });
  });

  it('refer to pictures, pages and products, and are pages where their type can be shown', async () => {
    const { metaobject } =
      await ask(`{ metaobject(handle: { type: "care_guide", handle: "oiled-wood" }) {
      onlineStoreUrl seo { title { value } description { value } }
      picture: field(key: "picture") { reference { __typename } references(first: 1) { nodes { __typename } } }
      page: field(key: "page") { reference { ... on Page { handle } } }
      products: field(key: "products") { reference { __typename } references(first: 2) { nodes { ... on Product { handle } } pageInfo { hasNextPage } } }
      none: field(key: "nothing") { value } } }`);
    expect(metaobject).toMatchObject({
      onlineStoreUrl: `${testOrigin}/pages/care_guide/oiled-wood`,
      seo: { title: { value: 'Oiled wood' }, description: { value: 'Linseed oil, twice a year.' } },
      picture: { reference: { __typename: 'MediaImage' }, references: null },
      page: { reference: { handle: 'care' } },
      products: { reference: null, references: { pageInfo: { hasNextPage: true } } },
      none: null,
    });
  });

  it('take id and updated_at to sort by, and nothing else', async () => {
    const list = (sortKey: string) =>
      run(`{ metaobjects(type: "care_guide", first: 1, sortKey: "${sortKey}") { nodes { id } } }`);
    expect((await list('updated_at')).errors).toEqual([]);
    expect((await list('handle')).errors[0]?.extensions.code).toBe('BAD_REQUEST');
  });
});

describe('locations', () => {
  it('are nearest first for somebody who says where they are', async () => {
    const near = async (latitude: number, longitude: number) =>
      (
        await ask(
          `{ locations(first: 1, sortKey: DISTANCE, near: { latitude: ${latitude}, longitude: ${longitude} }) { nodes { name address { formatted province } } } }`,
        )
      ).locations.nodes[0];
    expect((await near(52.52, 13.4)).name).toBe('Hamburg shop');
    expect(await near(43.77, 11.25)).toEqual({
      name: 'Milano shop',
      address: {
        formatted: ['Via Solferino 18', '20121 Milano MI', 'Italy'],
        province: 'Milano',
      },
    });
    const nowhere = await run('{ locations(first: 1, sortKey: DISTANCE) { nodes { id } } }');
    expect(nowhere.errors[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  it('have a part of what the shop has, and nothing that is not sent', async () => {
    const { data } =
      await run(`{ mug: product(handle: "stoneware-mug") { variants(first: 1) { nodes {
      quantityAvailable storeAvailability(first: 5) { nodes { available quantityAvailable pickUpTime location { name } } } } } }
      card: product(handle: "gift-card") { variants(first: 1) { nodes { storeAvailability(first: 5) { nodes { available } } } } } }`);
    const [mug] = data.mug.variants.nodes;
    const stores = mug.storeAvailability.nodes;
    const inStores = stores.reduce(
      (sum: number, each: { quantityAvailable: number }) => sum + each.quantityAvailable,
      0,
    );
    expect(stores[0]).toMatchObject({ available: true, pickUpTime: 'Usually ready in 4 hours' });
    expect(inStores).toBeGreaterThan(0);
    expect(inStores).toBeLessThanOrEqual(mug.quantityAvailable);
    expect(data.card.variants.nodes[0].storeAvailability.nodes).toEqual([]);
  });
});

describe('the sitemap', () => {
  it.each(['PRODUCT', 'COLLECTION', 'PAGE', 'BLOG', 'ARTICLE', 'METAOBJECT'])(
    'lists every %s once',
    async (type) => {
      const { sitemap } = await ask(`{ sitemap(type: ${type}) { pagesCount { count }
        resources(page: 1) { hasNextPage items { handle updatedAt } }
        beyond: resources(page: 2) { items { handle } } } }`);
      const handles = sitemap.resources.items.map(({ handle }: { handle: string }) => handle);
      expect(sitemap.pagesCount.count).toBe(1);
      expect(handles.length).toBeGreaterThan(1);
      expect(new Set(handles).size).toBe(handles.length);
      expect(sitemap.beyond.items).toEqual([]);
    },
  );
});
