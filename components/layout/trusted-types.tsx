import { trustedTypesPolicy } from '@/lib/http/trusted-types-policy';

/** Before everything that loads scripts. The browser hides the nonce from the page, hence no comparison. */
export function TrustedTypes({ nonce }: { readonly nonce: string | undefined }) {
  return (
    <script nonce={nonce} suppressHydrationWarning>
      {trustedTypesPolicy}
    </script>
  );
}
