/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type SitemapType =
  | 'ARTICLE'
  | 'BLOG'
  | 'COLLECTION'
  | 'METAOBJECT'
  | 'PAGE'
  | 'PRODUCT';

export type SitemapQueryVariables = Exact<{
  type: SitemapType;
  page: number;
}>;


export type SitemapQuery = { readonly sitemap: { readonly resources: { readonly hasNextPage: boolean, readonly items: ReadonlyArray<
        | { readonly handle: string, readonly updatedAt: string }
        | { readonly handle: string, readonly updatedAt: string }
      > } | null } };

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

export const SitemapDocument = new TypedDocumentString(`
    query Sitemap($type: SitemapType!, $page: Int!) {
  sitemap(type: $type) {
    resources(page: $page) {
      hasNextPage
      items {
        handle
        updatedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SitemapQuery, SitemapQueryVariables>;