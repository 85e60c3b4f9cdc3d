import { generate } from 'selfsigned';

export type Certificate = { cert: string; key: string };

/** A certificate for these host names, made for one run and kept nowhere. */
export async function createCertificate(hosts: readonly string[]): Promise<Certificate> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'demo shop' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      // It signs itself, so whoever trusts it has to take it for an authority too.
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2 as const, value })) },
    ],
  });
  return { cert, key };
}
