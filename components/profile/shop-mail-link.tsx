import { Bidi } from '@/components/ui/bidi';
import { toMailLink } from '@/lib/orders/web-link';

/** The shop's address as a link to write to it; plain text when it is no plain address. */
export function ShopMailLink({ email, subject }: { email: string; subject: string }) {
  const href = toMailLink(email, subject);
  if (!href) return <Bidi>{email}</Bidi>;
  return (
    <a
      href={href}
      className="inline-flex min-h-touch items-center font-medium text-brand underline underline-offset-4"
    >
      <Bidi>{email}</Bidi>
    </a>
  );
}
