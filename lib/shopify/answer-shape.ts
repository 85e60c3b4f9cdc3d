/** What a value of an answer has to be; `enum X` names one of `enumValues`. */
export type Leaf =
  | 'any'
  | 'boolean'
  | 'date'
  | 'decimal'
  | 'float'
  | 'int'
  | 'text'
  | `enum ${string}`;

export type Fields = Readonly<Record<string, Shape>>;

/** What an answer has to look like, as the schema promises it; without `required` it may be null. */
export type Shape =
  | { readonly leaf: Leaf; readonly required?: true }
  | { readonly list: Shape; readonly required?: true }
  | {
      readonly fields: Fields;
      /** Of one concrete type alone. */
      readonly on?: Readonly<Record<string, Fields>>;
      readonly required?: true;
    };
