import { getTranslations } from 'next-intl/server';
import { Bidi } from '@/components/ui/bidi';
import { Button } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import type { HelpDesk } from '@/lib/support';

/**
 * The way to the help desk, which is told who asks: a plain form, so that the token goes in its body and nowhere
 * else. Only a document has the policy that lets it go there, so links to this page load it whole.
 */
export async function HelpDeskForm({ helpDesk, order }: { helpDesk: HelpDesk; order: string }) {
  const t = await getTranslations('support.helpDesk');
  return (
    <Card as="section" aria-labelledby="help-desk">
      <CardHeader id="help-desk" title={t('title')} />
      <p className="text-muted">
        <Bidi>{t('text', { order })}</Bidi>
      </p>
      <form method="post" action={helpDesk.url} className="mt-4">
        <input type="hidden" name="token" value={helpDesk.token} />
        <Button type="submit">{t('action')}</Button>
      </form>
      <p className="mt-3 text-muted text-sm">{t('hint')}</p>
    </Card>
  );
}
