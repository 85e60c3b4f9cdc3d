import { GraphQLError, type GraphQLFormattedError } from 'graphql';

const documentation = 'https://shopify.dev/api/usage/limits#rate-limits';

/** Bodies as the Customer Account API documents them: `errors` is a string, an object or a list. */
export const errorBodies: Record<number, unknown> = {
  400: { errors: { query: 'Required parameter missing or invalid' } },
  401: { errors: 'User does not have access' },
  402: { errors: "This shop's plan does not have access to this feature" },
  403: { errors: 'User does not have access' },
  404: { errors: 'Not Found' },
  423: { errors: 'This shop is unavailable' },
  500: { errors: 'An unexpected error occurred' },
};

export const missingPrefixBody = {
  errors: [{ message: 'Invalid token, missing prefix shcat_.' }],
};

/** Throttling is answered with HTTP 200. */
export const throttledError: GraphQLFormattedError = {
  message: 'Throttled',
  extensions: { code: 'THROTTLED', documentation },
};

/** A buyer whose token is over, or who may not buy for that company location. No public source shows it. */
export const invalidBuyerError: GraphQLFormattedError = {
  message: 'The buyer in @inContext is invalid or cannot purchase for the company location.',
  extensions: { code: 'ACCESS_DENIED' },
};

/** Goes with 430: a call that looks like an attack, or like a server that hides whom it asks for. */
export const securityRejectionBody = { errors: 'Shopify Security Rejection' };

/** A shop that cannot be reached through its APIs at present (Customer Account API, "Status and error codes"). */
export const shopInactiveError: GraphQLFormattedError = {
  message: 'The shop is not active.',
  extensions: { code: 'SHOP_INACTIVE' },
};

/** What a call without a token may not ask for, by its size (Storefront API, "Tokenless access"). */
export const toComplexityError = (cost: number, maxCost: number): GraphQLFormattedError => ({
  message: `Query has complexity of ${cost}, which exceeds max complexity of ${maxCost}.`,
  extensions: { code: 'MAX_COMPLEXITY_EXCEEDED', cost, maxCost, documentation },
});

/** Shopify documents no depth; the words are those of the library its APIs are made with, graphql-ruby. */
export const toDepthError = (depth: number, maxDepth: number): GraphQLFormattedError => ({
  message: `Query has depth of ${depth}, which exceeds max depth of ${maxDepth}`,
});

export const toMaxCostError = (cost: number, maxCost: number): GraphQLFormattedError => ({
  message: `Query cost is ${cost}, which exceeds the single query max cost limit (${maxCost}).`,
  extensions: { code: 'MAX_COST_EXCEEDED', cost, maxCost, documentation },
});

export const toInputSizeError = (length: number, max: number): GraphQLFormattedError => ({
  message: `The input array size of ${length} is greater than the maximum allowed of ${max}.`,
  extensions: { code: 'MAX_INPUT_SIZE_EXCEEDED' },
});

/** Our own mistakes never show: only a number to find them by. Meant errors pass as they are. */
export function toPublicError(error: GraphQLError, requestId: string): GraphQLFormattedError {
  const { originalError } = error;
  if (!originalError || originalError instanceof GraphQLError) return error.toJSON();
  console.error(`[${requestId}]`, originalError);
  return {
    message: `Internal error. Looks like something went wrong on our end.\nRequest ID: ${requestId} (include this in support requests).`,
    ...(error.path ? { path: error.path } : {}),
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  };
}
