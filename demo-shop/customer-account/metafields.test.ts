import { describe, expect, it } from 'vitest';
import { createTestShop } from './testing.ts';

const LENA = 'lena.petersen@example.com';
const FIELDS = `{
  id namespace key type value jsonValue compareDigest createdAt updatedAt description
  reference { __typename ... on Metaobject {
    id handle type updatedAt fields { key type value } field(key: "picture") {
      value reference { __typename ... on MediaImage { id alt image { url } } }
    }
  } }
  references(first: 9) { nodes {
    __typename
    ... on GenericFile { id alt mediaContentType mimeType originalFileSize url previewImage { url } }
    ... on MediaImage { id mediaContentType image { url } previewImage { url } }
    ... on Video { id sources { format height width mimeType url } previewImage { url } }
    ... on Model3d { id sources { filesize format mimeType url } }
  } }
}`;
const SET = `mutation ($metafields: [MetafieldsSetInput!]!) {
  metafieldsSet(metafields: $metafields) {
    metafields ${FIELDS} userErrors { code field elementIndex message }
  }
}`;
const DELETE = `mutation ($metafields: [MetafieldIdentifierInput!]!) {
  metafieldsDelete(metafields: $metafields) {
    deletedMetafields { ownerId namespace key } userErrors { code field elementIndex }
  }
}`;

function setUp() {
  const shop = createTestShop();
  const ownerId = shop.world.findCustomerByEmail(LENA)?.id ?? '';
  const orderId = shop.world.findCustomerByEmail(LENA)?.orders.at(-1)?.id ?? '';
  const get = async (key: string, namespace = 'custom', email = LENA) => {
    const document = `{ customer { metafield(namespace: "${namespace}", key: "${key}") ${FIELDS} } }`;
    const { data, errors } = await shop.ask(email, document);
    expect(errors).toBeUndefined();
    return data.customer.metafield;
  };
  const run = async (document: string, inputs: object[], email = LENA) => {
    const metafields = inputs.map((input) => ({ ownerId, namespace: 'custom', ...input }));
    const { data, errors } = await shop.ask(email, document, { metafields });
    expect(errors).toBeUndefined();
    return data.metafieldsSet ?? data.metafieldsDelete;
  };
  const set = (...inputs: object[]) => run(SET, inputs);
  const remove = (...inputs: object[]) => run(DELETE, inputs);
  return { ...shop, get, orderId, ownerId, remove, run, set };
}

describe('reading metafields', () => {
  it('shows what a definition grants, and nothing else', async () => {
    const { get } = setUp();
    expect(await get('points', 'loyalty')).toMatchObject({ value: '1240', jsonValue: 1240 });
    expect(await get('risk_score', 'internal')).toBeNull();
    expect(await get('unheard_of')).toBeNull();
    expect(await get('points', 'loyalty', 'mia.lindqvist@example.com')).toBeNull();
  });

  it('follows references to metaobjects and to each kind of file', async () => {
    const { get } = setUp();
    const gift = await get('welcome_gift');
    expect(gift.reference).toMatchObject({
      __typename: 'Metaobject',
      field: { reference: { __typename: 'MediaImage' } },
    });
    expect(gift.references).toBeNull();
    const types = (await get('documents')).references.nodes.map(
      ({ __typename }: { __typename: string }) => __typename,
    );
    expect(types).toEqual(['MediaImage', 'GenericFile', 'Video', 'Model3d']);
  });

  it('answers lists in the order asked, also for orders', async () => {
    const { ask, orderId } = setUp();
    const document = `query ($id: ID!) { order(id: $id) {
      metafield(namespace: "custom", key: "packed_by") { value }
      metafields(identifiers: [
        { namespace: "custom", key: "nothing" }, { namespace: "custom", key: "gift_note" }
      ]) { value type }
    } }`;
    const { data } = await ask(LENA, document, { id: orderId });
    expect(data.order.metafield).toEqual({ value: 'Ida' });
    expect(data.order.metafields).toMatchObject([null, { type: 'multi_line_text_field' }]);
  });
});

describe('metafieldsSet', () => {
  it('writes several at once; the next query has them', async () => {
    const { get, orderId, set } = setUp();
    const { metafields, userErrors } = await set(
      { key: 'birthday', value: '1990-02-28' },
      { key: 'gift_note', ownerId: orderId, value: 'New', type: 'multi_line_text_field' },
    );
    expect(userErrors).toEqual([]);
    expect(metafields).toMatchObject([{ type: 'date' }, { value: 'New' }]);
    expect(await get('birthday')).toEqual(metafields[0]);
  });

  it('keeps the id and changes the digest when a value changes', async () => {
    const { get, set } = setUp();
    const before = await get('roast');
    await set({ key: 'roast', value: 'Dark' });
    const after = await get('roast');
    expect([after.id, after.createdAt]).toEqual([before.id, before.createdAt]);
    expect(after.compareDigest).not.toBe(before.compareDigest);
  });

  it('is all or nothing', async () => {
    const { get, set } = setUp();
    const payload = await set({ key: 'roast', value: 'Dark' }, { key: 'birthday', value: 'never' });
    expect(payload).toMatchObject({
      metafields: [],
      userErrors: [{ code: 'INVALID_VALUE', elementIndex: 1, field: ['metafields', '1', 'value'] }],
    });
    expect((await get('roast')).value).toBe('Medium');
  });

  it('compares and sets: a stale digest is refused, null means "must not exist yet"', async () => {
    const { get, set } = setUp();
    const { compareDigest } = await get('roast');
    const codes = async (input: object) =>
      (await set(input)).userErrors.map(({ code }: { code: string }) => code);
    expect(await codes({ key: 'roast', value: 'Dark', compareDigest })).toEqual([]);
    expect(await codes({ key: 'roast', value: 'Light', compareDigest })).toEqual(['STALE_OBJECT']);
    expect(await codes({ key: 'roast', value: 'Light', compareDigest: null })).toEqual([
      'STALE_OBJECT',
    ]);
    expect(await codes({ key: 'birthday', value: '1990-01-01', compareDigest: null })).toEqual([]);
  });

  it.each([
    ['APP_NOT_AUTHORIZED', { key: 'points', namespace: 'loyalty', value: '9' }],
    ['APP_NOT_AUTHORIZED', { key: 'unheard_of', value: '9' }],
    ['BLANK', { key: 'roast', value: '' }],
    ['DISALLOWED_OWNER_TYPE', { key: 'roast', ownerId: 'gid://shopify/Product/1', value: 'Dark' }],
    ['INCLUSION', { key: 'roast', type: 'no_such_type', value: 'Dark' }],
    ['INVALID', { key: 'no spaces', value: 'x' }],
    ['INVALID', { key: 'roast', ownerId: 'gid://shopify/Customer/1', value: 'Dark' }],
    ['INVALID_COMPARE_DIGEST', { key: 'roast', compareDigest: 'abc', value: 'Dark' }],
    ['INVALID_TYPE', { key: 'roast', type: 'number_integer', value: '1' }],
    ['INVALID_VALUE', { key: 'roast', value: 'Burnt' }],
    ['INVALID_VALUE', { key: 'birthday', value: '2026-02-30' }],
    ['INVALID_VALUE', { key: 'website', value: 'javascript:alert(1)' }],
    ['INVALID_VALUE', { key: 'preferences', value: '{' }],
    ['INVALID_VALUE', { key: 'shelves', value: 'Kitchen' }],
    ['TOO_LONG', { key: 'k'.repeat(65), value: 'x' }],
    ['TOO_LONG', { key: 'preferences', value: JSON.stringify('x'.repeat(128 * 1024)) }],
    ['TOO_SHORT', { key: 'k', value: 'x' }],
    ['TOO_SHORT', { key: 'roast', namespace: 'no', value: 'x' }],
  ])('answers %s for %o', async (code, input) => {
    const { set } = setUp();
    expect((await set(input)).userErrors).toMatchObject([{ code, elementIndex: 0 }]);
  });

  it('takes JSON of exactly 128 KB', async () => {
    const { set } = setUp();
    const value = JSON.stringify('x'.repeat(128 * 1024 - 2));
    expect((await set({ key: 'preferences', value })).userErrors).toEqual([]);
  });

  it('refuses the same metafield twice (TAKEN) and more than 25 (LESS_THAN_OR_EQUAL_TO)', async () => {
    const { set } = setUp();
    const dark = { key: 'roast', value: 'Dark' };
    expect((await set(dark, dark)).userErrors).toMatchObject([{ code: 'TAKEN', elementIndex: 1 }]);
    const { userErrors } = await set(...Array.from({ length: 26 }, () => dark));
    expect(userErrors).toMatchObject([{ code: 'LESS_THAN_OR_EQUAL_TO', elementIndex: null }]);
    expect((await set()).userErrors).toMatchObject([{ code: 'BLANK' }]);
  });
});

describe('metafieldsDelete', () => {
  it('deletes, and answers null for what is not there or not to be seen', async () => {
    const { get, ownerId, remove } = setUp();
    const payload = await remove(
      { key: 'roast' },
      { key: 'birthday' },
      { key: 'risk_score', namespace: 'internal' },
    );
    expect(payload).toEqual({
      deletedMetafields: [{ ownerId, namespace: 'custom', key: 'roast' }, null, null],
      userErrors: [],
    });
    expect(await get('roast')).toBeNull();
  });

  it.each([
    ['DISALLOWED_OWNER_TYPE', { key: 'roast', ownerId: 'gid://shopify/Product/1' }],
    ['INVALID', { key: 'roast', ownerId: 'nonsense' }],
    ['BLANK', { key: 'roast', ownerId: '' }],
    ['METAFIELD_DELETE_FAILED', { key: 'points', namespace: 'loyalty' }],
    ['NOT_FOUND', { key: 'roast', ownerId: 'gid://shopify/Customer/1' }],
  ])('answers %s for %o, and deletes nothing of the rest', async (code, input) => {
    const { get, remove } = setUp();
    const { deletedMetafields, userErrors } = await remove({ key: 'roast' }, input);
    expect(userErrors).toMatchObject([{ code, elementIndex: 1 }]);
    expect([deletedMetafields, (await get('roast')).value]).toEqual([[], 'Medium']);
  });
});

describe('storefrontCustomerAccessTokenCreate', () => {
  it('still answers a token, another for each customer', async () => {
    const { ask } = setUp();
    const document =
      'mutation { storefrontCustomerAccessTokenCreate { customerAccessToken userErrors { code } } }';
    const tokenOf = async (email: string) =>
      (await ask(email, document)).data.storefrontCustomerAccessTokenCreate.customerAccessToken;
    expect(await tokenOf(LENA)).toMatch(/^[\da-f]{32}$/);
    expect(await tokenOf(LENA)).not.toBe(await tokenOf('aiko.tanaka@example.com'));
  });
});
