import { readXml } from '../xml/read-xml.ts';

/** The root's namespace: how our settings are found among the custom XML parts. */
const settingsNamespace = 'urn:station-evaluation:settings';

/** The part's content; `json` is the text of a JSON document. */
export function encodeSettings(json: string): Uint8Array {
  const text = json
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // What XML cannot hold, JSON can escape: such a character only stands inside its strings.
    .replace(/[\u007f-\u009f\ufffe\uffff]/g, jsonEscape);
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return new TextEncoder().encode(
    `${head}<settings xmlns="${settingsNamespace}">${text}</settings>`,
  );
}

/** The JSON text; null where the part is not ours. */
export function decodeSettings(bytes: Uint8Array): string | null {
  const root = readXml(bytes, 'customXml');
  if (!root.ok || root.value.namespace !== settingsNamespace) return null;
  return root.value.name === 'settings' ? root.value.text : null;
}

function jsonEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
