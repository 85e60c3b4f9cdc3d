import { getTranslations } from 'next-intl/server';
import { PageNotice } from '@/components/ui/page-notice';
import { getRequestId } from '@/lib/request-context';
import { parseNotice } from './notices';

/** How the last change went. Draws nothing where the address says nothing of one. */
export async function CompanyNotice({ dangerousNotice }: { dangerousNotice: unknown }) {
  const notice = parseNotice(dangerousNotice);
  if (!notice) return null;
  const t = await getTranslations('companies.notice');
  return (
    <PageNotice tone={notice.tone} showing={await getRequestId()}>
      {t(notice.key)}
    </PageNotice>
  );
}
