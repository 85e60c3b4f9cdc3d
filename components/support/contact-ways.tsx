import { getTranslations } from 'next-intl/server';
import { Bidi } from '@/components/ui/bidi';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { clipText } from '@/lib/clip-text';
import { toMailLink } from '@/lib/orders/web-link';
import type { AskOrder } from '@/lib/support';
import { HelpDeskForm } from './help-desk-form';

/** Every way to ask the shop about an order, each with the order's number in it. */
export async function ContactWays({ ask }: { ask: AskOrder }) {
  const t = await getTranslations('support');
  const { order: asked, shop: asker, contact, siteHref, helpDesk } = ask;
  const [order, shop] = [clipText(asked.name, 80), clipText(asker.name, 80)];
  const number = asked.confirmationNumber;
  const body = number ? t('mail.body', { order, number }) : t('mail.bodyPlain', { order });
  const mailHref = toMailLink(asker.email, t('mail.subject', { order }), body);
  return (
    <div className="flex max-w-prose flex-col gap-6">
      {helpDesk ? <HelpDeskForm helpDesk={helpDesk} order={order} /> : null}
      {mailHref ? (
        <Card as="section" aria-labelledby="by-mail">
          <CardHeader id="by-mail" title={t('mail.title')} />
          <p className="text-muted">{t('mail.text')}</p>
          {/* Written out, for those whose device opens no mail program. */}
          <p className="wrap-anywhere mt-2 font-medium">{asker.email}</p>
          <ButtonLink
            href={mailHref}
            external
            variant={helpDesk ? 'secondary' : 'primary'}
            className="mt-4"
          >
            <Bidi>{t('mail.action', { shop })}</Bidi>
          </ButtonLink>
        </Card>
      ) : null}
      {contact ? (
        <Card as="section" aria-labelledby="contact-page">
          <CardHeader id="contact-page" title={t('contact.title')} />
          <p className="text-muted">
            <Bidi>{t('contact.text', { shop })}</Bidi>
          </p>
          <ButtonLink href={contact.href} external variant="secondary" className="mt-4">
            <Bidi>{clipText(contact.title, 80)}</Bidi>
          </ButtonLink>
        </Card>
      ) : null}
      {siteHref && !contact ? (
        <Card as="section" aria-labelledby="shop-site">
          <CardHeader id="shop-site" title={t('site.title')} />
          <p className="text-muted">
            <Bidi>{t('site.text', { order })}</Bidi>
          </p>
          <ButtonLink href={siteHref} external variant="secondary" className="mt-4">
            <Bidi>{t('site.action', { shop })}</Bidi>
          </ButtonLink>
        </Card>
      ) : null}
      {mailHref || contact || siteHref || helpDesk ? null : <p>{t('unreachable', { shop })}</p>}
    </div>
  );
}
