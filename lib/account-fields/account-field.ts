import type { Locale } from '@/lib/i18n/locale';

/** A text in every language the site speaks. */
export type Texts = Readonly<Record<Locale, string>>;

/** What a metafield holds, and with it how it is drawn, typed and checked. */
export type FieldKind =
  | { readonly kind: 'date'; readonly latest?: 'today' }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  /** Several lines need the type `multi_line_text_field` in the shop. */
  | { readonly kind: 'text'; readonly maxLength: number; readonly lines?: number }
  | {
      readonly kind: 'number';
      readonly min: number;
      readonly max: number;
      /** None needs the type `number_integer` in the shop, else `number_decimal`. */
      readonly decimals?: number;
    }
  /** A choice whose values read the same in every language. */
  | { readonly kind: 'size'; readonly sizes: readonly string[] }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'list'; readonly maxItems: number; readonly maxLength: number };

export type Choice = { readonly value: string; readonly label: Texts };

/** Where the shop keeps it: the metafield definition's namespace and key. */
export type MetafieldName = { readonly namespace: string; readonly key: string };

/** A customer's metafield as a field of the account. */
export type AccountField = MetafieldName &
  FieldKind & {
    readonly label: Texts;
    readonly hint?: Texts;
    /** `shop`: shown, never asked for. `customer` needs the definition's access READ_WRITE. */
    readonly editableBy: 'customer' | 'shop';
    /** Where a browser may know the answer, e.g. `bday` (WCAG 2.2 SC 1.3.5). */
    readonly autoComplete?: string;
  };

/** An order's metafield as a line on its page. */
export type OrderField = MetafieldName & FieldKind & { readonly label: Texts };

/** How forms and answers call a field. */
export const toFieldName = ({ namespace, key }: MetafieldName): string => `${namespace}.${key}`;
