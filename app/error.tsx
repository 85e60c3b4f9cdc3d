'use client';

import { getDigest, Problem } from '@/components/layout/problem';

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return <Problem digest={getDigest(error)} retry={retry} />;
}
