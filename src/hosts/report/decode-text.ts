/**
 * Plain text by its byte order mark, else as UTF-8 where all of it is, else as UTF-16 where every
 * second byte says so, else as GB18030, which Chinese editors write. Null for what is no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const start = text.slice(0, 4096);
  const isText = !/^%PDF-|^\{\\rtf/.test(start) && !/(?!\s)\p{Cc}/u.test(start);
  return isText && !isGarbled(start) ? text : null;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  return wideOrder(bytes) ?? 'gb18030';
}

function isUtf8(bytes: Uint8Array): boolean {
  if (bytes.subarray(0, 4096).includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Digits, blanks and line ends have an empty upper byte. */
function wideOrder(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** More than one letter in twenty could not be decoded. */
function isGarbled(text: string): boolean {
  return text.split('\uFFFD').length - 1 > text.length / 20;
}
