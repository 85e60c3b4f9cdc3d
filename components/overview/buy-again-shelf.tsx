import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Bidi } from '@/components/ui/bidi';
import { ProductImage } from '@/components/ui/product-image';
import type { BoughtThing } from '@/lib/overview';
import { routes } from '@/lib/routes';

/** What arrived before, each with the way to have it once more. */
export async function BuyAgainShelf({ things }: { things: readonly BoughtThing[] }) {
  if (things.length === 0) return null;
  const t = await getTranslations('overview.again');
  return (
    <section aria-labelledby="again" data-print="hidden">
      <h2 id="again" className="mb-5 font-semibold text-xl">
        {t('title')}
      </h2>
      <ul className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-4">
        {things.map(({ id, image, orderId, title }) => (
          <li key={id} className="relative flex min-w-0 flex-col gap-2">
            <ProductImage image={image} alt="" width={240} sizes="(min-width: 40rem) 12rem, 45vw" />
            <Link
              href={routes.buyAgain(orderId)}
              prefetch={false}
              className="line-clamp-2 font-medium text-sm underline-offset-4 after:absolute after:inset-0 hover:underline"
            >
              <Bidi>{title}</Bidi>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
