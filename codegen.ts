import { readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { type ASTNode, Kind, parse, print, visit } from 'graphql';

/** Enums of some hundred values each: typed as strings, so that a currency added upstream breaks nothing. */
const openCodes = ['CountryCode', 'CurrencyCode', 'LanguageCode'];

/** The edits a buyer asks for came with the stable 2026-10, after its candidate was printed. */
const customerAccount = [
  'customer-account-2026-10.graphql',
  'customer-account-2026-10-order-edits.graphql',
];

function readSchema(files: readonly string[]): string {
  const texts = files.map((file) => readFileSync(`demo-shop/schemas/${file}`, 'utf8'));
  const document = parse(texts.join('\n'));
  const withOpenCodes = visit(document, {
    enter(node: ASTNode) {
      const isOpen = node.kind === Kind.ENUM_TYPE_DEFINITION && openCodes.includes(node.name.value);
      return isOpen ? { kind: Kind.SCALAR_TYPE_DEFINITION, name: node.name } : undefined;
    },
  });
  return print(withOpenCodes);
}

const operationTypes = {
  documentMode: 'string',
  dedupeFragments: true,
  enumType: 'string-literal',
  useTypeImports: true,
  avoidOptionals: { field: true },
  immutableTypes: true,
  disableDescriptions: true,
  scalars: {
    ...Object.fromEntries(openCodes.map((name) => [name, 'string'])),
    ID: 'string',
    DateTime: 'string',
    Decimal: 'string',
    URL: 'string',
    HTML: 'string',
    JSON: 'unknown',
    UnsignedInt64: 'string',
    Color: 'string',
    ISO8601DateTime: 'string',
    Date: 'string',
  },
};

/** Documents stand beside their domain; the ends of their names (`.storefront.graphql`) tell the schemas apart. */
const nearDocuments = (schema: readonly string[], suffix: string) => ({
  schema: readSchema(schema),
  documents: `lib/**/*.${suffix}.graphql`,
  preset: 'near-operation-file' as const,
  presetConfig: { extension: '.generated.ts', folder: '', baseTypesPath: '' },
  plugins: ['typescript-operations', 'typed-document-node'],
  config: operationTypes,
});

const config: CodegenConfig = {
  ignoreNoDocuments: true,
  generates: {
    'lib/': nearDocuments(customerAccount, 'customer-account'),
    'lib/shopify/answer-shapes.generated.ts': {
      schema: readSchema(customerAccount),
      documents: 'lib/**/*.customer-account.graphql',
      plugins: ['./.ci/answer-shapes.mjs'],
    },
    'lib/storefront': nearDocuments(['storefront-2026-10.graphql'], 'storefront'),
    'lib/admin': nearDocuments(['admin-2026-10.graphql'], 'admin'),
  },
};

export default config;
