/**
 * Shopify's search syntax, the part shops use: words, `"phrases"`, `field:value`, `field:>value`,
 * `prefix*`, `-not`, `NOT`, `AND`, `OR`, parentheses.
 * https://shopify.dev/docs/api/usage/search-syntax
 */
export type Term = { field: string | null; operator: ':' | '>' | '<' | '>=' | '<='; value: string };

export type Match = (test: (term: Term) => boolean) => boolean;

/** Brackets and negations inside more of them than this are skipped: the parser calls itself for each. */
const maxNesting = 100;

const TOKEN = /\s*(\(|\)|-(?=\S)|(?:[\w.]+:)?(?:>=|<=|>|<)?"[^"]*"|(?:[^\s()"]+))/gy;

/** Parses a query into a function that asks `test` for each term. Never throws: oddities are words. */
export function parseSearchQuery(dangerousQuery: string): Match {
  const tokens = [...dangerousQuery.matchAll(TOKEN)].map((match) => match[1] ?? '');
  let at = 0;
  let nesting = 0;

  function parseAny(): Match {
    const branches = [parseAll()];
    while (tokens[at] === 'OR') {
      at += 1;
      branches.push(parseAll());
    }
    return (test) => branches.some((branch) => branch(test));
  }

  function parseAll(): Match {
    const parts: Match[] = [];
    while (at < tokens.length && tokens[at] !== 'OR' && tokens[at] !== ')') {
      if (tokens[at] === 'AND') at += 1;
      else parts.push(parseOne());
    }
    return (test) => parts.every((part) => part(test));
  }

  function parseOne(): Match {
    const token = tokens[at] ?? '';
    at += 1;
    const isNegation = token === '-' || token === 'NOT';
    if (!isNegation && token !== '(') {
      const term = toTerm(token);
      return (test) => term.value === '' || test(term);
    }
    if (at >= tokens.length || nesting >= maxNesting) return () => true;
    nesting += 1;
    const inner = isNegation ? parseOne() : parseAny();
    nesting -= 1;
    if (isNegation) return (test) => !inner(test);
    if (tokens[at] === ')') at += 1;
    return inner;
  }

  const match = parseAny();
  return match;
}

function toTerm(token: string): Term {
  const parts = /^(?:([\w.]+):)?(>=|<=|>|<)?"?(.*?)"?$/s.exec(token);
  const operator = parts?.[2] as Term['operator'] | undefined;
  return { field: parts?.[1] ?? null, operator: operator ?? ':', value: parts?.[3] ?? '' };
}

/** `*` at the end stands for "begins with"; otherwise whole words, whatever their case. */
export function matchesText(text: string, value: string): boolean {
  const wanted = value.toLowerCase();
  const have = text.toLowerCase();
  if (wanted === '*') return true;
  if (wanted.endsWith('*')) {
    const prefix = wanted.slice(0, -1);
    return have.startsWith(prefix) || have.split(/[\s-]+/).some((word) => word.startsWith(prefix));
  }
  return ` ${have.replace(/[\s-]+/g, ' ')} `.includes(` ${wanted.replace(/[\s-]+/g, ' ')} `);
}

export function compare(have: number, operator: Term['operator'], wanted: number): boolean {
  if (Number.isNaN(wanted)) return false;
  if (operator === '>') return have > wanted;
  if (operator === '<') return have < wanted;
  if (operator === '>=') return have >= wanted;
  if (operator === '<=') return have <= wanted;
  return have === wanted;
}
