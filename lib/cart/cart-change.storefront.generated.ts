/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AttributeInput = {
  readonly key: string;
  readonly value: string;
};

export type CartBuyerIdentityInput = {
  readonly companyLocationId?: string | null | undefined;
  readonly countryCode?: string | null | undefined;
  readonly customerAccessToken?: string | null | undefined;
  /** @deprecated Use `cart.delivery` instead. */
  readonly deliveryAddressPreferences?: ReadonlyArray<DeliveryAddressInput> | null | undefined;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly preferences?: CartPreferencesInput | null | undefined;
};

export type CartDeliveryCoordinatesPreferenceInput = {
  readonly countryCode: string;
  readonly latitude: number;
  readonly longitude: number;
};

export type CartDeliveryPreferenceInput = {
  readonly coordinates?: CartDeliveryCoordinatesPreferenceInput | null | undefined;
  readonly deliveryMethod?: ReadonlyArray<PreferenceDeliveryMethodType> | null | undefined;
  readonly pickupHandle?: ReadonlyArray<string> | null | undefined;
};

export type CartErrorCode =
  | 'ADDRESS_FIELD_CONTAINS_EMOJIS'
  | 'ADDRESS_FIELD_CONTAINS_HTML_TAGS'
  | 'ADDRESS_FIELD_CONTAINS_URL'
  | 'ADDRESS_FIELD_DOES_NOT_MATCH_EXPECTED_PATTERN'
  | 'ADDRESS_FIELD_IS_REQUIRED'
  | 'ADDRESS_FIELD_IS_TOO_LONG'
  | 'BUNDLES_AND_ADDONS_CANNOT_BE_MIXED'
  | 'BUYER_CANNOT_PURCHASE_FOR_COMPANY_LOCATION'
  | 'CART_TOO_LARGE'
  | 'GIFT_CARD_RECIPIENT_INVALID'
  | 'INVALID'
  | 'INVALID_COMPANY_LOCATION'
  | 'INVALID_DELIVERY_ADDRESS_ID'
  | 'INVALID_DELIVERY_GROUP'
  | 'INVALID_DELIVERY_OPTION'
  | 'INVALID_INCREMENT'
  | 'INVALID_MERCHANDISE_LINE'
  | 'INVALID_METAFIELDS'
  | 'INVALID_ZIP_CODE_FOR_COUNTRY'
  | 'INVALID_ZIP_CODE_FOR_PROVINCE'
  | 'LESS_THAN'
  | 'MAXIMUM_EXCEEDED'
  | 'MERCHANDISE_LINE_TRANSFORMERS_RUN_ERROR'
  | 'MERCHANDISE_NOT_APPLICABLE'
  | 'MINIMUM_NOT_MET'
  | 'MISSING_CUSTOMER_ACCESS_TOKEN'
  | 'MISSING_DISCOUNT_CODE'
  | 'MISSING_NOTE'
  | 'NOTE_TOO_LONG'
  | 'ONLY_ONE_DELIVERY_ADDRESS_CAN_BE_SELECTED'
  | 'PARENT_LINE_INVALID_REFERENCE'
  | 'PARENT_LINE_NESTING_TOO_DEEP'
  | 'PARENT_LINE_NOT_FOUND'
  | 'PARENT_LINE_OPERATION_BLOCKED'
  | 'PENDING_DELIVERY_GROUPS'
  | 'PROVINCE_NOT_FOUND'
  | 'SELLING_PLAN_NOT_APPLICABLE'
  | 'SERVICE_UNAVAILABLE'
  | 'TOO_MANY_DELIVERY_ADDRESSES'
  | 'UNSPECIFIED_ADDRESS_ERROR'
  | 'VALIDATION_CUSTOM'
  | 'VARIANT_REQUIRES_SELLING_PLAN'
  | 'ZIP_CODE_NOT_SUPPORTED';

export type CartLineUpdateInput = {
  readonly attributes?: ReadonlyArray<AttributeInput> | null | undefined;
  readonly id?: string | null | undefined;
  readonly merchandiseId?: string | null | undefined;
  readonly quantity?: number | null | undefined;
  readonly sellingPlanId?: string | null | undefined;
  readonly viewKey?: string | null | undefined;
};

export type CartPreferencesInput = {
  readonly delivery?: CartDeliveryPreferenceInput | null | undefined;
  readonly wallet?: ReadonlyArray<string> | null | undefined;
};

export type CartWarningCode =
  | 'DISCOUNT_CODE_NOT_HONOURED'
  | 'DISCOUNT_CURRENTLY_INACTIVE'
  | 'DISCOUNT_CUSTOMER_NOT_ELIGIBLE'
  | 'DISCOUNT_CUSTOMER_USAGE_LIMIT_REACHED'
  | 'DISCOUNT_ELIGIBLE_CUSTOMER_MISSING'
  | 'DISCOUNT_INCOMPATIBLE_PURCHASE_TYPE'
  | 'DISCOUNT_NOT_FOUND'
  | 'DISCOUNT_NO_ENTITLED_LINE_ITEMS'
  | 'DISCOUNT_NO_ENTITLED_SHIPPING_LINES'
  | 'DISCOUNT_PURCHASE_NOT_IN_RANGE'
  | 'DISCOUNT_QUANTITY_NOT_IN_RANGE'
  | 'DISCOUNT_USAGE_LIMIT_REACHED'
  | 'DUPLICATE_DELIVERY_ADDRESS'
  | 'MERCHANDISE_NOT_ENOUGH_STOCK'
  | 'MERCHANDISE_OUT_OF_STOCK'
  | 'MERCHANDISE_SELLING_PLAN_NOT_APPLICABLE_ON_COMPANY_LOCATION'
  | 'PAYMENTS_GIFT_CARDS_UNAVAILABLE'
  | 'PRODUCT_UNAVAILABLE_IN_BUYER_LOCATION';

export type DeliveryAddressInput = {
  readonly customerAddressId?: string | null | undefined;
  readonly deliveryAddress?: MailingAddressInput | null | undefined;
  readonly deliveryAddressValidationStrategy?: DeliveryAddressValidationStrategy | null | undefined;
  readonly oneTimeUse?: boolean | null | undefined;
};

export type DeliveryAddressValidationStrategy =
  | 'COUNTRY_CODE_ONLY'
  | 'STRICT';

export type MailingAddressInput = {
  readonly address1?: string | null | undefined;
  readonly address2?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly company?: string | null | undefined;
  readonly country?: string | null | undefined;
  readonly firstName?: string | null | undefined;
  readonly lastName?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly province?: string | null | undefined;
  readonly zip?: string | null | undefined;
};

export type PreferenceDeliveryMethodType =
  | 'PICKUP_POINT'
  | 'PICK_UP'
  | 'SHIPPING';

export type VisitorConsent = {
  readonly analytics?: boolean | null | undefined;
  readonly marketing?: boolean | null | undefined;
  readonly preferences?: boolean | null | undefined;
  readonly saleOfData?: boolean | null | undefined;
};

export type CartLinesUpdateMutationVariables = Exact<{
  cartId: string;
  lines: ReadonlyArray<CartLineUpdateInput> | CartLineUpdateInput;
  language: string;
}>;


export type CartLinesUpdateMutation = { readonly cartLinesUpdate: { readonly cart: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: CartErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }>, readonly warnings: ReadonlyArray<{ readonly code: CartWarningCode }> } | null };

export type CartNoteMutationVariables = Exact<{
  cartId: string;
  note: string;
  language: string;
}>;


export type CartNoteMutation = { readonly cartNoteUpdate: { readonly cart: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: CartErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }>, readonly warnings: ReadonlyArray<{ readonly code: CartWarningCode }> } | null };

export type CartDiscountCodesMutationVariables = Exact<{
  cartId: string;
  discountCodes: ReadonlyArray<string> | string;
  language: string;
}>;


export type CartDiscountCodesMutation = { readonly cartDiscountCodesUpdate: { readonly cart: { readonly id: string, readonly discountCodes: ReadonlyArray<{ readonly code: string, readonly applicable: boolean }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: CartErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }>, readonly warnings: ReadonlyArray<{ readonly code: CartWarningCode }> } | null };

export type CartGiftCardAddMutationVariables = Exact<{
  cartId: string;
  giftCardCodes: ReadonlyArray<string> | string;
  language: string;
}>;


export type CartGiftCardAddMutation = { readonly cartGiftCardCodesAdd: { readonly cart: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: CartErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }>, readonly warnings: ReadonlyArray<{ readonly code: CartWarningCode }> } | null };

export type CartGiftCardRemoveMutationVariables = Exact<{
  cartId: string;
  appliedGiftCardIds: ReadonlyArray<string> | string;
  language: string;
}>;


export type CartGiftCardRemoveMutation = { readonly cartGiftCardCodesRemove: { readonly cart: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: CartErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }>, readonly warnings: ReadonlyArray<{ readonly code: CartWarningCode }> } | null };

export type CartBuyerMutationVariables = Exact<{
  cartId: string;
  buyerIdentity: CartBuyerIdentityInput;
}>;


export type CartBuyerMutation = { readonly cartBuyerIdentityUpdate: { readonly cart: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: CartErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }>, readonly warnings: ReadonlyArray<{ readonly code: CartWarningCode }> } | null };

export type CartCheckoutUrlQueryVariables = Exact<{
  cartId: string;
  language: string;
  visitorConsent?: VisitorConsent | null | undefined;
}>;


export type CartCheckoutUrlQuery = { readonly cart: { readonly checkoutUrl: string } | null };

export type CartKnownQueryVariables = Exact<{
  cartId: string;
}>;


export type CartKnownQuery = { readonly cart: { readonly totalQuantity: number, readonly buyerIdentity: { readonly email: string | null, readonly purchasingCompany: { readonly location: { readonly id: string } } | null } } | null };

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

export const CartLinesUpdateDocument = new TypedDocumentString(`
    mutation CartLinesUpdate($cartId: ID!, $lines: [CartLineUpdateInput!]!, $language: LanguageCode!) @inContext(language: $language) {
  cartLinesUpdate(cartId: $cartId, lines: $lines) {
    cart {
      id
    }
    userErrors {
      code
      field
      message
    }
    warnings {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CartLinesUpdateMutation, CartLinesUpdateMutationVariables>;
export const CartNoteDocument = new TypedDocumentString(`
    mutation CartNote($cartId: ID!, $note: String!, $language: LanguageCode!) @inContext(language: $language) {
  cartNoteUpdate(cartId: $cartId, note: $note) {
    cart {
      id
    }
    userErrors {
      code
      field
      message
    }
    warnings {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CartNoteMutation, CartNoteMutationVariables>;
export const CartDiscountCodesDocument = new TypedDocumentString(`
    mutation CartDiscountCodes($cartId: ID!, $discountCodes: [String!]!, $language: LanguageCode!) @inContext(language: $language) {
  cartDiscountCodesUpdate(cartId: $cartId, discountCodes: $discountCodes) {
    cart {
      id
      discountCodes {
        code
        applicable
      }
    }
    userErrors {
      code
      field
      message
    }
    warnings {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CartDiscountCodesMutation, CartDiscountCodesMutationVariables>;
export const CartGiftCardAddDocument = new TypedDocumentString(`
    mutation CartGiftCardAdd($cartId: ID!, $giftCardCodes: [String!]!, $language: LanguageCode!) @inContext(language: $language) {
  cartGiftCardCodesAdd(cartId: $cartId, giftCardCodes: $giftCardCodes) {
    cart {
      id
    }
    userErrors {
      code
      field
      message
    }
    warnings {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CartGiftCardAddMutation, CartGiftCardAddMutationVariables>;
export const CartGiftCardRemoveDocument = new TypedDocumentString(`
    mutation CartGiftCardRemove($cartId: ID!, $appliedGiftCardIds: [ID!]!, $language: LanguageCode!) @inContext(language: $language) {
  cartGiftCardCodesRemove(
    cartId: $cartId
    appliedGiftCardIds: $appliedGiftCardIds
  ) {
    cart {
      id
    }
    userErrors {
      code
      field
      message
    }
    warnings {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CartGiftCardRemoveMutation, CartGiftCardRemoveMutationVariables>;
export const CartBuyerDocument = new TypedDocumentString(`
    mutation CartBuyer($cartId: ID!, $buyerIdentity: CartBuyerIdentityInput!) {
  cartBuyerIdentityUpdate(cartId: $cartId, buyerIdentity: $buyerIdentity) {
    cart {
      id
    }
    userErrors {
      code
      field
      message
    }
    warnings {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CartBuyerMutation, CartBuyerMutationVariables>;
export const CartCheckoutUrlDocument = new TypedDocumentString(`
    query CartCheckoutUrl($cartId: ID!, $language: LanguageCode!, $visitorConsent: VisitorConsent) @inContext(language: $language, visitorConsent: $visitorConsent) {
  cart(id: $cartId) {
    checkoutUrl
  }
}
    `) as unknown as TypedDocumentString<CartCheckoutUrlQuery, CartCheckoutUrlQueryVariables>;
export const CartKnownDocument = new TypedDocumentString(`
    query CartKnown($cartId: ID!) {
  cart(id: $cartId) {
    totalQuantity
    buyerIdentity {
      email
      purchasingCompany {
        location {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CartKnownQuery, CartKnownQueryVariables>;