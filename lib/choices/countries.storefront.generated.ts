/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type SellingCountriesQueryVariables = Exact<{
  language: string;
}>;


export type SellingCountriesQuery = { readonly localization: { readonly availableCountries: ReadonlyArray<{ readonly isoCode: string, readonly name: string, readonly currency: { readonly isoCode: string } }>, readonly country: { readonly isoCode: string } } };

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

export const SellingCountriesDocument = new TypedDocumentString(`
    query SellingCountries($language: LanguageCode!) @inContext(language: $language) {
  localization {
    availableCountries {
      isoCode
      name
      currency {
        isoCode
      }
    }
    country {
      isoCode
    }
  }
}
    `) as unknown as TypedDocumentString<SellingCountriesQuery, SellingCountriesQueryVariables>;