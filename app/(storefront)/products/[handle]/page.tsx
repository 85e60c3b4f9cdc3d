import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import NotFound from '@/app/not-found';
import { BackLink } from '@/components/catalog/back-link';
import { ProductFacts } from '@/components/catalog/product-facts';
import { ProductGallery } from '@/components/catalog/product-gallery';
import { Recommendations } from '@/components/catalog/recommendations';
import { Alert } from '@/components/ui/alert';
import { ButtonLink } from '@/components/ui/button';
import { getProduct } from '@/lib/catalog';
import { setPageStatus } from '@/lib/http/response-status';
import { settlePage } from '@/lib/http/settle-page';
import { routes } from '@/lib/routes';

type Props = PageProps<'/products/[handle]'>;

/** Handles may hold letters of any script; the router hands them over percent-encoded. */
async function readHandle(params: Props['params']): Promise<string> {
  const { handle } = await params;
  try {
    return decodeURIComponent(handle);
  } catch {
    return handle;
  }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('catalog.product');
  const product = await settlePage(getProduct(await readHandle(params), await getLocale()));
  return { title: (product.ok && product.data?.title) || t('back') };
}

export default async function ProductPage({ params }: Props) {
  const [t, locale] = await Promise.all([getTranslations('catalog.product'), getLocale()]);
  const handle = await readHandle(params);
  const product = await settlePage(getProduct(handle, locale));
  if (!product.ok) {
    return (
      <Alert tone="warning" role="alert" title={t('failedTitle')}>
        <div className="mt-2 flex flex-wrap gap-3">
          <ButtonLink href={routes.product(handle)} reload variant="secondary" size="sm">
            {t('retry')}
          </ButtonLink>
        </div>
      </Alert>
    );
  }
  if (!product.data) {
    await setPageStatus(404);
    return <NotFound />;
  }
  return (
    <div className="flex flex-col gap-section">
      <div>
        <BackLink href={routes.home()} label={t('back')} />
        <div className="grid gap-8 lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)] lg:gap-14">
          <ProductGallery
            images={product.data.images}
            title={product.data.title}
            label={t('images')}
          />
          <ProductFacts product={product.data} />
        </div>
      </div>
      <Recommendations productIds={[product.data.id]} />
    </div>
  );
}
