import 'server-only';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { getEnv } from '@/lib/env';
import { setPageCookie } from '@/lib/http/response-status';
import {
  getRequestId,
  getRequestPath,
  getReturnPath,
  getTimeLeftMs,
  isAnswerToForm,
} from '@/lib/request-context';
import { routes } from '@/lib/routes';
import { writeCookies } from '@/lib/session/cookies';
import { getSessionStore } from '@/lib/session/get-session-store';
import { endRefreshHops, toTokenMark } from '@/lib/session/refresh-marker';
import type { Session } from '@/lib/session/session';
import { isUpstreamError } from '@/lib/upstream/upstream-error';
import { ShopifyError } from './errors';
import { getCustomerAccountUrl } from './get-customer-account-url';
import { joinMutation } from './join-mutation';
import { orUnknown, requireKnownSession } from './known-session';
import type { LostField } from './parse-answer';
import {
  type GraphqlRequest,
  isMutation,
  postGraphql,
  type TypedDocument,
  toOperationName,
  type VariablesArgument,
} from './post-graphql';

async function toUrl(operation: string): Promise<URL> {
  try {
    return await getCustomerAccountUrl();
  } catch (error) {
    if (!isUpstreamError(error)) throw error;
    const facts = { operation, requestId: await getRequestId() };
    throw new ShopifyError(error.code, facts, { cause: error });
  }
}

/** What may be missing, and who is told. */
type Losses = Pick<GraphqlRequest, 'onLost' | 'mayLose'>;

/** A change whose answer is lost is looked up afresh, and that needs time too. */
const lookUpMs = 2_000;

function toDeadlineMs(query: string, leftMs: number): number {
  return isMutation(query) ? Math.max(leftMs - lookUpMs, Math.ceil(leftMs / 2)) : leftMs;
}

async function send<Result>(
  session: Session,
  query: string,
  variables: unknown,
  losses: Losses = {},
): Promise<Result> {
  return postGraphql<Result>({
    api: 'customer-account',
    who: session.subject,
    url: await toUrl(toOperationName(query)),
    // The bare token: `Bearer` is refused here (Customer Account API, "Make authenticated requests").
    headers: {
      authorization: session.tokens.accessToken,
      origin: getEnv().siteOrigin,
      'user-agent': 'Foyer',
    },
    query,
    variables,
    deadlineMs: toDeadlineMs(query, await getTimeLeftMs()),
    requestId: await getRequestId(),
    ...losses,
  });
}

/** Where cookies can be written and a redirect to the shop's host would be followed by no script. */
const isApiRequest = async () => (await getRequestPath()).startsWith('/api/');

async function end(operation: string): Promise<never> {
  if (!(await isApiRequest())) redirect(routes.login({ returnTo: await getReturnPath() }));
  throw new ShopifyError('signed-out', { operation, requestId: await getRequestId() });
}

/** 401 where cookies can be written: nothing was done, so new tokens and one replay are safe. */
async function replay<Result>(
  session: Session,
  query: string,
  variables: unknown,
  refused: ShopifyError,
  losses: Losses,
): Promise<Result> {
  const jar = await cookies();
  const refreshing = getSessionStore().refresh(session, jar, new Date());
  const fresh = await orUnknown(refused.operation, refreshing);
  if (fresh.kind === 'transient') throw refused;
  if (fresh.kind === 'dead') return end(refused.operation);
  if (fresh.writes) writeCookies(jar, fresh.writes);
  return send<Result>(fresh.session, query, variables, losses);
}

/**
 * Runs one operation as the signed-in customer. This, and nothing else, adds the access token: it is the
 * guard that stands where the data is. Without a session it redirects to sign in. Mutations belong in
 * server actions, where cookies can be written.
 * @throws {ShopifyError}
 */
export async function customerAccount<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  ...[variables]: VariablesArgument<Variables>
): Promise<Result> {
  const query = document.toString();
  const isForWriting = isMutation(query);
  const session = await requireKnownSession(toOperationName(query), { isForWriting });
  const run = () => ask<Result>(session, query, variables ?? {});
  return isForWriting ? joinMutation([session.subject, query, variables], run) : run();
}

export type Parts<Result> = {
  readonly data: Result;
  readonly lost: readonly LostField[];
  readonly operation: string;
  readonly requestId: string;
};

/**
 * A read of which parts may be missing: what is there, and which fields failed by themselves.
 * @param mayLose paths of fields that may turn out null, whatever their type says, if they are among the lost
 */
export async function customerAccountParts<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  mayLose: readonly string[] = [],
): Promise<Parts<Result>> {
  let lost: readonly LostField[] = [];
  const session = await requireKnownSession(toOperationName(document.toString()));
  const onLost = (found: readonly LostField[]) => {
    lost = found;
  };
  const query = document.toString();
  const data = await ask<Result>(session, query, variables, { onLost, mayLose });
  const operation = toOperationName(query);
  return { data, lost, operation, requestId: await getRequestId() };
}

/** Tokens that the shop has taken are no reason to sign in anew, should it refuse one a moment later. */
async function noteAccepted(canWrite: boolean): Promise<void> {
  const jar = await cookies();
  const end = endRefreshHops(jar);
  if (!end) return;
  if (canWrite) writeCookies(jar, [end]);
  else await setPageCookie(end);
}

async function ask<Result>(
  session: Session,
  query: string,
  variables: unknown,
  losses: Losses = {},
): Promise<Result> {
  const canWrite = isMutation(query) || (await isApiRequest());
  if (!canWrite && session.tokens.accessTokenExpiresAt <= Date.now()) {
    // proxy.ts has just tried in vain: it is the shop that cannot be asked, not the shopper who is unknown.
    const facts = { operation: toOperationName(query), requestId: await getRequestId() };
    throw new ShopifyError('unreachable', facts);
  }
  try {
    const result = await send<Result>(session, query, variables, losses);
    await noteAccepted(canWrite);
    return result;
  } catch (error) {
    if (!(error instanceof ShopifyError) || error.code !== 'unauthorized') throw error;
    if (canWrite) return replay<Result>(session, query, variables, error, losses);
    // Whoever goes away from a form's answer loses what was typed.
    if (await isAnswerToForm()) throw error;
    // A page cannot write cookies; the refresh route can, and comes back here.
    const refused = toTokenMark(session.tokens.accessToken);
    redirect(routes.refresh({ returnTo: await getRequestPath(), refused }));
  }
}
