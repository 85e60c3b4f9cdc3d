import { routes } from '@/lib/routes';
import { SignOutIcon } from './icons';

/** A POST, so that no link, image or prefetch can sign anybody out. */
export function SignOutForm({ label, className }: { label: string; className?: string }) {
  return (
    <form action={routes.logout()} method="post" className={className}>
      <button
        type="submit"
        className="flex min-h-12 w-full items-center gap-3 rounded-lg px-3 text-muted hover:bg-sunken hover:text-ink"
      >
        <SignOutIcon />
        {label}
      </button>
    </form>
  );
}
