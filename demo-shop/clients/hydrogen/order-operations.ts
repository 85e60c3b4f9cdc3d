/** What Hydrogen's template asks for on its order pages, in words of our own. */

const money = `
  fragment MoneyFields on MoneyV2 {
    amount
    currencyCode
  }
`;

export const customerOrders = `#graphql
  query Orders(
    $first: Int
    $last: Int
    $startCursor: String
    $endCursor: String
    $query: String
    $language: LanguageCode
  ) @inContext(language: $language) {
    customer {
      orders(
        sortKey: PROCESSED_AT
        reverse: true
        first: $first
        last: $last
        before: $startCursor
        after: $endCursor
        query: $query
      ) {
        nodes {
          id
          number
          confirmationNumber
          processedAt
          financialStatus
          fulfillmentStatus
          fulfillments(first: 1) { nodes { status } }
          totalPrice { ...MoneyFields }
        }
        pageInfo { hasPreviousPage hasNextPage startCursor endCursor }
      }
    }
  }
  ${money}
`;

export const customerOrder = `#graphql
  fragment Discount on DiscountApplication {
    value {
      __typename
      ... on MoneyV2 { ...MoneyFields }
      ... on PricingPercentageValue { percentage }
    }
  }
  query Order($orderId: ID!, $language: LanguageCode) @inContext(language: $language) {
    order(id: $orderId) {
      id
      name
      confirmationNumber
      statusPageUrl
      processedAt
      fulfillmentStatus
      fulfillments(first: 1) { nodes { status } }
      subtotal { ...MoneyFields }
      totalTax { ...MoneyFields }
      totalPrice { ...MoneyFields }
      shippingAddress {
        name
        formatted(withName: true)
        formattedArea
      }
      discountApplications(first: 100) { nodes { ...Discount } }
      lineItems(first: 100) {
        nodes {
          id
          title
          variantTitle
          quantity
          price { ...MoneyFields }
          totalDiscount { ...MoneyFields }
          discountAllocations {
            allocatedAmount { ...MoneyFields }
            discountApplication { ...Discount }
          }
          image { id url altText height width }
        }
      }
    }
  }
  ${money}
`;
