import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { putProductInCart } from '@/app/(storefront)/cart/actions';
import { changeWish } from '@/app/(storefront)/wishlist/actions';
import NotFound from '@/app/not-found';
import { AddToCartForm } from '@/components/catalog/add-to-cart-form';
import { BackLink } from '@/components/catalog/back-link';
import { ProductData } from '@/components/catalog/product-data';
import { ProductFacts } from '@/components/catalog/product-facts';
import { ProductGallery } from '@/components/catalog/product-gallery';
import { RecentlyViewed } from '@/components/catalog/recently-viewed';
import { Recommendations } from '@/components/catalog/recommendations';
import { Alert } from '@/components/ui/alert';
import { ButtonLink } from '@/components/ui/button';
import { WishlistForm } from '@/components/wishlist/wishlist-form';
import { getProduct, type ProductDetail } from '@/lib/catalog';
import { clipText } from '@/lib/clip-text';
import { getEnv } from '@/lib/env';
import { createFormKey } from '@/lib/forms/send-once';
import { readSegment } from '@/lib/http/read-segment';
import { setPageStatus } from '@/lib/http/response-status';
import { settlePage } from '@/lib/http/settle-page';
import { getFormats } from '@/lib/i18n/get-formats';
import { routes } from '@/lib/routes';
import { getSubjectTag } from '@/lib/session/subject-tag';
import { isSavedHere } from '@/lib/wishlist';

type Props = PageProps<'/products/[handle]'>;

async function find({ params, searchParams }: Props) {
  const [{ handle: segment }, query, locale] = await Promise.all([
    params,
    searchParams,
    getLocale(),
  ]);
  const handle = readSegment(segment);
  return { handle, product: await settlePage(getProduct(handle, query, locale)) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [t, { handle, product }] = await Promise.all([
    getTranslations('catalog.product'),
    find(props),
  ]);
  if (!product.ok || !product.data) return { title: t('back') };
  const { title, paragraphs, images } = product.data;
  return {
    title: clipText(title),
    ...(paragraphs[0] && { description: clipText(paragraphs[0], 160) }),
    alternates: { canonical: routes.product(handle) },
    openGraph: { title: clipText(title), images: images.slice(0, 1).map(({ url }) => url) },
  };
}

export default async function ProductPage(props: Props) {
  const [t, { handle, product }] = await Promise.all([
    getTranslations('catalog.product'),
    find(props),
  ]);
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
      <div itemScope itemType="https://schema.org/Product">
        <ProductData
          product={product.data}
          url={`${getEnv().siteOrigin}${routes.product(handle)}`}
        />
        <BackLink href={routes.collections()} label={t('back')} />
        <div className="grid gap-8 lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)] lg:gap-14">
          <ProductGallery
            images={product.data.images}
            title={product.data.title}
            label={t('images')}
          />
          <ProductFacts product={product.data}>
            <AddToCart product={product.data} />
            <Wish productId={product.data.id} />
          </ProductFacts>
        </div>
      </div>
      <Recommendations productIds={[product.data.id]} />
      <Recent product={product.data} />
    </div>
  );
}

async function AddToCart({ product }: { product: ProductDetail }) {
  const [t, formats] = await Promise.all([getTranslations('cart.add'), getFormats()]);
  const { variant, availability, isSubscriptionOnly, title } = product;
  if (!variant || availability === 'sold-out') return null;
  const { sellingPlans } = variant;
  const once = { id: '', label: t('once', { price: formats.money(variant.price) }) };
  const regular = sellingPlans.map(({ id, name, price }) => ({
    id,
    label: t('regular', { name, price: formats.money(price) }),
  }));
  return (
    <AddToCartForm
      // Another variant, another form: what it was told belongs to this one.
      key={variant.id}
      variantId={variant.id}
      rule={variant.quantityRule}
      plans={regular.length === 0 ? [] : isSubscriptionOnly ? regular : [once, ...regular]}
      action={putProductInCart.bind(null, title)}
      formKey={createFormKey()}
      labels={{
        quantity: t('quantity'),
        plan: t('plan'),
        submit: t('submit'),
        pending: t('pending'),
        errorTitle: t('errorTitle'),
        failedTitle: t('failedTitle'),
      }}
    />
  );
}

/** To be found again later; what is sold out too. */
async function Wish({ productId }: { productId: string }) {
  const [t, isSaved, tag] = await Promise.all([
    getTranslations('wishlist.product'),
    isSavedHere(productId, new Date()),
    getSubjectTag(),
  ]);
  return (
    <WishlistForm
      action={changeWish.bind(null, productId, tag)}
      wish={isSaved ? 'removed' : 'saved'}
      labels={{ submit: t(isSaved ? 'remove' : 'save'), pending: t('pending') }}
      fullWidth
    >
      <Link
        href={routes.wishlist()}
        prefetch={false}
        className="inline-flex min-h-touch items-center underline underline-offset-4"
      >
        {t('view')}
      </Link>
    </WishlistForm>
  );
}

async function Recent({ product }: { product: ProductDetail }) {
  const t = await getTranslations('catalog.recent');
  const { handle, title, images } = product;
  return (
    <RecentlyViewed
      key={handle}
      product={{ handle, title: clipText(title, 120), imageUrl: images[0]?.url ?? null }}
      labels={{
        title: t('title'),
        hint: t('hint'),
        clear: t('clear'),
        cleared: t('cleared'),
      }}
    />
  );
}
