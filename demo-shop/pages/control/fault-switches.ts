import type { FaultOf } from '../../control/fault-types.ts';
import type { Fault } from '../../control/faults.ts';
import { type Html, html } from '../html.ts';

type Switch = { fault: FaultOf; says: string };
type Group = { title: string; switches: Switch[] };

const simply = (type: FaultOf['type'], says: string): Switch => ({
  fault: { type } as FaultOf,
  says,
});

const groups: Group[] = [
  {
    title: 'Answers of every endpoint',
    switches: [
      { fault: { type: 'status', code: 500 }, says: '500' },
      { fault: { type: 'status', code: 503, retryAfter: '5' }, says: '503, try again in 5 s' },
      { fault: { type: 'delay', ms: 3000 }, says: 'three seconds late' },
      { fault: { type: 'slow-body', ms: 10_000 }, says: 'the body takes ten seconds' },
      simply('drop', 'the line is cut before anything is done'),
      simply('lost-answer', 'it is done, then the line is cut'),
      simply('malformed-json', 'half a JSON text'),
      simply('html-body', 'a page where JSON belongs'),
      simply('oversized', '64 MB of JSON'),
      simply('redirect-301', 'to another host'),
    ],
  },
  {
    title: 'Customer Account API and Storefront API',
    switches: [
      simply('throttled', 'THROTTLED'),
      simply('partial-errors', 'one field null with an error'),
      simply('require-buyer-ip', '430 without the buyer’s address'),
    ],
  },
  {
    title: 'Tokens',
    switches: [
      simply('transient-401', '401 that passes'),
      simply('invalid-grant', 'every code and refresh token is refused'),
      simply('no-refresh-token', 'left out'),
      simply('no-id-token', 'left out'),
      simply('idtoken-sig-none', 'an unsigned ID token'),
      simply('invalid-sig', 'an ID token signed by somebody else'),
      simply('invalid-nonce', 'another nonce'),
      simply('invalid-iss', 'another issuer'),
      simply('invalid-aud', 'another audience'),
      simply('missing-sub', 'no subject'),
      simply('expired', 'an ID token of an hour ago'),
      simply('kid-absent', 'no key named'),
      simply('rotated-keys', 'a new key signs, until a reset'),
    ],
  },
  {
    title: 'Discovery, and the way back from signing in',
    switches: [
      simply('issuer-mismatch', 'another issuer'),
      simply('foreign-endpoints', 'endpoints on another host'),
      simply('unusable-keys', 'five keys no library knows'),
      { fault: { type: 'callback-error', code: 'server_error' }, says: 'server_error' },
      { fault: { type: 'callback-error', code: 'access_denied' }, says: 'access_denied' },
      simply('state-swapped', 'another state'),
      simply('state-missing', 'no state'),
    ],
  },
];

function toId({ type, ...parts }: FaultOf): string {
  const [part] = Object.values(parts);
  return part === undefined ? `switch-${type}` : `switch-${type}-${part}`;
}

/** The fault as fields of a form; see `toObject` for their names. */
function toFields(fault: FaultOf): Html[] {
  return Object.entries(fault).map(([name, value]) => {
    const kind = typeof value === 'number' ? ':number' : '';
    return html`<input type="hidden" name="${`fault.${name}${kind}`}" value="${String(value)}">`;
  });
}

function drawSwitch({ fault, says }: Switch, active: Fault[]): Html {
  const id = toId(fault);
  const isOn = active.some((one) => one.id === id);
  const inner = isOn
    ? html`<input type="hidden" name="_method" value="DELETE">`
    : html`<input type="hidden" name="id" value="${id}">${toFields(fault)}`;
  return html`<li><form method="post" action="/_demo/faults${isOn ? `/${id}` : ''}">${inner}
<input type="hidden" name="_at" value="faults">
<button type="submit" class="switch" aria-pressed="${isOn ? 'true' : 'false'}"><span><strong>${fault.type}</strong> <span class="note">${says}</span></span><span class="state">${isOn ? 'On' : 'Off'}</span></button></form></li>`;
}

const toText = ({ match, fault, times }: Fault) =>
  JSON.stringify({ ...fault, ...(Object.keys(match).length > 0 ? { match } : {}), times });

/** Each fault as a switch, and all that is active, whoever set it. */
export function faultSwitches(active: Fault[]): Html {
  const list = active.map(
    (fault) => html`<li class="active-fault"><code>${toText(fault)}</code>
<form method="post" action="/_demo/faults/${encodeURIComponent(fault.id)}"><input type="hidden" name="_method" value="DELETE"><input type="hidden" name="_at" value="faults"><button type="submit" class="small">End</button></form></li>`,
  );
  return html`<h2 id="faults">Faults</h2>
<p class="note">${active.length === 0 ? 'None is active.' : 'Active now:'}</p>
${active.length === 0 ? null : html`<ul>${list}</ul>`}
${groups.map(
  ({ title, switches }) =>
    html`<details${
      switches.some(({ fault }) => active.some(({ id }) => id === toId(fault))) ? html` open` : null
    }><summary>${title}</summary><ul class="switches">${switches.map((one) => drawSwitch(one, active))}</ul></details>`,
)}`;
}
