import 'server-only';

/**
 * Everything that a span or a metric may say, and how each thing has to look. What is not in this list, or does
 * not look like that, leaves the process under no name: no personal data can slip in by a new attribute.
 */
const shapes = {
  /** A pattern of the build, `/account/orders/[id]`; never a path. */
  'http.route': /^(other|\/[a-z\d\-/[\]_.]{0,100})$/i,
  'http.request.method': /^(GET|HEAD|POST|OTHER)$/,
  'http.response.status_code': 'number',
  /** A soft navigation, rather than a document. */
  'foyer.soft': 'boolean',
  'foyer.upstream': /^(customer-account|storefront|provider|admin)$/,
  /** The name of one of our own GraphQL documents, or of a step: `token`, `read`. */
  'foyer.operation': /^[A-Za-z]{1,60}$/,
  /** `ok`, or a code of a closed union. */
  'foyer.outcome': /^[a-z][a-z-]{1,40}$/,
  'foyer.attempts': 'number',
  'foyer.cost.requested': 'number',
  'foyer.cost.actual': 'number',
  'foyer.throttle.available': 'number',
  'foyer.circuit': /^(faults|closed)$/,
  'foyer.circuit.state': /^(Closed|Open|HalfOpen|Isolated)$/,
  'foyer.store': /^(cookie|redis)$/,
  /** Which rule a request was turned away by. */
  'foyer.rule': /^[a-z][a-z-]{1,40}$/,
} as const satisfies Readonly<Record<string, RegExp | 'number' | 'boolean'>>;

type Shapes = typeof shapes;
export type AttributeName = keyof Shapes;
export type Attributes = {
  readonly [Name in AttributeName]?: Shapes[Name] extends 'number'
    ? number
    : Shapes[Name] extends 'boolean'
      ? boolean
      : string;
};

function isAllowed(name: string, value: unknown): value is string | number | boolean {
  if (!Object.hasOwn(shapes, name)) return false;
  const shape = shapes[name as AttributeName];
  if (shape === 'number') return Number.isFinite(value);
  if (shape === 'boolean') return typeof value === 'boolean';
  return typeof value === 'string' && shape.test(value);
}

/** What of it may leave the process. */
export const toAllowed = (attributes: Attributes): Record<string, string | number | boolean> =>
  Object.fromEntries(Object.entries(attributes).filter(([name, value]) => isAllowed(name, value)));
