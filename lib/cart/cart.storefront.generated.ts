/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AttributeInput = {
  readonly key: string;
  readonly value: string;
};

export type CartAddressInput =
  {   readonly copyFromCustomerAddressId: string; readonly deliveryAddress?: never; }
  |  { readonly copyFromCustomerAddressId?: never;   readonly deliveryAddress: CartDeliveryAddressInput; };

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

export type CartDeliveryAddressInput = {
  readonly address1?: string | null | undefined;
  readonly address2?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly company?: string | null | undefined;
  readonly countryCode?: string | null | undefined;
  readonly firstName?: string | null | undefined;
  readonly lastName?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly provinceCode?: string | null | undefined;
  readonly zip?: string | null | undefined;
};

export type CartDeliveryCoordinatesPreferenceInput = {
  readonly countryCode: string;
  readonly latitude: number;
  readonly longitude: number;
};

export type CartDeliveryInput = {
  readonly addresses?: ReadonlyArray<CartSelectableAddressInput> | null | undefined;
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

export type CartInput = {
  readonly attributes?: ReadonlyArray<AttributeInput> | null | undefined;
  readonly buyerIdentity?: CartBuyerIdentityInput | null | undefined;
  readonly delivery?: CartDeliveryInput | null | undefined;
  readonly discountCodes?: ReadonlyArray<string> | null | undefined;
  readonly giftCardCodes?: ReadonlyArray<string> | null | undefined;
  readonly lines?: ReadonlyArray<CartLineInput> | null | undefined;
  readonly metafields?: ReadonlyArray<CartInputMetafieldInput> | null | undefined;
  readonly note?: string | null | undefined;
  readonly sourceName?: string | null | undefined;
};

export type CartInputMetafieldInput = {
  readonly key: string;
  readonly type: string;
  readonly value: string;
};

export type CartLineInput = {
  readonly attributes?: ReadonlyArray<AttributeInput> | null | undefined;
  readonly merchandiseId: string;
  readonly parent?: CartLineParentInput | null | undefined;
  readonly quantity?: number | null | undefined;
  readonly sellingPlanId?: string | null | undefined;
};

export type CartLineParentInput =
  {   readonly lineId: string; readonly merchandiseId?: never; }
  |  { readonly lineId?: never;   readonly merchandiseId: string; };

export type CartPreferencesInput = {
  readonly delivery?: CartDeliveryPreferenceInput | null | undefined;
  readonly wallet?: ReadonlyArray<string> | null | undefined;
};

export type CartSelectableAddressInput = {
  readonly address: CartAddressInput;
  readonly oneTimeUse?: boolean | null | undefined;
  readonly selected?: boolean | null | undefined;
  readonly validationStrategy?: DeliveryAddressValidationStrategy | null | undefined;
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

export type CartCreateMutationVariables = Exact<{
  input: CartInput;
  country?: string | null | undefined;
  language: string;
  visitorConsent?: VisitorConsent | null | undefined;
}>;


export type CartCreateMutation = { readonly cartCreate: { readonly cart: { readonly id: string, readonly lines: { readonly nodes: ReadonlyArray<
          | { readonly quantity: number, readonly merchandise: { readonly id: string } }
          | { readonly quantity: number, readonly merchandise: { readonly id: string } }
        >, readonly pageInfo: { readonly hasNextPage: boolean } } } | null, readonly userErrors: ReadonlyArray<{ readonly code: CartErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }>, readonly warnings: ReadonlyArray<{ readonly code: CartWarningCode }> } | null };

export type CartLinesAddMutationVariables = Exact<{
  cartId: string;
  lines: ReadonlyArray<CartLineInput> | CartLineInput;
  country?: string | null | undefined;
  language: string;
}>;


export type CartLinesAddMutation = { readonly cartLinesAdd: { readonly cart: { readonly id: string, readonly lines: { readonly nodes: ReadonlyArray<
          | { readonly quantity: number, readonly merchandise: { readonly id: string } }
          | { readonly quantity: number, readonly merchandise: { readonly id: string } }
        >, readonly pageInfo: { readonly hasNextPage: boolean } } } | null, readonly userErrors: ReadonlyArray<{ readonly code: CartErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }>, readonly warnings: ReadonlyArray<{ readonly code: CartWarningCode }> } | null };

export type CartCheckoutMutationVariables = Exact<{
  cartId: string;
  buyerIdentity: CartBuyerIdentityInput;
  language: string;
  visitorConsent?: VisitorConsent | null | undefined;
}>;


export type CartCheckoutMutation = { readonly cartBuyerIdentityUpdate: { readonly cart: { readonly checkoutUrl: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: CartErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type CartQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type CartQuery = { readonly cart: { readonly totalQuantity: number, readonly note: string | null, readonly cost: { readonly subtotalAmount: { readonly amount: string, readonly currencyCode: string }, readonly totalAmount: { readonly amount: string, readonly currencyCode: string } }, readonly discountCodes: ReadonlyArray<{ readonly code: string, readonly applicable: boolean }>, readonly discountAllocations: ReadonlyArray<
      | { readonly discountedAmount: { readonly amount: string, readonly currencyCode: string } }
      | { readonly discountedAmount: { readonly amount: string, readonly currencyCode: string } }
      | { readonly discountedAmount: { readonly amount: string, readonly currencyCode: string } }
    >, readonly appliedGiftCards: ReadonlyArray<{ readonly id: string, readonly lastCharacters: string, readonly amountUsed: { readonly amount: string, readonly currencyCode: string } }>, readonly buyerIdentity: { readonly purchasingCompany: { readonly location: { readonly name: string } } | null }, readonly lines: { readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly quantity: number, readonly attributes: ReadonlyArray<{ readonly key: string, readonly value: string | null }>, readonly cost: { readonly totalAmount: { readonly amount: string, readonly currencyCode: string }, readonly subtotalAmount: { readonly amount: string, readonly currencyCode: string } }, readonly sellingPlanAllocation: { readonly sellingPlan: { readonly name: string } } | null, readonly merchandise: { readonly id: string, readonly title: string, readonly quantityRule: { readonly minimum: number, readonly maximum: number | null, readonly increment: number }, readonly selectedOptions: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly image: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null, readonly product: { readonly title: string, readonly handle: string } } }
        | { readonly id: string, readonly quantity: number, readonly attributes: ReadonlyArray<{ readonly key: string, readonly value: string | null }>, readonly cost: { readonly totalAmount: { readonly amount: string, readonly currencyCode: string }, readonly subtotalAmount: { readonly amount: string, readonly currencyCode: string } }, readonly sellingPlanAllocation: { readonly sellingPlan: { readonly name: string } } | null, readonly merchandise: { readonly id: string, readonly title: string, readonly quantityRule: { readonly minimum: number, readonly maximum: number | null, readonly increment: number }, readonly selectedOptions: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly image: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null, readonly product: { readonly title: string, readonly handle: string } } }
      >, readonly pageInfo: { readonly hasNextPage: boolean } } } | null };

export type CartSumFieldsFragment = { readonly id: string, readonly lines: { readonly nodes: ReadonlyArray<
      | { readonly quantity: number, readonly merchandise: { readonly id: string } }
      | { readonly quantity: number, readonly merchandise: { readonly id: string } }
    >, readonly pageInfo: { readonly hasNextPage: boolean } } };

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
export const CartSumFieldsFragmentDoc = new TypedDocumentString(`
    fragment CartSumFields on Cart {
  id
  lines(first: 250) {
    nodes {
      quantity
      merchandise {
        ... on ProductVariant {
          id
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `, {"fragmentName":"CartSumFields"}) as unknown as TypedDocumentString<CartSumFieldsFragment, unknown>;
export const CartCreateDocument = new TypedDocumentString(`
    mutation CartCreate($input: CartInput!, $country: CountryCode, $language: LanguageCode!, $visitorConsent: VisitorConsent) @inContext(country: $country, language: $language, visitorConsent: $visitorConsent) {
  cartCreate(input: $input) {
    cart {
      ...CartSumFields
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
    fragment CartSumFields on Cart {
  id
  lines(first: 250) {
    nodes {
      quantity
      merchandise {
        ... on ProductVariant {
          id
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}`) as unknown as TypedDocumentString<CartCreateMutation, CartCreateMutationVariables>;
export const CartLinesAddDocument = new TypedDocumentString(`
    mutation CartLinesAdd($cartId: ID!, $lines: [CartLineInput!]!, $country: CountryCode, $language: LanguageCode!) @inContext(country: $country, language: $language) {
  cartLinesAdd(cartId: $cartId, lines: $lines) {
    cart {
      ...CartSumFields
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
    fragment CartSumFields on Cart {
  id
  lines(first: 250) {
    nodes {
      quantity
      merchandise {
        ... on ProductVariant {
          id
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}`) as unknown as TypedDocumentString<CartLinesAddMutation, CartLinesAddMutationVariables>;
export const CartCheckoutDocument = new TypedDocumentString(`
    mutation CartCheckout($cartId: ID!, $buyerIdentity: CartBuyerIdentityInput!, $language: LanguageCode!, $visitorConsent: VisitorConsent) @inContext(language: $language, visitorConsent: $visitorConsent) {
  cartBuyerIdentityUpdate(cartId: $cartId, buyerIdentity: $buyerIdentity) {
    cart {
      checkoutUrl
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CartCheckoutMutation, CartCheckoutMutationVariables>;
export const CartDocument = new TypedDocumentString(`
    query Cart($id: ID!, $language: LanguageCode!) @inContext(language: $language) {
  cart(id: $id) {
    totalQuantity
    note
    cost {
      subtotalAmount {
        amount
        currencyCode
      }
      totalAmount {
        amount
        currencyCode
      }
    }
    discountCodes {
      code
      applicable
    }
    discountAllocations {
      discountedAmount {
        amount
        currencyCode
      }
    }
    appliedGiftCards {
      id
      lastCharacters
      amountUsed {
        amount
        currencyCode
      }
    }
    buyerIdentity {
      purchasingCompany {
        location {
          name
        }
      }
    }
    lines(first: 250) {
      nodes {
        id
        quantity
        attributes {
          key
          value
        }
        cost {
          totalAmount {
            amount
            currencyCode
          }
          subtotalAmount {
            amount
            currencyCode
          }
        }
        sellingPlanAllocation {
          sellingPlan {
            name
          }
        }
        merchandise {
          ... on ProductVariant {
            id
            title
            quantityRule {
              minimum
              maximum
              increment
            }
            selectedOptions {
              name
              value
            }
            image {
              url
              altText
              width
              height
            }
            product {
              title
              handle
            }
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CartQuery, CartQueryVariables>;