import { z } from 'zod';
import { type IdTokenFault, idTokenFaults } from './id-token-faults.ts';

/** Where in the shop a request is when a fault may strike. */
export const places = [
  'discovery',
  'jwks',
  'admin-api',
  'authorize',
  'callback',
  'token',
  'customer-api',
  'storefront-api',
] as const;
export type Place = (typeof places)[number];

const members = z.record(z.string().min(1), z.json());
const changedMembers = { set: members.optional(), remove: z.array(z.string()).optional() };

/** What can be made to go wrong. Protocol faults are named after the OpenID conformance suite's modules. */
export const faultTypeSchema = z.discriminatedUnion('type', [
  // Instead of the answer.
  z.strictObject({
    type: z.literal('status'),
    code: z.int().min(200).max(799),
    /** As the header says it: seconds, a date, or garbage. */
    retryAfter: z.string().optional(),
    body: z.json().optional(),
  }),
  z.strictObject({ type: z.literal('delay'), ms: z.int().min(1).max(120_000) }),
  z.strictObject({
    type: z.literal('oversized'),
    bytes: z.int().min(1).max(2_000_000_000).optional(),
    encoding: z.literal('gzip').optional(),
  }),
  z.strictObject({
    type: z.literal('redirect-301'),
    location: z.url().optional(),
    code: z.literal([301, 302, 307, 308]).optional(),
  }),
  z.strictObject({
    type: z.literal([
      'drop',
      'reset',
      'empty-body',
      'throttled',
      'transient-401',
      'invalid-grant',
      'require-buyer-ip',
    ]),
  }),
  // `text` is in the answer, so that it can be looked for on a page.
  z.strictObject({ type: z.literal(['malformed-json', 'html-body']), text: z.string().optional() }),
  // A change to the answer.
  z.strictObject({ type: z.literal('slow-body'), ms: z.int().min(1).max(120_000) }),
  z.strictObject({ type: z.literal(['lost-answer', 'wrong-content-type']) }),
  z.strictObject({
    type: z.literal('partial-errors'),
    /** `Customer.firstName`; without it, the first field below the root that may be null. */
    field: z
      .string()
      .regex(/^\w+\.\w+$/)
      .optional(),
    code: z.string().optional(),
    message: z.string().optional(),
  }),
  // At the token endpoint.
  z.strictObject({ type: z.literal(idTokenFaults) }),
  z.strictObject({
    type: z.literal('invalid-sig'),
    alg: z.literal(['RS256', 'ES256', 'HS256']).optional(),
  }),
  z.strictObject({ type: z.literal('id-token-claims'), ...changedMembers }),
  z.strictObject({ type: z.literal('token-answer'), ...changedMembers }),
  z.strictObject({
    type: z.literal('refresh-id-token'),
    wrong: z.literal(['sub', 'iss', 'aud', 'nothing']),
  }),
  z.strictObject({ type: z.literal(['no-refresh-token', 'no-id-token', 'no-access-token']) }),
  z.strictObject({ type: z.literal('token-type'), value: z.string() }),
  z.strictObject({ type: z.literal('expires-in'), value: z.json() }),
  // At discovery and the key set.
  z.strictObject({ type: z.literal('issuer-mismatch'), issuer: z.string().optional() }),
  z.strictObject({ type: z.literal('foreign-endpoints'), base: z.string().optional() }),
  z.strictObject({ type: z.literal('discovery-members'), ...changedMembers }),
  z.strictObject({ type: z.literal('unusable-keys') }),
  // On the way back to the app.
  z.strictObject({
    type: z.literal('callback-error'),
    code: z.string().min(1),
    description: z.string().optional(),
  }),
  z.strictObject({ type: z.literal(['state-swapped', 'state-missing', 'state-twice']) }),
  z.strictObject({ type: z.literal('callback-iss'), issuer: z.string() }),
]);

export type FaultOf = z.infer<typeof faultTypeSchema>;
export type FaultType = FaultOf['type'];

const tokenTypes: readonly FaultType[] = [
  'invalid-grant',
  'token-answer',
  'no-refresh-token',
  'no-id-token',
  'no-access-token',
  'token-type',
  'expires-in',
];
const callbackTypes: readonly FaultType[] = [
  'state-swapped',
  'state-missing',
  'state-twice',
  'callback-iss',
];
const idTokenTypes: readonly string[] = [...idTokenFaults, 'invalid-sig', 'id-token-claims'];
const discoveryTypes: readonly FaultType[] = [
  'issuer-mismatch',
  'foreign-endpoints',
  'discovery-members',
];
const changeTypes: readonly FaultType[] = ['slow-body', 'lost-answer', 'wrong-content-type'];

type Moment = { place: Place; grantType?: string | undefined; hasBuyerIp?: boolean | undefined };

/** Whether a fault of this type means anything at this place. */
export function canStrike(type: FaultType, { place, grantType, hasBuyerIp }: Moment): boolean {
  if (type === 'require-buyer-ip') return hasBuyerIp === false;
  if (type === 'callback-error') return place === 'authorize';
  if (callbackTypes.includes(type)) return place === 'callback';
  if (tokenTypes.includes(type)) return place === 'token';
  if (idTokenTypes.includes(type)) return place === 'token' && grantType === 'authorization_code';
  if (type === 'refresh-id-token') return place === 'token' && grantType === 'refresh_token';
  if (discoveryTypes.includes(type)) return place === 'discovery';
  if (type === 'unusable-keys') return place === 'jwks';
  if (type === 'partial-errors') return place.endsWith('-api');
  // The sign-in pages are for people: faults meet them on their way there and back only.
  return place !== 'authorize' && place !== 'callback';
}

/** Whether it takes the place of the answer; else it alters it, and other faults may do so too. */
export function isWholeAnswer(type: FaultType): boolean {
  return (
    (canStrike(type, { place: 'customer-api', hasBuyerIp: false }) &&
      !changeTypes.includes(type) &&
      type !== 'partial-errors' &&
      type !== 'delay') ||
    type === 'invalid-grant'
  );
}

export const isIdTokenFault = (type: string): type is IdTokenFault | 'invalid-sig' =>
  idTokenTypes.includes(type) && type !== 'id-token-claims';
