import { Bidi } from '@/components/ui/bidi';

/**
 * An address as the shop formats it, one line each; a line of ten thousand letters takes three.
 * The lines never change within a page, so their place is their key.
 */
export function AddressLines({ lines }: { lines: readonly string[] }) {
  return (
    <address className="not-italic">
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may read alike, and none ever moves
        <span key={place} className="line-clamp-3 first:font-medium">
          <Bidi>{line}</Bidi>
        </span>
      ))}
    </address>
  );
}
