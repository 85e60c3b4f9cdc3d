/** Objects that can be reached by paging through one list (Shopify API limits, "Pagination limits"). */
export const maxReachable = 25_000;
