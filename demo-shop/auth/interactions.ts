import type Router from '@koa/router';
import type Koa from 'koa';
import type { Interaction, LoginResult, Provider } from 'oidc-provider';
import { codePage, emailPage, signInErrorPage } from '../pages/sign-in-pages.ts';
import { getTexts, type Texts } from '../pages/texts.ts';
import { readForm } from '../requests/read-body.ts';
import type { ShopState } from '../state.ts';
import { loginPath } from './paths.ts';
import { endOtherSession, parseEmail, seeOther } from './sign-in-steps.ts';

type SignIn = { interaction: Interaction; texts: Texts; path: string };

/** The hosted sign-in: e-mail, then the code that was mailed there. Plain forms, no JavaScript. */
export function addInteractions(router: Router, provider: Provider, state: ShopState): void {
  const { challenges, config, inbox, settings, world } = state;
  const base = loginPath(config.shopId, ':uid');

  async function getSignIn(ctx: Koa.Context): Promise<SignIn | null> {
    const interaction = await provider.interactionDetails(ctx.req, ctx.res).catch(() => null);
    if (!interaction || interaction.uid !== ctx.params.uid) return null;
    const texts = getTexts(interaction.params.locale);
    return { interaction, texts, path: loginPath(config.shopId, interaction.uid) };
  }

  /** Runs a page with its sign-in, or says that it is over: the tab slept for an hour, or this is a replay. */
  function withSignIn(page: (ctx: Koa.Context, signIn: SignIn) => Promise<void>): Koa.Middleware {
    return async (ctx) => {
      ctx.set('cache-control', 'no-store');
      ctx.type = 'html';
      const signIn = await getSignIn(ctx);
      if (signIn) return page(ctx, signIn);
      const texts = getTexts(ctx.acceptsLanguages('en', 'de'));
      ctx.status = 400;
      ctx.body = signInErrorPage({
        shopName: state.shopName,
        appOrigin: config.appOrigins[0] ?? '/',
        error: texts.expiredTitle,
        description: texts.expired,
        texts,
      });
    };
  }

  async function finish(ctx: Koa.Context, result: LoginResult) {
    seeOther(ctx, await provider.interactionResult(ctx.req, ctx.res, result));
  }

  const cancel = (ctx: Koa.Context) =>
    finish(ctx, {
      error: settings.current.cancelAnswer,
      error_description: 'The customer cancelled.',
    });

  function showEmailPage(ctx: Koa.Context, signIn: SignIn, email: string, error: string | null) {
    const { texts, path } = signIn;
    const customers = world.describeCustomers();
    ctx.body = emailPage({ shopName: state.shopName, texts, path, email, customers, error });
  }

  function sendCode(ctx: Koa.Context, signIn: SignIn, email: string) {
    const { mailsPerMinute, rateLimits } = settings.current;
    const isLimited = mailsPerMinute > 0 && rateLimits;
    if (isLimited && !state.counts.take(`mail to ${email}`, mailsPerMinute)) {
      ctx.status = 429;
      return showEmailPage(ctx, signIn, email, signIn.texts.tooManyMails);
    }
    challenges.start(signIn.interaction.uid, email);
    seeOther(ctx, `${signIn.path}/code`);
  }

  router.get(
    base,
    withSignIn(async (ctx, signIn) => {
      const { interaction } = signIn;
      const { login_hint, login_hint_mode } = interaction.params;
      const hinted = parseEmail(login_hint);
      const isFirstVisit = challenges.get(interaction.uid) === null && !ctx.querystring;
      if (hinted && login_hint_mode === 'submit' && isFirstVisit) {
        return sendCode(ctx, signIn, hinted);
      }
      const email = parseEmail(ctx.query.email) ?? hinted ?? '';
      showEmailPage(ctx, signIn, email, null);
    }),
  );

  router.post(
    base,
    withSignIn(async (ctx, signIn) => {
      const form = await readForm(ctx.req);
      if (form.get('action') === 'cancel') return cancel(ctx);
      const email = parseEmail(form.get('email'));
      if (email) return sendCode(ctx, signIn, email);
      showEmailPage(ctx, signIn, form.get('email') ?? '', signIn.texts.emailInvalid);
    }),
  );

  function showCodePage(ctx: Koa.Context, signIn: SignIn, error: string | null) {
    const { interaction, texts, path } = signIn;
    const challenge = challenges.get(interaction.uid);
    if (!challenge) return seeOther(ctx, path);
    const { email } = challenge;
    const mails = inbox.listOfSignIn(interaction.uid).slice(0, 3);
    ctx.body = codePage({ shopName: state.shopName, texts, path, email, mails, error });
  }

  router.get(
    `${base}/code`,
    withSignIn(async (ctx, signIn) => showCodePage(ctx, signIn, null)),
  );

  router.post(
    `${base}/code`,
    withSignIn(async (ctx, signIn) => {
      const { interaction, texts } = signIn;
      const form = await readForm(ctx.req);
      const challenge = challenges.get(interaction.uid);
      if (form.get('action') === 'cancel') return cancel(ctx);
      if (!challenge) return seeOther(ctx, signIn.path);
      if (form.get('action') === 'resend') return sendCode(ctx, signIn, challenge.email);
      const outcome = challenges.check(interaction.uid, form.get('code') ?? '');
      if (outcome !== 'correct') {
        return showCodePage(ctx, signIn, outcome === 'spent' ? texts.codeSpent : texts.codeWrong);
      }
      const { email } = challenge;
      const customer =
        world.findCustomerByEmail(email) ?? world.createCustomer({ email, now: state.now() });
      if (customer.isDisabled) return showEmailPage(ctx, signIn, email, texts.accountDisabled);
      const accountId = customer.id.replace('gid://shopify/Customer/', '');
      await endOtherSession(provider, ctx, interaction, accountId);
      await finish(ctx, { login: { accountId } });
    }),
  );
}
