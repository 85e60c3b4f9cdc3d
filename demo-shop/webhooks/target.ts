export type Transport = 'eventbridge' | 'http' | 'pubsub';

/** Where a delivery goes from here. */
export type Target = { transport: Transport; url: URL };
export type TargetOutcome = { target: Target; error: null } | { target: null; error: string };

const pubsubUri = /^pubsub:\/\/[a-z][a-z0-9-]*:[a-z][\w.~+%-]*$/i;
const eventBridgeArn =
  /^arn:aws:events:[a-z0-9-]+::event-source\/aws\.partner\/shopify\.com(\.test)?\/\d+\/[\w.-]+$/;

/** True for names and addresses that mean this machine and no other, whatever a resolver says. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

const refuse = (error: string): TargetOutcome => ({ target: null, error });

/**
 * What a subscription's `uri` means: an address (https, or http on this machine), a Pub/Sub topic or an
 * EventBridge source. The last two have no cloud here: what would have come out of them is pushed to
 * `pushUrl`. Nothing ever leaves this machine.
 */
export function parseTarget(dangerousUri: string, pushUrl: string | null): TargetOutcome {
  const transport = pubsubUri.test(dangerousUri)
    ? 'pubsub'
    : eventBridgeArn.test(dangerousUri)
      ? 'eventbridge'
      : 'http';
  if (transport !== 'http') {
    if (pushUrl) return { target: { transport, url: new URL(pushUrl) }, error: null };
    return refuse('Address needs a push endpoint here: set WEBHOOK_PUSH_URL.');
  }
  const url = URL.canParse(dangerousUri) ? new URL(dangerousUri) : null;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    return refuse('Address is invalid.');
  }
  if (isLoopback(url)) return { target: { transport, url }, error: null };
  if (url.protocol === 'http:') return refuse('Address protocol http:// is not supported.');
  return refuse('Address must be on this machine: the demo shop delivers to loopback only.');
}
