import { Alert } from '@/components/ui/alert';

type AddressNoticeProps = {
  tone: 'success' | 'info' | 'warning' | 'danger';
  children: string;
};

/** How the last change went. Read out at once where it did not go as wanted. */
export function AddressNotice({ tone, children }: AddressNoticeProps) {
  const isBad = tone === 'warning' || tone === 'danger';
  return (
    <div className="mb-6">
      <Alert tone={tone} role={isBad ? 'alert' : 'status'}>
        <p>{children}</p>
      </Alert>
    </div>
  );
}
