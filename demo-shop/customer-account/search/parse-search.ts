export type Comparator = ':' | ':<' | ':<=' | ':>' | ':>=';

/** `field` is null for free text. */
export type SearchTerm = { field: string | null; comparator: Comparator; value: string };

export type SearchNode =
  | { type: 'and' | 'or'; nodes: SearchNode[] }
  | { type: 'not'; node: SearchNode }
  | { type: 'term'; term: SearchTerm };

type Token = { type: '(' | ')' | 'and' | 'not' | 'or' } | { type: 'term'; term: SearchTerm };

/** Brackets and negations inside more of them than this are skipped: the parser calls itself for each. */
export const maxNesting = 100;

/** Dots lead into what a field holds, as in filters of webhooks (`line_items.price`). */
const FIELD = /^([a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*)*)(:(?:<=|>=|<|>)?)/i;
const QUOTED = /^(["'])((?:\\.|(?!\1)[\s\S])*)\1/;
const BARE = /^(?:\\.|[^\s()\\])+/;

function takeValue(rest: string): { value: string; length: number } {
  const quoted = QUOTED.exec(rest);
  const found = quoted ?? BARE.exec(rest);
  const raw = quoted ? (quoted[2] ?? '') : (found?.[0] ?? '');
  return { value: raw.replace(/\\([\s\S])/g, '$1'), length: found?.[0].length ?? 0 };
}

function tokenize(query: string): Token[] {
  const tokens: Token[] = [];
  let rest = query.trimStart();
  while (rest) {
    const connective = /^(AND|OR|NOT)(?=[\s()]|$)/.exec(rest)?.[1];
    if (rest.startsWith('(') || rest.startsWith(')')) {
      tokens.push({ type: rest.startsWith('(') ? '(' : ')' });
      rest = rest.slice(1);
    } else if (connective) {
      tokens.push({ type: connective.toLowerCase() as 'and' | 'not' | 'or' });
      rest = rest.slice(connective.length);
    } else if (/^-[^\s-]/.test(rest)) {
      tokens.push({ type: 'not' });
      rest = rest.slice(1);
    } else {
      const [prefix = '', field = null, comparator = ':'] = FIELD.exec(rest) ?? [];
      const { length, value } = takeValue(rest.slice(prefix.length));
      const term = {
        field: field?.toLowerCase() ?? null,
        comparator: comparator as Comparator,
        value,
      };
      tokens.push({ type: 'term', term });
      rest = rest.slice(Math.max(prefix.length + length, 1));
    }
    rest = rest.trimStart();
  }
  return tokens;
}

/**
 * Parses Shopify's search syntax (shopify.dev/docs/api/usage/search-syntax): terms, phrases,
 * comparators, AND (also a mere space), OR, NOT, `-`, parentheses. Null for an empty query. It
 * never throws: a stray bracket or connective is skipped, as a search box should do.
 */
export function parseSearch(dangerousQuery: string): SearchNode | null {
  const tokens = tokenize(dangerousQuery);
  let at = 0;
  let nesting = 0;

  function parseOr(): SearchNode | null {
    const nodes = [parseAnd()];
    while (tokens[at]?.type === 'or') {
      at += 1;
      nodes.push(parseAnd());
    }
    return combine('or', nodes);
  }

  function parseAnd(): SearchNode | null {
    const nodes: (SearchNode | null)[] = [];
    for (let token = tokens[at]; token && token.type !== 'or' && token.type !== ')'; ) {
      if (token.type === 'and') at += 1;
      else nodes.push(parseOne());
      token = tokens[at];
    }
    return combine('and', nodes);
  }

  function parseOne(): SearchNode | null {
    const token = tokens[at];
    at += 1;
    if (token?.type === 'term') return { type: 'term', term: token.term };
    if (nesting >= maxNesting) return null;
    nesting += 1;
    const node = token?.type === '(' ? parseGroup() : parseNegation();
    nesting -= 1;
    return node;
  }

  function parseNegation(): SearchNode | null {
    const node = tokens[at] ? parseOne() : null;
    return node && { type: 'not', node };
  }

  function parseGroup(): SearchNode | null {
    const node = parseOr();
    if (tokens[at]?.type === ')') at += 1;
    return node;
  }

  const parts: (SearchNode | null)[] = [];
  while (at < tokens.length) {
    parts.push(parseOr());
    if (tokens[at]?.type === ')') at += 1;
  }
  return combine('and', parts);
}

function combine(type: 'and' | 'or', nodes: (SearchNode | null)[]): SearchNode | null {
  const present = nodes.filter((node) => node !== null);
  return present.length > 1 ? { type, nodes: present } : (present[0] ?? null);
}
