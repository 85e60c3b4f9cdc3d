/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type SubscriptionBillingCycleInput = {
  readonly contractId: string;
  readonly selector: SubscriptionBillingCycleSelector;
};

export type SubscriptionBillingCycleSelector = {
  readonly date?: string | null | undefined;
  readonly index?: number | null | undefined;
};

export type SubscriptionBillingCycleSkipUserErrorCode =
  | 'INVALID';

export type SubscriptionBillingCycleUnskipUserErrorCode =
  | 'INVALID';

export type SubscriptionContractStatusUpdateErrorCode =
  | 'HAS_FUTURE_EDITS'
  | 'INVALID'
  | 'SUBSCRIPTION_CONTRACT_DOES_NOT_EXIST';

export type SubscriptionContractSubscriptionStatus =
  | 'ACTIVE'
  | 'CANCELLED'
  | 'EXPIRED'
  | 'FAILED'
  | 'PAUSED'
  | 'STALE';

export type PauseSubscriptionMutationVariables = Exact<{
  id: string;
}>;


export type PauseSubscriptionMutation = { readonly subscriptionContractPause: { readonly contract: { readonly status: SubscriptionContractSubscriptionStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: SubscriptionContractStatusUpdateErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type ResumeSubscriptionMutationVariables = Exact<{
  id: string;
}>;


export type ResumeSubscriptionMutation = { readonly subscriptionContractActivate: { readonly contract: { readonly status: SubscriptionContractSubscriptionStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: SubscriptionContractStatusUpdateErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type CancelSubscriptionMutationVariables = Exact<{
  id: string;
}>;


export type CancelSubscriptionMutation = { readonly subscriptionContractCancel: { readonly contract: { readonly status: SubscriptionContractSubscriptionStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: SubscriptionContractStatusUpdateErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type SkipBillingCycleMutationVariables = Exact<{
  input: SubscriptionBillingCycleInput;
}>;


export type SkipBillingCycleMutation = { readonly subscriptionBillingCycleSkip: { readonly billingCycle: { readonly skipped: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: SubscriptionBillingCycleSkipUserErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type UnskipBillingCycleMutationVariables = Exact<{
  input: SubscriptionBillingCycleInput;
}>;


export type UnskipBillingCycleMutation = { readonly subscriptionBillingCycleUnskip: { readonly billingCycle: { readonly skipped: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: SubscriptionBillingCycleUnskipUserErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type SubscriptionNowQueryVariables = Exact<{
  id: string;
}>;


export type SubscriptionNowQuery = { readonly customer: { readonly subscriptionContract: { readonly status: SubscriptionContractSubscriptionStatus, readonly upcomingBillingCycles: { readonly nodes: ReadonlyArray<{ readonly cycleIndex: number, readonly skipped: boolean }> } } | null } };

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

export const PauseSubscriptionDocument = new TypedDocumentString(`
    mutation PauseSubscription($id: ID!) {
  subscriptionContractPause(subscriptionContractId: $id) {
    contract {
      status
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PauseSubscriptionMutation, PauseSubscriptionMutationVariables>;
export const ResumeSubscriptionDocument = new TypedDocumentString(`
    mutation ResumeSubscription($id: ID!) {
  subscriptionContractActivate(subscriptionContractId: $id) {
    contract {
      status
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ResumeSubscriptionMutation, ResumeSubscriptionMutationVariables>;
export const CancelSubscriptionDocument = new TypedDocumentString(`
    mutation CancelSubscription($id: ID!) {
  subscriptionContractCancel(subscriptionContractId: $id) {
    contract {
      status
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CancelSubscriptionMutation, CancelSubscriptionMutationVariables>;
export const SkipBillingCycleDocument = new TypedDocumentString(`
    mutation SkipBillingCycle($input: SubscriptionBillingCycleInput!) {
  subscriptionBillingCycleSkip(billingCycleInput: $input) {
    billingCycle {
      skipped
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SkipBillingCycleMutation, SkipBillingCycleMutationVariables>;
export const UnskipBillingCycleDocument = new TypedDocumentString(`
    mutation UnskipBillingCycle($input: SubscriptionBillingCycleInput!) {
  subscriptionBillingCycleUnskip(billingCycleInput: $input) {
    billingCycle {
      skipped
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UnskipBillingCycleMutation, UnskipBillingCycleMutationVariables>;
export const SubscriptionNowDocument = new TypedDocumentString(`
    query SubscriptionNow($id: ID!) {
  customer {
    subscriptionContract(id: $id) {
      status
      upcomingBillingCycles(first: 12) {
        nodes {
          cycleIndex
          skipped
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SubscriptionNowQuery, SubscriptionNowQueryVariables>;