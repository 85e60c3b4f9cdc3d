import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

const known = new WeakMap<DocumentNode, string | null>();

/**
 * What `X-Shopify-API-Deprecated-Reason` says about a document: the reasons the schema gives for each
 * deprecated field it uses (Shopify changelog, "GraphQL: return actual deprecation reasons"). Null if it
 * uses none.
 */
export function getDeprecatedReason(schema: GraphQLSchema, document: DocumentNode): string | null {
  const existing = known.get(document);
  if (existing !== undefined) return existing;
  const reasons = new Set<string>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field() {
        const field = types.getFieldDef();
        const parent = types.getParentType();
        if (field?.deprecationReason) {
          reasons.add(`${parent?.name}.${field.name}: ${field.deprecationReason}`);
        }
      },
    }),
  );
  // Header values are one line of visible ASCII (RFC 9110, 5.5).
  const text = [...reasons].join(' | ').replace(/[^\x20-\x7e]+/g, ' ');
  const reason = text || null;
  known.set(document, reason);
  return reason;
}
