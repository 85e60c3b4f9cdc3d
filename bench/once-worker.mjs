// One instance of the app, as far as things go that must be done once: forms that write, and the way back from
// the shop's sign-in.
import { CreateAddressDocument } from '@/lib/addresses/save-address.customer-account.generated';
import { getEnv } from '@/lib/env';
import { sendOnce } from '@/lib/forms/send-once';
import { getCustomerAccountUrl } from '@/lib/shopify/get-customer-account-url';
import { postGraphql } from '@/lib/shopify/post-graphql';
import { answerCallback } from '@/lib/sign-in/answer-callback';
import { answerParent } from './answer-parent.mjs';

async function createAddress(token, address) {
  const { customerAddressCreate } = await postGraphql({
    api: 'customer-account',
    url: await getCustomerAccountUrl(),
    headers: { authorization: token, origin: getEnv().siteOrigin, 'user-agent': 'Foyer' },
    query: CreateAddressDocument.toString(),
    variables: { address, defaultAddress: false, language: 'EN' },
    deadlineMs: 20_000,
    requestId: 'once',
  });
  return customerAddressCreate.userErrors.map(({ code }) => code);
}

/** The same form, so often at a time. */
const send = ({ token, key, address, count }) =>
  Promise.all(
    Array.from({ length: count }, () =>
      sendOnce({
        dangerousKey: key,
        what: ['address-create', address],
        send: () => createAddress(token, address),
        isDone: (codes) => codes.length === 0,
        findMade: async () => undefined,
      }),
    ),
  );

/** The same way back, so often at a time. */
const callBack = ({ url, cookies, count }) =>
  Promise.all(
    Array.from({ length: count }, () =>
      answerCallback(
        {
          cookies: { getAll: () => cookies },
          requestId: 'once',
          now: new Date(),
          url: new URL(url),
          headers: new Headers({ 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate' }),
        },
        async () => 'en',
      ),
    ),
  );

answerParent({ send, callBack });
