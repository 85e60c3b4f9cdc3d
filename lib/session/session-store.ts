import 'server-only';
import type { CookieReader, CookieWrite } from './cookies';
import type { Device } from './device';
import type { Session } from './session';

/**
 * What a request's cookies stand for.
 * - `none`: no session of ours; what claims to be one may be deleted from the browser
 * - `ended`: it was one. Kept in the browser, which may have signed in anew beside this request. `isPutOut`: its
 *   owner ended it from another browser
 * - `closed`: it was one, until the shop closed the account
 * - `newer`: a newer version of the app made it. Kept, since that version may come back
 */
export type Reading =
  | { readonly kind: 'session'; readonly session: Session; readonly isConfirmed: boolean }
  | { readonly kind: 'none' }
  | { readonly kind: 'ended'; readonly isPutOut?: true }
  | { readonly kind: 'closed' }
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

export type Ending = {
  /** As far as it is known, for the shop's own logout. */
  readonly session: Session | null;
  /** False when the store could not be told yet. */
  readonly isSettled: boolean;
};

/** One of somebody's sessions; times are milliseconds since the epoch. */
export type SessionFacts = {
  /** Names it in a form, and opens nothing. */
  readonly id: string;
  /** Where it began; null where the browser said nothing, or it is from before that was kept. */
  readonly device: Device | null;
  readonly signedInAt: number;
  /** By its last renewal: within an hour. */
  readonly lastSeenAt: number;
  /** The one of the browser that asks. */
  readonly isThis: boolean;
};

/** What can be done to all sessions of one person, by the ID token's `sub`. Each may throw a StoreError. */
export type PeopleSessions = {
  list(subject: string, present: CookieReader, now: Date): Promise<SessionFacts[]>;
  /** Ends one of this person's, if it is; false when there is none. */
  endOne(subject: string, dangerousId: unknown, now: Date): Promise<boolean>;
  /** Ends all of them, and answers how many. */
  end(subject: string): Promise<number>;
};

/** Where sessions live. A cookie that is refused is a visitor; a store that cannot answer is neither. */
export type SessionStore = {
  /** Whether the browser sent anything that claims to be a session. */
  isClaimed(cookies: CookieReader): boolean;

  /** @throws {StoreError} when it cannot be known who this is */
  read(cookies: CookieReader, now: Date): Promise<Reading>;

  /**
   * Keeps a new session, in the place of whichever this browser had.
   * @throws {RangeError} when it outgrows what a browser keeps
   * @throws {StoreError}
   */
  create(session: Session, present: CookieReader, now: Date): Promise<CookieWrite[]>;

  /**
   * New tokens for a session that was read from these cookies: one call to the shop however many ask
   * together, and the same answer to all.
   * @throws {StoreError}
   */
  refresh(session: Session, present: CookieReader, now: Date): Promise<Renewal>;

  /** Ends the session of these cookies; never fails because the store does. */
  end(present: CookieReader, now: Date): Promise<Ending>;

  /**
   * Ends everything this person has here, and whatever is remembered of it: the shop has disabled, deleted or
   * erased the account. Twice does no harm.
   * @returns how many sessions, or null where nobody counts them
   * @throws {StoreError}
   */
  close(subject: string, now: Date): Promise<number | null>;

  /** Deletes whatever claims to be a session from a browser. */
  clear(present: CookieReader): CookieWrite[];

  /** Null where no store knows all sessions of a person. */
  readonly people: PeopleSessions | null;
};
