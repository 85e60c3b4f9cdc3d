/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CalculateReturnInput = {
  readonly orderId: string;
  readonly returnLineItems: ReadonlyArray<CalculateReturnLineItemInput>;
};

export type CalculateReturnLineItemInput = {
  readonly lineItemId: string;
  readonly quantity: number;
};

export type CalculateReturnQueryVariables = Exact<{
  input: CalculateReturnInput;
  language?: string | null | undefined;
}>;


export type CalculateReturnQuery = { readonly returnCalculate: { readonly financialSummary: { readonly returnSubtotalWithCartDiscountSet: { readonly presentmentMoney: { readonly amount: string, readonly currencyCode: string } }, readonly returnTotalTaxSet: { readonly presentmentMoney: { readonly amount: string, readonly currencyCode: string } }, readonly restockingFeeSubtotalSet: { readonly presentmentMoney: { readonly amount: string, readonly currencyCode: string } }, readonly returnShippingFeeSubtotalSet: { readonly presentmentMoney: { readonly amount: string, readonly currencyCode: string } }, readonly returnTotalSet: { readonly presentmentMoney: { readonly amount: string, readonly currencyCode: string } } } } | null };

export type ReturnMoneyFragment = { readonly presentmentMoney: { readonly amount: string, readonly currencyCode: string } };

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
export const ReturnMoneyFragmentDoc = new TypedDocumentString(`
    fragment ReturnMoney on MoneyBag {
  presentmentMoney {
    amount
    currencyCode
  }
}
    `, {"fragmentName":"ReturnMoney"}) as unknown as TypedDocumentString<ReturnMoneyFragment, unknown>;
export const CalculateReturnDocument = new TypedDocumentString(`
    query CalculateReturn($input: CalculateReturnInput!, $language: LanguageCode) @inContext(language: $language) {
  returnCalculate(input: $input) {
    financialSummary {
      returnSubtotalWithCartDiscountSet {
        ...ReturnMoney
      }
      returnTotalTaxSet {
        ...ReturnMoney
      }
      restockingFeeSubtotalSet {
        ...ReturnMoney
      }
      returnShippingFeeSubtotalSet {
        ...ReturnMoney
      }
      returnTotalSet {
        ...ReturnMoney
      }
    }
  }
}
    fragment ReturnMoney on MoneyBag {
  presentmentMoney {
    amount
    currencyCode
  }
}`) as unknown as TypedDocumentString<CalculateReturnQuery, CalculateReturnQueryVariables>;