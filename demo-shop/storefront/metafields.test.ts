import { describe, expect, it } from 'vitest';
import { createTestStorefront } from './testing.ts';

const { run, world } = createTestStorefront();

describe('metafields of a storefront', () => {
  it('are there for what the shop lets storefronts read, and null for all else', async () => {
    const { data, errors } = await run(`{ product(handle: "oak-tray") {
      metafields(identifiers: [{ namespace: "custom", key: "material" }, { namespace: "internal", key: "margin" },
        { namespace: "custom", key: "nothing" }, { key: "material" }]) { key value type description list namespace } } }`);
    expect(errors).toEqual([]);
    expect(data.product.metafields).toEqual([
      {
        ...{ key: 'material', namespace: 'custom', value: 'Oiled wood', list: false },
        ...{ type: 'single_line_text_field', description: 'What it is made of' },
      },
      null,
      null,
      null,
    ]);
  });

  it('are translated, know whose they are, and can be asked for by their id', async () => {
    const { data } = await run(`query @inContext(language: DE) { product(handle: "oak-tray") { id
      metafield(namespace: "custom", key: "material") { id value parentResource { ... on Product { id handle } } } } }`);
    const { id, metafield } = data.product;
    expect(metafield).toMatchObject({
      value: 'Geöltes Holz',
      parentResource: { id, handle: 'oak-tray' },
    });
    const again = await run(
      'query ($id: ID!) { node(id: $id) { ... on Metafield { key parentResource { ... on Product { id } } } } }',
      { id: metafield.id },
    );
    expect(again.data.node).toEqual({ key: 'material', parentResource: { id } });
  });

  it('refer to one thing or to a list of things', async () => {
    const { data, errors } = await run(`{ product(handle: "oak-tray") {
      guide: metafield(namespace: "custom", key: "care_guide") { reference { ... on Metaobject { handle } } references(first: 1) { nodes { __typename } } }
      sheet: metafield(namespace: "custom", key: "care_sheet") { reference { ... on GenericFile { url mimeType } } }
      partners: metafield(namespace: "custom", key: "goes_with") { reference { __typename } references(first: 9) { nodes { ... on Product { vendor } } } } } }`);
    expect(errors).toEqual([]);
    const { guide, partners, sheet } = data.product;
    expect(guide).toEqual({ reference: { handle: 'oiled-wood' }, references: null });
    expect(sheet.reference.mimeType).toBe('application/pdf');
    expect(partners.reference).toBeNull();
    for (const { vendor } of partners.references.nodes) expect(vendor).toBe('Fennel & Ash');
  });

  it('of a customer are seen by other rules than in the customer’s own account', async () => {
    const { data, errors } = await run(`mutation { cartCreate(input: {
      buyerIdentity: { customerAccessToken: "good:${emailWithRoast()}" } }) { cart { buyerIdentity { customer {
        metafields(identifiers: [{ namespace: "custom", key: "roast" }, { namespace: "custom", key: "preferences" }]) { value }
      } } } } }`);
    expect(errors).toEqual([]);
    expect(data.cartCreate.cart.buyerIdentity.customer.metafields).toEqual([
      { value: 'Medium' },
      null,
    ]);
  });
});

function emailWithRoast(): string {
  const place = { namespace: 'custom', key: 'roast' };
  const found = [...world.customers.values()].find(({ id }) =>
    world.metafields.find({ ownerId: id, ...place }),
  );
  return found?.email ?? '';
}
