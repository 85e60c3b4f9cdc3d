/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type OrderMoneyFieldsFragment = { readonly subtotal: { readonly amount: string, readonly currencyCode: string } | null, readonly totalShipping: { readonly amount: string, readonly currencyCode: string }, readonly totalDuties: { readonly amount: string, readonly currencyCode: string } | null, readonly totalTax: { readonly amount: string, readonly currencyCode: string } | null, readonly totalTip: { readonly amount: string, readonly currencyCode: string } | null, readonly totalPrice: { readonly amount: string, readonly currencyCode: string }, readonly totalRefunded: { readonly amount: string, readonly currencyCode: string }, readonly shippingLine: { readonly title: string, readonly originalPrice: { readonly amount: string, readonly currencyCode: string } } | null, readonly shippingDiscountAllocations: ReadonlyArray<{ readonly allocatedAmount: { readonly amount: string, readonly currencyCode: string }, readonly discountApplication:
      | { readonly title: string }
      | { readonly code: string }
      | { readonly title: string }
      | { readonly title: string }
     }>, readonly refunds: ReadonlyArray<{ readonly createdAt: string | null, readonly returnName: string | null, readonly totalRefunded: { readonly amount: string, readonly currencyCode: string } }> };

export type OrderDiscountFieldsFragment = { readonly allocatedAmount: { readonly amount: string, readonly currencyCode: string }, readonly discountApplication:
    | { readonly title: string }
    | { readonly code: string }
    | { readonly title: string }
    | { readonly title: string }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const OrderDiscountFieldsFragmentDoc = new TypedDocumentString(`
    fragment OrderDiscountFields on DiscountAllocation {
  allocatedAmount {
    amount
    currencyCode
  }
  discountApplication {
    ... on AutomaticDiscountApplication {
      title
    }
    ... on DiscountCodeApplication {
      code
    }
    ... on ManualDiscountApplication {
      title
    }
    ... on ScriptDiscountApplication {
      title
    }
  }
}
    `, {"fragmentName":"OrderDiscountFields"}) as unknown as TypedDocumentString<OrderDiscountFieldsFragment, unknown>;
export const OrderMoneyFieldsFragmentDoc = new TypedDocumentString(`
    fragment OrderMoneyFields on Order {
  subtotal {
    amount
    currencyCode
  }
  totalShipping {
    amount
    currencyCode
  }
  totalDuties {
    amount
    currencyCode
  }
  totalTax {
    amount
    currencyCode
  }
  totalTip {
    amount
    currencyCode
  }
  totalPrice {
    amount
    currencyCode
  }
  totalRefunded {
    amount
    currencyCode
  }
  shippingLine {
    title
    originalPrice {
      amount
      currencyCode
    }
  }
  shippingDiscountAllocations {
    ...OrderDiscountFields
  }
  refunds {
    createdAt
    returnName
    totalRefunded {
      amount
      currencyCode
    }
  }
}
    fragment OrderDiscountFields on DiscountAllocation {
  allocatedAmount {
    amount
    currencyCode
  }
  discountApplication {
    ... on AutomaticDiscountApplication {
      title
    }
    ... on DiscountCodeApplication {
      code
    }
    ... on ManualDiscountApplication {
      title
    }
    ... on ScriptDiscountApplication {
      title
    }
  }
}`, {"fragmentName":"OrderMoneyFields"}) as unknown as TypedDocumentString<OrderMoneyFieldsFragment, unknown>;