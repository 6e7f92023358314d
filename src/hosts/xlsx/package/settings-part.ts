import { settingsNamespace, settingsPartXml } from '../../../core/settings/settings-part.ts';
import { readXml } from '../xml/read-xml.ts';

/** The part's content; `json` is the text of a JSON document. */
export function encodeSettings(json: string): Uint8Array {
  return new TextEncoder().encode(settingsPartXml(json));
}

/** The JSON text; null where the part is not ours. */
export function decodeSettings(bytes: Uint8Array): string | null {
  const root = readXml(bytes, 'customXml');
  if (!root.ok || root.value.namespace !== settingsNamespace) return null;
  return root.value.name === 'settings' ? root.value.text : null;
}
