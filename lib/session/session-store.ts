import 'server-only';
import type { CookieReader, CookieWrite } from './cookies';
import type { Session } from './session';

/**
 * What a request's cookies stand for.
 * - `none`: no session of ours; what claims to be one may be deleted from the browser
 * - `ended`: it was one. Kept in the browser, which may have signed in anew beside this request
 * - `newer`: a newer version of the app made it. Kept, since that version may come back
 */
export type Reading =
  | { readonly kind: 'session'; readonly session: Session; readonly isConfirmed: boolean }
  | { readonly kind: 'none' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'newer' };

export type Renewal =
  | {
      readonly kind: 'refreshed';
      readonly session: Session;
      /** For the browser; null when the session has outgrown what a browser keeps. */
      readonly writes: readonly CookieWrite[] | null;
    }
  | { readonly kind: 'dead' }
  | { readonly kind: 'transient' };

/** Where sessions live. A cookie that is refused is a visitor; a store that cannot answer is neither. */
export type SessionStore = {
  /** Whether the browser sent anything that claims to be a session. */
  isClaimed(cookies: CookieReader): boolean;

  /** @throws {SessionStoreError} when it cannot be known who this is */
  read(cookies: CookieReader, now: Date): Promise<Reading>;

  /**
   * Keeps a new session, in the place of whichever this browser had.
   * @throws {RangeError} when it outgrows what a browser keeps
   * @throws {SessionStoreError}
   */
  create(session: Session, present: CookieReader, now: Date): Promise<CookieWrite[]>;

  /**
   * New tokens for a session that was read from these cookies: one call to the shop however many ask
   * together, and the same answer to all.
   * @throws {SessionStoreError}
   */
  refresh(session: Session, present: CookieReader, now: Date): Promise<Renewal>;

  /** Ends the session of these cookies. Answers it, for the shop's own logout, as far as it is known. */
  end(present: CookieReader, now: Date): Promise<Session | null>;

  /** Deletes whatever claims to be a session from a browser. */
  clear(present: CookieReader): CookieWrite[];
};
