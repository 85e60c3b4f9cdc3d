import { GraphQLError } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { createTestStorefront } from '../storefront/testing.ts';
import type { TypeCoverage } from './measure-coverage.ts';
import { measureStorefront } from './storefront.ts';
import { isLeftOut, LEFT_OUT, toPattern } from './storefront-left-out.ts';
import { EXPLAINED, explainStorefront } from './storefront-without-data.ts';
import { listMissing, toPercent } from './to-share.ts';

/** Per cent of the fields of a customer's journey that have data. Raise it with the shop, never lower it. */
const floor = 96.5;

const { run, schema } = createTestStorefront();
const roots = (type: ReturnType<typeof schema.getQueryType>) =>
  Object.values(type?.getFields() ?? {});

describe('the coverage of the Storefront API', () => {
  let coverage: TypeCoverage[] = [];
  let missing: string[] = [];
  let errors: string[] = [];
  beforeAll(async () => {
    ({ coverage, errors } = await measureStorefront());
    missing = listMissing(coverage);
  }, 120_000);

  it('does not fall', () => {
    expect(toPercent(coverage)).toBeGreaterThanOrEqual(floor);
  });

  it('comes without errors', () => {
    expect(errors).toEqual([]);
  });

  it('is whole at the roots: every query and every cart mutation answers with data', () => {
    expect(missing.filter((field) => /^(QueryRoot|Mutation)\./.test(field))).toEqual([]);
    expect(coverage.find(({ type }) => type === 'Mutation')?.fields).toBe(18);
    expect(coverage.find(({ type }) => type === 'QueryRoot')?.fields).toBe(
      roots(schema.getQueryType()).length - 1,
    );
  });

  it('names a reason for every field without data', () => {
    const unexplained = missing.filter((name) => {
      const [type = '', field = ''] = name.split('.');
      return explainStorefront(type, field) === null;
    });
    expect(unexplained).toEqual([]);
  });

  it('names a reason for no field that has data', () => {
    const needless = EXPLAINED.filter((name) =>
      name.includes('.')
        ? !missing.includes(name)
        : coverage.some(({ fields, missing: own, type }) => type === name && own.length < fields),
    );
    expect(needless).toEqual([]);
  });

  it('leaves out only what the schema has', () => {
    const names = Object.values(schema.getTypeMap()).flatMap((type) =>
      'getFields' in type
        ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
        : [],
    );
    for (const [fields] of LEFT_OUT) {
      for (const field of fields) {
        const pattern = toPattern(field);
        expect(
          names.some((name) => pattern.test(name)),
          field,
        ).toBe(true);
      }
    }
  });

  it('answers what it leaves out as null or empty where it says so', async () => {
    const { data, errors } = await run(`{
      shop { customerAccountUrl customerAccountTranslations { key } socialLoginProviders { handle } }
      product(handle: "stoneware-mug") { media(first: 9) { nodes { presentation { id } } }
        variants(first: 9) { nodes { shopPayInstallmentsPricing { __typename } } } } }`);
    expect(errors).toEqual([]);
    const { product, shop } = data;
    expect(shop).toEqual({
      customerAccountUrl: null,
      customerAccountTranslations: null,
      socialLoginProviders: [],
    });
    const inside = [...product.media.nodes, ...product.variants.nodes];
    expect(inside.length).toBeGreaterThan(1);
    expect(inside.flatMap((node) => Object.values(node)).every((each) => each === null)).toBe(true);
  });

  it.each(
    [
      ...roots(schema.getQueryType()).map((field) => ['QueryRoot', field] as const),
      ...roots(schema.getMutationType()).map((field) => ['Mutation', field] as const),
    ]
      .filter(([type, { name }]) => isLeftOut(`${type}.${name}`))
      .map(([type, field]) => [`${type}.${field.name}`, field] as const),
  )('left out %s answers the documented refusal', (_name, field) => {
    let refusal: unknown;
    try {
      field.resolve?.(null, {}, {}, { fieldName: field.name } as never);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(GraphQLError);
    expect((refusal as GraphQLError).extensions.code).toBe('ACCESS_DENIED');
  });
});
