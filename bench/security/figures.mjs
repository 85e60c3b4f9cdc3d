/**
 * What the app promises, by number. `measure` is run here; for the others a command says the figure, or a browser
 * test fails without it.
 */
export const figures = [
  { number: 1, load: () => import('./sign-in.mjs') },
  { number: 2, promise: '0 of 700 and 1,000,000', load: () => import('./redirects.mjs') },
  { number: 3, load: () => import('./forgeries.mjs') },
  {
    number: 4,
    what: 'one refresh for 300 requests; no sign-out by renewals under faults',
    commands: ['npm run bench:refresh', 'npm run bench:rotations'],
  },
  {
    number: 5,
    what: 'faults survived: nobody signed out, nothing typed lost',
    commands: ['npm run bench:faults'],
  },
  {
    number: 6,
    what: 'nobody sees another customer’s data, behind a greedy cache too',
    commands: ['npm run bench:cache', 'npm run test:e2e -- security/isolation'],
  },
  {
    number: 7,
    what: 'the back button shows nothing after signing out',
    commands: ['npm run test:e2e -- auth/sign-out'],
  },
  { number: 8, promise: '0 of at least 1,500', load: () => import('./writes.mjs') },
  { number: 9, promise: '0 of 1,000', load: () => import('./double-submits.mjs') },
  {
    number: 9,
    what: 'nothing twice and nothing lost when the process is killed',
    commands: ['npm run bench:kills', 'npx vitest run lib/once'],
  },
  { number: 10, promise: 'all of at least 250', load: () => import('./buyer-ip.mjs') },
  { number: 11, what: 'what an outage costs', commands: ['npm run bench:outage'] },
  {
    number: 12,
    what: 'no request lost while instances restart',
    commands: ['npm run bench:drain'],
  },
  { number: 13, what: 'load on two cores, over half an hour', commands: ['npm run bench:soak'] },
  {
    number: 14,
    what: 'security headers; mutation score',
    commands: ['npm run test:mutation', 'npm run test:e2e -- site/pages'],
  },
  {
    number: 15,
    what: 'no token in pages, storage, logs or Redis',
    commands: ['npm run test:e2e -- security/leaks'],
  },
];
