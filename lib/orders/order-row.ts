import type { Tone } from './order-status';

/**
 * A row of the orders list, ready to draw: every text translated and formatted. The server's first page
 * and the pages fetched later look the same, and the browser needs neither catalogue nor formats.
 */
export type OrderRow = {
  readonly id: string;
  readonly href: string;
  /** Foreign text, as the next ones. */
  readonly name: string;
  readonly placed: string;
  readonly placedAt: string;
  readonly status: { readonly text: string; readonly tone: Tone };
  readonly notes: readonly string[];
  readonly expected: string | null;
  readonly total: string;
  readonly items: string;
  readonly thumbnails: readonly OrderThumbnail[];
  readonly more: { readonly text: string; readonly label: string } | null;
};

export type OrderThumbnail = {
  readonly title: string;
  readonly image: {
    readonly url: string;
    readonly altText: string | null;
    readonly width: number | null;
    readonly height: number | null;
  } | null;
};

export type OrderRowsPage = {
  readonly rows: readonly OrderRow[];
  /** Links that turn the page without JavaScript; null at either end. */
  readonly newerHref: string | null;
  readonly olderHref: string | null;
  /** Where the next page is to be fetched. */
  readonly next: string | null;
  /** What a screen reader is told when these rows were added. */
  readonly announcement: string;
};
