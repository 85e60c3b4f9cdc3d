/** Words and sums of a receipt, ready to be drawn; the page and the PDF are drawn from the same. */
export type Receipt = {
  /** BCP 47. */
  readonly locale: string;
  /** `Receipt`, or what the sheet is where nobody paid. */
  readonly title: string;
  /** Said in large letters where it is no receipt; null on one. */
  readonly state: string | null;
  /** Foreign text, as are all names, addresses and titles here. */
  readonly seller: { readonly name: string; readonly lines: readonly string[] };
  readonly facts: readonly Fact[];
  /** Addresses and the company, each under its name. */
  readonly parties: readonly { readonly label: string; readonly lines: readonly string[] }[];
  readonly columns: { readonly item: string; readonly quantity: string; readonly amount: string };
  readonly items: readonly ReceiptItem[];
  readonly sums: readonly ReceiptSum[];
  readonly payments: { readonly heading: string; readonly rows: readonly ReceiptSum[] } | null;
  /** What it is not. */
  readonly notice: string;
};

export type Fact = { readonly label: string; readonly value: string };

export type ReceiptItem = {
  readonly title: string;
  /** Variant, properties, price of one, discounts. */
  readonly details: readonly string[];
  readonly quantity: string;
  readonly amount: string;
};

export type ReceiptSum = {
  readonly label: string;
  readonly amount: string;
  /** The sum everything leads to. */
  readonly isConclusion?: boolean;
  /** Says something of another sum, and adds nothing to it. */
  readonly isAside?: boolean;
};
