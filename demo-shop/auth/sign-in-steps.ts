import type Koa from 'koa';
import type { Interaction, Provider } from 'oidc-provider';

const emailShape = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}$/;

/** Mailboxes know no upper case here, as at Shopify. */
export function parseEmail(dangerousEmail: unknown): string | null {
  if (typeof dangerousEmail !== 'string') return null;
  const email = dangerousEmail.trim().toLowerCase();
  return emailShape.test(email) ? email : null;
}

/** 303: whatever was posted, what follows is a GET (RFC 9110, 15.4.4). */
export function seeOther(ctx: Koa.Context, location: string): void {
  ctx.redirect(location);
  ctx.status = 303;
}

/**
 * Somebody else is signed in at the shop in this browser: their session ends and this sign-in goes on.
 * Left to itself, oidc-provider would answer with a form that submits itself, which needs JavaScript.
 */
export async function endOtherSession(
  provider: Provider,
  ctx: Koa.Context,
  interaction: Interaction,
  accountId: string,
): Promise<void> {
  const session = await provider.Session.get(ctx);
  if (!session.accountId || session.accountId === accountId) return;
  interaction.session = undefined;
  await interaction.persist();
  await session.destroy();
  ctx.cookies.set('demo_shop_session', null, { path: '/authentication', httpOnly: true });
}
