// One instance of the app, as far as sessions go: its parent tells it what to do, over IPC.
import { createHash } from 'node:crypto';
import { isStoreError } from '@/lib/redis/store-error';
import { getSessionStore } from '@/lib/session/get-session-store';
import { guardRequest } from '@/lib/session/guard-request';
import { createSession } from '@/lib/session/session';
import { answerParent } from './answer-parent.mjs';

const store = getSessionStore();
const toHash = (text) => createHash('sha256').update(text).digest('base64url').slice(0, 12);

const toReader = (cookies) => ({
  getAll: () => Object.entries(cookies).map(([name, value]) => ({ name, value })),
});

function apply(cookies, writes) {
  const changed = { ...cookies };
  for (const { name, value, maxAgeSeconds } of writes) {
    if (maxAgeSeconds > 0) changed[name] = value;
    else delete changed[name];
  }
  return changed;
}

/** A browser that has just signed in; its access token has run out already. */
async function signIn({ subject, tokens }) {
  const now = new Date();
  const session = createSession(subject, tokens, now);
  return apply({}, await store.create(session, toReader({}), now));
}

/** One request with these cookies: what the page would be drawn with. */
async function visit(cookies) {
  const startedAt = performance.now();
  const guard = await guardRequest(toReader(cookies), new Date());
  const ms = performance.now() - startedAt;
  const reading = await store.read(toReader(apply(cookies, guard.writes)), new Date());
  const token = reading.kind === 'session' ? reading.session.tokens.accessToken : null;
  return { isSignedIn: guard.isSignedIn, token: token && toHash(token), ms };
}

/** One renewal, whether it is due or not; the browser gets its cookies. */
async function rotate({ cookies }) {
  try {
    return await rotateKnown(cookies);
  } catch (error) {
    // A busy machine answers late; the guard would say so, and sign nobody out.
    if (isStoreError(error)) return { kind: 'unknown', cookies };
    throw error;
  }
}

async function rotateKnown(cookies) {
  const now = new Date();
  const reading = await store.read(toReader(cookies), now);
  if (reading.kind !== 'session') return { kind: reading.kind, cookies };
  const renewal = await store.refresh(reading.session, toReader(cookies), now);
  return { kind: renewal.kind, cookies: apply(cookies, renewal.writes ?? []) };
}

answerParent({
  rotate,
  signIn,
  visit: ({ cookies, count }) => Promise.all(Array.from({ length: count }, () => visit(cookies))),
});
