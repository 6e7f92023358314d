/** The root's namespace: how our settings are found among a workbook's custom XML parts. */
export const settingsNamespace = 'urn:station-evaluation:settings';

/** The part's XML; `json` is the text of a JSON document. */
export function settingsPartXml(json: string): string {
  const text = json
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // What XML cannot hold, JSON can escape: such a character only stands inside its strings.
    .replace(/[\u007f-\u009f\ufffe\uffff]/g, jsonEscape);
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return `${head}<settings xmlns="${settingsNamespace}">${text}</settings>`;
}

function jsonEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
