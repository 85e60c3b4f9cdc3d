/** What an account made with Hydrogen asks for: the fields of its template, in words of our own. */

const address = `
  fragment AddressFields on CustomerAddress {
    id
    formatted
    firstName
    lastName
    company
    address1
    address2
    city
    zoneCode
    territoryCode
    zip
    phoneNumber
  }
`;

export const customerDetails = `#graphql
  query Details($language: LanguageCode) @inContext(language: $language) {
    customer {
      id
      firstName
      lastName
      defaultAddress { ...AddressFields }
      addresses(first: 6) { nodes { ...AddressFields } }
    }
  }
  ${address}
`;

export const customerUpdate = `#graphql
  mutation Rename($customer: CustomerUpdateInput!, $language: LanguageCode)
  @inContext(language: $language) {
    customerUpdate(input: $customer) {
      customer {
        firstName
        lastName
        emailAddress { emailAddress }
        phoneNumber { phoneNumber }
      }
      userErrors { code field message }
    }
  }
`;

export const addressCreate = `#graphql
  mutation AddAddress($address: CustomerAddressInput!, $defaultAddress: Boolean) {
    customerAddressCreate(address: $address, defaultAddress: $defaultAddress) {
      customerAddress { id }
      userErrors { code field message }
    }
  }
`;

export const addressUpdate = `#graphql
  mutation ChangeAddress($addressId: ID!, $address: CustomerAddressInput!, $defaultAddress: Boolean) {
    customerAddressUpdate(addressId: $addressId, address: $address, defaultAddress: $defaultAddress) {
      customerAddress { id }
      userErrors { code field message }
    }
  }
`;

export const addressDelete = `#graphql
  mutation RemoveAddress($addressId: ID!) {
    customerAddressDelete(addressId: $addressId) {
      deletedAddressId
      userErrors { code field message }
    }
  }
`;
