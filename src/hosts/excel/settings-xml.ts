/**
 * The text inside the root of our settings part as Excel hands it out; null where the XML is not
 * such a part. Excel may have written it anew: other prefixes, other escapes, CDATA.
 */
export function readSettingsXml(xml: string): string | null {
  const root =
    /<(?:[\w.-]+:)?settings(?:\s(?:[^>]*[^>/])?)?>([\s\S]*)<\/(?:[\w.-]+:)?settings\s*>\s*$/.exec(
      xml,
    );
  return root?.[1] === undefined ? null : root[1].split(cdata).map(plainText).join('');
}

const cdata = /(<!\[CDATA\[[\s\S]*?\]\]>)/;

function plainText(piece: string): string {
  if (piece.startsWith('<![CDATA[')) return piece.slice('<![CDATA['.length, -']]>'.length);
  return piece.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (/^#x/i.test(name)) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return entities[name] ?? whole;
  });
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
