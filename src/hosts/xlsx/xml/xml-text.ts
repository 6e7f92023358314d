/** Characters that XML 1.0 cannot hold, lone halves of pairs among them. */
const illegal = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]|\p{Cs}/gu;

/** What most attributes and figures are, and needs no second look. */
const plain = /^[\w .:;,%#!$'()*+/=?@-]*$/;

/** As an element's text; what XML cannot hold is left out. */
export function escapeText(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(illegal, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** As an attribute's value in double quotes. */
function escapeAttribute(text: string): string {
  if (plain.test(text)) return text;
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
}

/**
 * As the text of a cell: what XML cannot hold and carriage returns as `_x000D_`, and what would be
 * taken for such an escape is kept from it. Cut where Excel's cells end, at 32,767 characters.
 */
export function escapeCellText(text: string): string {
  const escaped = text
    .slice(0, 32_767)
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x')
    .replace(illegal, hexEscape)
    .replaceAll('\r', '_x000D_');
  return escapeText(escaped);
}

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** An element with its attributes in the order given; those that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = '',
): string {
  let written = '';
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) written += ` ${key}="${escapeAttribute(`${value}`)}"`;
  }
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
