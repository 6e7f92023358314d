import type { HostTrouble } from '../../workbook.ts';

type Found = Extract<HostTrouble, { kind: 'not-xlsx' }>['found'];

/**
 * What bytes that are no zip are, told from the content and never from the name. A workbook with a
 * password is a zip inside an OLE container, as is an old .xls.
 */
export function notZipTrouble(bytes: Uint8Array): HostTrouble {
  if (bytes.length === 0) return { kind: 'not-xlsx', found: 'empty' };
  if (isOle(bytes)) {
    if (hasOleStream(bytes, 'EncryptedPackage')) return { kind: 'encrypted' };
    const isXls = hasOleStream(bytes, 'Workbook') || hasOleStream(bytes, 'Book');
    return { kind: 'not-xlsx', found: isXls ? 'xls' : 'other' };
  }
  return { kind: 'not-xlsx', found: isBareXls(bytes) ? 'xls' : textKind(bytes) };
}

/** What a zip is by the names in it; null for what may be an .xlsx. */
export function otherZipKind(has: (name: string) => boolean): Found | null {
  if (has('xl/workbook.bin')) return 'xlsb';
  if (has('[Content_Types].xml')) return null;
  return has('mimetype') && has('content.xml') ? 'ods' : 'other';
}

export function looksLikeZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6]);
}

/** The container of .xls and of workbooks with a password. */
export function isOle(bytes: Uint8Array): boolean {
  return startsWith(bytes, oleStart);
}

const oleStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** The directory's entries stand at multiples of 128 bytes and begin with their name in UTF-16. */
function hasOleStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(`${name}\0`).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (wanted.every((byte, place) => bytes[at + place] === byte)) return true;
  }
  return false;
}

/** Excel 2 to 4 wrote their records without a container. */
function isBareXls(bytes: Uint8Array): boolean {
  return bytes[0] === 9 && [0, 2, 4].includes(bytes[1] ?? -1) && bytes[3] === 0;
}

function textKind(bytes: Uint8Array): Found {
  const start = bytes.subarray(0, 4096);
  const isWide = startsWith(start, [0xff, 0xfe]) || startsWith(start, [0xfe, 0xff]);
  const text = new TextDecoder(isWide ? wideLabel(start) : 'utf-8').decode(start);
  if (/(?!\s)\p{Cc}/u.test(text)) return 'other';
  if (/<!doctype html|<html|<table|<head/i.test(text)) return 'html';
  // The XML that Excel 2003 wrote; Excel and WPS open it.
  if (/^\s*</.test(text)) return /office:spreadsheet"/.test(text) ? 'xls' : 'other';
  return /[,;\t，]/.test(text) ? 'csv' : 'other';
}

function wideLabel(start: Uint8Array): string {
  return start[0] === 0xff ? 'utf-16le' : 'utf-16be';
}
