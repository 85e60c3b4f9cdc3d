type Part = {
  readonly files: readonly string[];
  readonly tests: readonly string[];
};

/**
 * What is spoilt, part by part, and which tests have to notice: a part’s own and its neighbours’. A test elsewhere that
 * would notice too is not asked, so that a score is a lower bound and a run takes minutes.
 */
export const parts: Readonly<Record<string, Part>> = {
  'return-to': { files: ['lib/auth/return-to.ts'], tests: ['lib/auth/return-to.test.ts'] },
  'buyer-ip': {
    files: ['lib/shopify/{buyer-ip,read-buyer-ip}.ts'],
    tests: ['lib/shopify/buyer-*.test.ts'],
  },
  doors: {
    files: ['lib/http/{is-same-origin-write,rate-limits,refuse-request}.ts'],
    tests: ['lib/http/*.test.ts'],
  },
  answers: {
    files: ['lib/shopify/{parse-answer,join-mutation}.ts'],
    tests: ['lib/shopify/{answer-shapes,parse-answer,join-mutation}.test.ts'],
  },
  transport: {
    files: ['lib/shopify/{customer-account,post-graphql}.ts'],
    // Without the thousands of drifted answers, which take their time: odd-answers.test.ts has some of them.
    tests: [
      'lib/shopify/{customer-account,customer-account-calls,graphql-requests}.test.ts',
      'lib/shopify/{odd-answers,post-graphql,retries,statuses}.test.ts',
      'lib/session/unknown-person.test.ts',
    ],
  },
  cookies: {
    files: [
      'lib/session/{cookies,draft,refresh-marker,seal,session,session-cookie}.ts',
      'lib/session/{sign-out-note,subject-tag,transaction-cookie,way-in}.ts',
    ],
    tests: [
      'lib/session/{cookies,draft,plain-cookies,refresh-marker,seal}.test.ts',
      'lib/session/{cookie-lives,drafts-in-requests,session-cookie,session-times}.test.ts',
      'lib/session/{subject-tag,transaction-cookie}.test.ts',
    ],
  },
  sessions: {
    files: [
      'lib/session/{callback-results,close-account,cookie-store,get-session,get-session-store}.ts',
      'lib/session/{guard-request,keep-fresh,list-sessions,person-ends,refresh-reuse,token-chain}.ts',
    ],
    tests: ['lib/session/*.test.ts', 'proxy.test.ts'],
  },
  redis: {
    files: ['lib/session/redis/*.ts'],
    tests: ['lib/session/session-store.test.ts', 'lib/session/redis/*.test.ts'],
  },
  auth: {
    files: ['lib/auth/*.ts', '!lib/auth/return-to.ts'],
    // Without the hundreds of hostile answers, which take their time: the checks have tests of their own.
    tests: [
      'lib/auth/{failure-facts,get-provider,id-token,parse-sign-in-request}.test.ts',
      'lib/auth/{provider-requests,public-client,refresh-answers,refresh-facts}.test.ts',
      'lib/auth/{sign-in,sign-in-answers,sign-in-state,tokens}.test.ts',
    ],
  },
  'sign-in': {
    files: ['lib/sign-in/*.ts'],
    tests: [
      'lib/sign-in/{answer-stray,callback-errors,failed-callbacks}.test.ts',
      'lib/sign-in/{silent-sign-in,silent-try,store-away}.test.ts',
    ],
  },
  'upstream-rules': {
    files: [
      'lib/upstream/{failing-operations,failures,fault-share,head-count,probe-turns,rests}.ts',
      'lib/upstream/{retry-after,shop-origins,shop-request-id,upstream-error,with-retries}.ts',
    ],
    tests: [
      'lib/upstream/{failures,one-of-many,request-ids,retry-after,shop-origins}.test.ts',
      'lib/upstream/{rules,upstream-error,with-retries}.test.ts',
    ],
  },
  'upstream-way': {
    files: ['lib/upstream/{agent,fetch-upstream,gate,gates}.ts'],
    tests: ['lib/upstream/*.test.ts', 'lib/shopify/{retries,statuses}.test.ts'],
  },
};
