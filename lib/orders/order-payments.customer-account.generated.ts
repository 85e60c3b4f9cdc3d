/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type OrderTransactionKind =
  | 'AUTHORIZATION'
  | 'CAPTURE'
  | 'CARD_APPROVAL'
  | 'CARD_DECLINE'
  | 'CHANGE'
  | 'EMV_AUTHORIZATION'
  | 'REFUND'
  | 'REFUND_EMV_INITIATE'
  | 'SALE'
  | 'SUGGESTED_REFUND'
  | 'VOID';

export type OrderTransactionStatus =
  | 'ERROR'
  | 'FAILURE'
  | 'PENDING'
  | 'PENDING_AUTHENTICATION'
  | 'SUCCESS';

export type OrderTransactionType =
  | 'BANK_DEPOSIT'
  | 'CARD'
  | 'CASH_ON_DELIVERY'
  | 'CUSTOM'
  | 'GIFT_CARD'
  | 'MANUAL'
  | 'MONEY_ORDER'
  | 'SHOPIFY_INSTALLMENTS'
  | 'STORE_CREDIT';

export type OrderPaymentFieldsFragment = { readonly paymentInformation: { readonly paymentCollectionUrl: string | null, readonly totalOutstandingAmount: { readonly amount: string, readonly currencyCode: string }, readonly totalPaidAmount: { readonly amount: string, readonly currencyCode: string }, readonly paymentTerms: { readonly nextDueAt: string | null, readonly overdue: boolean } | null } | null, readonly transactions: ReadonlyArray<{ readonly id: string, readonly kind: OrderTransactionKind | null, readonly status: OrderTransactionStatus | null, readonly type: OrderTransactionType, readonly processedAt: string | null, readonly createdAt: string, readonly transactionParentId: string | null, readonly transactionAmount: { readonly presentmentMoney: { readonly amount: string, readonly currencyCode: string } }, readonly typeDetails: { readonly name: string | null } | null, readonly giftCardDetails: { readonly last4: string, readonly balance: { readonly amount: string, readonly currencyCode: string } } | null, readonly paymentDetails: { readonly cardBrand: string, readonly last4: string | null } | null }> };

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
export const OrderPaymentFieldsFragmentDoc = new TypedDocumentString(`
    fragment OrderPaymentFields on Order {
  paymentInformation {
    paymentCollectionUrl
    totalOutstandingAmount {
      amount
      currencyCode
    }
    totalPaidAmount {
      amount
      currencyCode
    }
    paymentTerms {
      nextDueAt
      overdue
    }
  }
  transactions {
    id
    kind
    status
    type
    processedAt
    createdAt
    transactionParentId
    transactionAmount {
      presentmentMoney {
        amount
        currencyCode
      }
    }
    typeDetails {
      name
    }
    giftCardDetails {
      last4
      balance {
        amount
        currencyCode
      }
    }
    paymentDetails {
      ... on CardPaymentDetails {
        cardBrand
        last4
      }
    }
  }
}
    `, {"fragmentName":"OrderPaymentFields"}) as unknown as TypedDocumentString<OrderPaymentFieldsFragment, unknown>;