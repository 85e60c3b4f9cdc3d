import 'server-only';
import { redactText } from './redact-text';

const redacted = '[redacted]';
const deepest = 6;
const mostMembers = 40;
const longestText = 1_000;
const longestStack = 3_000;
/** Of one line's texts together, so that no line outgrows what collectors take. */
const longestLine = 12_000;

/** Compared without case, `-` and `_`: `set-cookie`, `setCookie`, `SET_COOKIE`. */
const secretKeys: ReadonlySet<string> = new Set(
  `authorization proxyauthorization cookie cookies setcookie code codechallenge state pin otp password passwd
   credentials headers body form formdata query search url href referer referrer variables claims jwt hint loginhint
   email mail phone name firstname lastname fullname displayname givenname familyname recipient company
   address addresses address1 address2 street city zip postcode postalcode zonecode birthday
   ip buyerip clientip peer peerip remoteaddress forwarded xforwardedfor xrealip cfconnectingip
   sub subject customer customerid ordername ordernumber sessionid`.split(/\s+/),
);
const secretEndings =
  /(?:token|secret|cookie|verifier|nonce|password|email|phone|phonenumber|apikey)$/;

export function isSecretKey(key: string): boolean {
  const plain = key.toLowerCase().replace(/[^a-z\d]/g, '');
  return secretKeys.has(plain) || secretEndings.test(plain);
}

/** Names a text without saying anything of it; for whoever has to find it again. */
const isHash = (key: string, value: unknown): boolean =>
  key.endsWith('Sha256') && typeof value === 'string' && /^[\da-f]{64}$/.test(value);

type Budget = { left: number };

function clip(text: string, max: number, budget: Budget, isStack = false): string {
  // Every shape would be looked for in a text of which nothing is shown.
  if (budget.left <= 0) return '…';
  const clipped = redactText(text, Math.min(max, budget.left), isStack);
  budget.left -= clipped.length;
  return clipped;
}

/** Of an error only what is the same whoever asked: libraries hang requests and answers on theirs. */
const errorFacts = ['code', 'status', 'digest', 'syscall', 'errno'] as const;

function toErrorFacts(error: Error, depth: number, budget: Budget): Record<string, unknown> {
  const facts: Record<string, unknown> = {
    type: clip(String(error.name), 100, budget),
    message: clip(String(error.message), longestText, budget),
  };
  for (const name of errorFacts) {
    const value: unknown = Reflect.get(error, name);
    // Under another name: `code` is also what a shopper types.
    const key = name === 'code' ? 'reason' : name;
    if (typeof value === 'string') facts[key] = clip(value, 100, budget);
    if (typeof value === 'number') facts[key] = value;
  }
  if (typeof error.stack === 'string') {
    facts.stack = clip(error.stack, longestStack, budget, true);
  }
  // What is no error may be a whole answer: openid-client hands on bodies like that.
  if (error.cause instanceof Error) facts.cause = redactValue(error.cause, depth + 1, budget);
  if (error instanceof AggregateError) {
    facts.errors = redactValue(error.errors, depth + 1, budget);
  }
  return facts;
}

/** Also of another bundle, whose classes are not ours. */
export function isError(value: object): value is Error {
  return value instanceof Error || Object.prototype.toString.call(value) === '[object Error]';
}

function redactMembers(value: object, depth: number, budget: Budget): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const key of Object.keys(value).slice(0, mostMembers)) {
    if (budget.left <= 0) break;
    const shown = clip(key, 100, budget);
    const plain: unknown = isSecretKey(key) ? redacted : Reflect.get(value, key);
    const member = isHash(key, plain) ? plain : redactValue(plain, depth, budget);
    // Not by assignment, which would take `__proto__` for an order.
    Object.defineProperty(facts, shown, { value: member, enumerable: true, configurable: true });
  }
  return facts;
}

function redactItems(items: readonly unknown[], depth: number, budget: Budget): unknown[] {
  const shown: unknown[] = [];
  for (const item of items) {
    if (budget.left <= 0) return [...shown, '…'];
    // Numbers and lists of lists count too: what is small may be many.
    budget.left -= 1;
    shown.push(redactValue(item, depth, budget));
  }
  return shown;
}

function redactObject(value: object, depth: number, budget: Budget): unknown {
  if (depth > deepest) return '[deep]';
  if (isError(value)) return toErrorFacts(value, depth, budget);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (ArrayBuffer.isView(value)) return '[bytes]';
  if (value instanceof URL) return clip(value.origin, longestText, budget);
  if (Array.isArray(value) || value instanceof Set) {
    return redactItems([...value].slice(0, mostMembers), depth + 1, budget);
  }
  if (value instanceof Map) return redactObject(Object.fromEntries(value), depth, budget);
  return redactMembers(value, depth + 1, budget);
}

function redactValue(value: unknown, depth: number, budget: Budget): unknown {
  if (typeof value === 'string') return clip(value, longestText, budget);
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'function' || typeof value === 'symbol') return `[${typeof value}]`;
  if (typeof value !== 'object' || value === null) return value;
  try {
    return redactObject(value, depth, budget);
  } catch {
    // A getter of somebody else's that throws must not cost the line.
    return '[unreadable]';
  }
}

/**
 * Facts of a log line without secrets and people: by key at any depth, by shape in any text, errors with
 * their causes included, and bounded.
 */
export function redactFacts(facts: object): Record<string, unknown> {
  const redactedFacts = redactValue(facts, 0, { left: longestLine });
  return typeof redactedFacts === 'object' &&
    redactedFacts !== null &&
    !Array.isArray(redactedFacts)
    ? (redactedFacts as Record<string, unknown>)
    : { facts: redactedFacts };
}
