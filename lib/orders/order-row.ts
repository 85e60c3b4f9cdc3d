import type { Tone } from './order-status';

/**
 * A row of the orders list, ready to draw: every text translated and formatted. The server's first page
 * and the pages fetched later look the same, and the browser needs neither catalogue nor formats.
 */
export type OrderRow = {
  readonly id: string;
  readonly href: string;
  /** Foreign text, as the products' names. */
  readonly name: string;
  readonly products: string;
  readonly placed: string;
  readonly placedAt: string;
  readonly status: { readonly text: string; readonly tone: Tone };
  readonly notes: readonly string[];
  readonly expected: string | null;
  /** What the order came to when it was bought, whatever was refunded since. */
  readonly total: string;
  readonly refunded: string | null;
  readonly picture: OrderPicture;
};

/** The first product, and how many others lie behind it. */
export type OrderPicture = {
  readonly image: {
    readonly url: string;
    readonly altText: string | null;
    readonly width: number | null;
    readonly height: number | null;
  } | null;
  readonly more: string | null;
};

export type OrderRowsPage = {
  /** The tag of the person whose orders these are. */
  readonly person: string;
  readonly rows: readonly OrderRow[];
  /** Links that turn the page without JavaScript; null at either end. */
  readonly newerHref: string | null;
  readonly olderHref: string | null;
  /** Where the next page is to be fetched. */
  readonly next: string | null;
  /** What a screen reader is told when these rows were added. */
  readonly announcement: string;
};
