// Whose address the app takes for the buyer's on one way to it; its settings are this process's environment.
import ipaddr from 'ipaddr.js';
import { getPeerMark, requestHeaders } from '@/lib/request-context';
import { readBuyerIp } from '@/lib/shopify/read-buyer-ip';
import { listBuyerIpCases, topologies } from '@/lib/testing/buyer-ip-cases';
import { answerWith } from './answer.mjs';

answerWith(({ way }) => {
  const cases = listBuyerIpCases(topologies[way]);
  const wrong = cases.filter(({ headers, peer, expected }) => {
    const all = new Headers({ ...headers, [requestHeaders.peer]: getPeerMark() + peer });
    return readBuyerIp(all) !== ipaddr.process(expected).toString();
  });
  return { cases: cases.length, wrong: wrong.map(({ title }) => title) };
});
