import { createHmac } from 'node:crypto';

export type WebhookSecrets = {
  /** Newest first, as a receiver's configuration lists them. */
  list(): readonly string[];
  /** Base64 of HMAC-SHA256 over the raw body. */
  sign(body: string): string;
  /** A new secret beside the old ones. */
  rotate(secret: string): void;
  /** False if it is unknown or the only one. */
  revoke(secret: string): boolean;
  clear(): void;
};

/**
 * The app's client secrets. While several are alive the oldest one signs (Shopify, "Rotate client
 * credentials"), so a receiver must know the new one before the old one is revoked.
 */
export function createWebhookSecrets(configured: readonly string[]): WebhookSecrets {
  let secrets = configured;
  return {
    list: () => secrets,
    sign: (body) =>
      createHmac('sha256', secrets.at(-1) ?? '')
        .update(body, 'utf8')
        .digest('base64'),
    rotate(secret) {
      secrets = [secret, ...secrets.filter((each) => each !== secret)];
    },
    revoke(secret) {
      if (secrets.length < 2 || !secrets.includes(secret)) return false;
      secrets = secrets.filter((each) => each !== secret);
      return true;
    },
    clear: () => {
      secrets = configured;
    },
  };
}
