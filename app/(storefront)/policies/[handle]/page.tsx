import parse from 'html-react-parser';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import NotFound from '@/app/not-found';
import { Bidi } from '@/components/ui/bidi';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { clipText } from '@/lib/clip-text';
import { setPageStatus } from '@/lib/http/response-status';
import { getPolicies } from '@/lib/policies';
import { routes } from '@/lib/routes';

type Props = PageProps<'/policies/[handle]'>;

async function find(params: Props['params']) {
  const [{ handle }, locale] = await Promise.all([params, getLocale()]);
  const policies = await getPolicies(locale);
  return { isAway: !policies, policy: policies?.find((one) => one.handle === handle) ?? null };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { policy }] = await Promise.all([getTranslations('policies'), find(params)]);
  return { title: policy ? clipText(policy.title) : t('title') };
}

/** One policy in the shop's own words. */
export default async function PolicyPage({ params }: Props) {
  const [t, { isAway, policy }] = await Promise.all([getTranslations('policies'), find(params)]);
  if (isAway) {
    await setPageStatus(503);
    return <EmptyState level={1} title={t('away')} />;
  }
  if (!policy) {
    await setPageStatus(404);
    return <NotFound />;
  }
  return (
    <article className="max-w-prose">
      <PageHeader
        title={<Bidi>{policy.title}</Bidi>}
        back={{ href: routes.policies(), label: t('title') }}
      />
      <div
        dir="auto"
        className="flex flex-col gap-4 wrap-anywhere [&_a]:underline [&_a]:underline-offset-4 [&_h2]:mt-4 [&_h2]:font-semibold [&_h2]:text-xl [&_h3]:font-semibold [&_ol]:list-decimal [&_ol]:ps-6 [&_ul]:list-disc [&_ul]:ps-6"
      >
        {parse(policy.html)}
      </div>
    </article>
  );
}
