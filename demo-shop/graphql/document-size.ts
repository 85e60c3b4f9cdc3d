import { type DocumentNode, Kind, Lexer, type SelectionSetNode, Source, TokenKind } from 'graphql';

/** Far beyond any honest query, far below what the stack of this process holds. */
export const maxDepth = 200;
/** Selections with every spread written out: a short chain of fragments can stand for billions. */
export const maxSelections = 20_000;
export const maxTokens = 20_000;

const opening: ReadonlySet<TokenKind> = new Set([
  TokenKind.BRACE_L,
  TokenKind.BRACKET_L,
  TokenKind.PAREN_L,
]);
const closing: ReadonlySet<TokenKind> = new Set([
  TokenKind.BRACE_R,
  TokenKind.BRACKET_R,
  TokenKind.PAREN_R,
]);

/**
 * How deep the brackets of a text nest; the parser, which calls itself for each, cannot be asked.
 * @throws {GraphQLError} where the text is no GraphQL
 */
export function getTextDepth(text: string): number {
  const lexer = new Lexer(new Source(text));
  let depth = 0;
  let deepest = 0;
  for (let count = 0; count < maxTokens; count += 1) {
    const { kind } = lexer.advance();
    if (kind === TokenKind.EOF) break;
    if (opening.has(kind)) deepest = Math.max(deepest, ++depth);
    if (closing.has(kind)) depth -= 1;
  }
  return deepest;
}

/** How deep lists and objects among the variables nest, found without recursion. */
export function getValueDepth(value: unknown): number {
  let level: unknown[] = [value];
  for (let depth = 0; ; depth += 1) {
    const next = level.flatMap((item) =>
      typeof item === 'object' && item !== null ? Object.values(item) : [],
    );
    if (next.length === 0) return depth;
    level = next;
  }
}

export type DocumentSize = { selections: number; depth: number };

const nothing: DocumentSize = { selections: 0, depth: 0 };

/** The greatest size of an operation with its fragments written out. Circles are validation's to refuse. */
export function getExpandedSize(document: DocumentNode): DocumentSize {
  const bodies = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      bodies.set(definition.name.value, definition.selectionSet);
    }
  }
  const known = new Map<string, DocumentSize>();

  function sizeOfFragment(name: string): DocumentSize {
    const existing = known.get(name);
    const body = bodies.get(name);
    if (existing || !body) return existing ?? nothing;
    known.set(name, nothing);
    const size = sizeOf(body);
    known.set(name, size);
    return size;
  }

  function sizeOf(selectionSet: SelectionSetNode | undefined): DocumentSize {
    let selections = 0;
    let depth = 0;
    for (const selection of selectionSet?.selections ?? []) {
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? sizeOfFragment(selection.name.value)
          : sizeOf(selection.selectionSet);
      selections += 1 + inner.selections;
      depth = Math.max(depth, 1 + inner.depth);
    }
    return { selections, depth };
  }

  const sizes = document.definitions.map((one) =>
    one.kind === Kind.OPERATION_DEFINITION || one.kind === Kind.FRAGMENT_DEFINITION
      ? sizeOf(one.selectionSet)
      : nothing,
  );
  return {
    selections: Math.max(...sizes.map(({ selections }) => selections)),
    depth: Math.max(...sizes.map(({ depth }) => depth)),
  };
}
