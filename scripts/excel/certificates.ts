import { existsSync, readFileSync } from 'node:fs';
import devCerts from 'office-addin-dev-certs';
import defaults from 'office-addin-dev-certs/lib/defaults.js';

export interface Certificates {
  readonly cert: Buffer;
  readonly key: Buffer;
  /** The authority that signed them, for a person to trust by hand where that was not done. */
  readonly authority: string;
  readonly isTrusted: boolean;
}

/** Certificates for https://localhost; made where there are none, and trusted where the machine lets us. */
export async function developmentCertificates(): Promise<Certificates> {
  const { caCertificatePath, localhostCertificatePath, localhostKeyPath } = defaults;
  const isTrusted = await devCerts
    .ensureCertificatesAreInstalled()
    .then(() => devCerts.verifyCertificates())
    .catch(() => false);
  // Installing can fail without a word: what counts is whether the files are there.
  if (!existsSync(localhostCertificatePath) || !existsSync(localhostKeyPath)) {
    await devCerts.generateCertificates();
  }
  return {
    cert: readFileSync(localhostCertificatePath),
    key: readFileSync(localhostKeyPath),
    authority: caCertificatePath,
    isTrusted,
  };
}
