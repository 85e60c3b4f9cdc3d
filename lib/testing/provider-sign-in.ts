import 'server-only';
import type { Provider } from './provider';

/**
 * For tests only: a sign-in at this provider with the ID token that `make` makes for the flow's nonce.
 * Answers the subject, or why there is none.
 */
export async function signInWithIdToken(
  provider: Provider,
  make: (nonce: string) => string | Promise<string>,
): Promise<string> {
  const { startSignIn } = await import('@/lib/auth/start-sign-in');
  const { finishSignIn } = await import('@/lib/auth/finish-sign-in');
  const { transaction } = await startSignIn({ returnTo: '/account' });
  const id_token = await make(transaction.nonce);
  provider.behaviour.token = () => ({
    body: { access_token: 'at', refresh_token: 'rt', expires_in: 3600, id_token },
  });
  const callback = new URL('/account/authorize', provider.origin);
  callback.search = new URLSearchParams({ code: 'c', state: transaction.state }).toString();
  try {
    return (await finishSignIn(callback, transaction)).subject;
  } catch (error) {
    return toErrorCode(error);
  }
}

/** A sign-in begun at the provider that the environment names. */
export async function beginAtProvider() {
  const { startSignIn } = await import('@/lib/auth/start-sign-in');
  return (await startSignIn({ returnTo: '/account' })).transaction;
}

type Begun = Awaited<ReturnType<typeof beginAtProvider>>;

/** The way back with this query: why it signs nobody in, or `signed in`. */
export async function comeBack(
  transaction: Begun,
  query: readonly (readonly [string, string])[],
): Promise<string> {
  const { finishSignIn } = await import('@/lib/auth/finish-sign-in');
  const callback = new URL('/account/authorize', 'http://localhost:3000');
  for (const [name, value] of query) callback.searchParams.append(name, value);
  return finishSignIn(callback, transaction).then(() => 'signed in', toErrorCode);
}

export const toErrorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'thrown';
