import 'server-only';

type Metric = {
  readonly kind: 'counter' | 'histogram' | 'gauge';
  readonly unit: string;
  readonly description: string;
};

/** Every metric there is; docs/deploy.md says which of them to be woken by. */
export const metrics = {
  'foyer.page.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'From a request to the last byte of its answer',
  },
  'foyer.upstream.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'One operation at the shop, all tries together',
  },
  'foyer.upstream.cost': {
    kind: 'histogram',
    unit: '{point}',
    description: 'What an operation cost, as the shop says',
  },
  'foyer.upstream.retries': {
    kind: 'counter',
    unit: '{retry}',
    description: 'Tries after the first',
  },
  'foyer.upstream.circuit': {
    kind: 'gauge',
    unit: '1',
    description: 'A breaker: 0 closed, 1 half open, 2 open',
  },
  'foyer.token.refreshes': {
    kind: 'counter',
    unit: '{refresh}',
    description: 'Refreshes of tokens by outcome',
  },
  'foyer.sessions.ended': { kind: 'counter', unit: '{session}', description: 'And why' },
  'foyer.requests.refused': {
    kind: 'counter',
    unit: '{request}',
    description: 'Turned away before any page, rate limits included',
  },
  'foyer.eventloop.delay.p99': {
    kind: 'gauge',
    unit: 's',
    description: 'How long the process kept others waiting since the last report',
  },
  'foyer.eventloop.delay.max': { kind: 'gauge', unit: 's', description: 'The longest of these' },
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricName = keyof typeof metrics;
