/** Where manifest.xml says that the site stands: the machine it is developed on. */
export const developmentAddress = 'https://localhost:3000';

/** The manifest for a site at another https address, with the version of the program (four numbers). */
export function manifestFor(manifest: string, address: string, version: string): string {
  const { protocol, href } = new URL(address);
  if (protocol !== 'https:') throw new Error(`Office asks for an https address: ${address}`);
  return manifest
    .replaceAll(developmentAddress, href.replace(/\/+$/, ''))
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
}
