import { crc32, deflateSync } from 'node:zlib';

/** Pixels by rows, three bytes each. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Reads a binary PPM (P6), as `pdftoppm` writes it. */
export function readPpm(bytes: Uint8Array): Picture {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 64)),
  );
  if (!head) throw new Error('This is no PPM picture');
  return {
    width: Number(head[1]),
    height: Number(head[2]),
    pixels: bytes.subarray(head[0].length),
  };
}

/** Without the lowest rows and without the white around what is left; a narrow margin stays. */
export function cropped(
  { width, height, pixels }: Picture,
  footer: number,
  margin: number,
): Picture {
  const isInk = (x: number, y: number) => {
    const at = (y * width + x) * 3;
    return Math.min(pixels[at] ?? 255, pixels[at + 1] ?? 255, pixels[at + 2] ?? 255) < 250;
  };
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height - footer; y++) {
    for (let x = 0; x < width; x++) {
      if (!isInk(x, y)) continue;
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  }
  const [fromX, fromY] = [Math.max(0, left - margin), Math.max(0, top - margin)];
  const toX = Math.min(width, right + margin + 1);
  const toY = Math.min(height, bottom + margin + 1);
  const rows = Array.from({ length: toY - fromY }, (_, y) => {
    const start = (fromY + y) * width;
    return pixels.subarray((start + fromX) * 3, (start + toX) * 3);
  });
  return { width: toX - fromX, height: toY - fromY, pixels: Buffer.concat(rows) };
}

/** A PNG of at most 256 colours: as many levels a channel as these allow. */
export function writePng(picture: Picture): Buffer {
  const { width, height } = picture;
  const { indices, palette } = paletted(picture);
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    lines.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function paletted({ width, height, pixels }: Picture) {
  for (const levels of [32, 16, 8, 6]) {
    const places = new Map<number, number>();
    const indices = new Uint8Array(width * height);
    const level = (value = 255) => Math.round((value * (levels - 1)) / 255);
    for (let at = 0; at < indices.length; at++) {
      const [r, g, b] = pixels.subarray(at * 3, at * 3 + 3);
      const key = (level(r) * levels + level(g)) * levels + level(b);
      const place = places.get(key) ?? places.size;
      places.set(key, place);
      indices[at] = place;
    }
    if (places.size > 256) continue;
    const value = (index: number) => Math.round((index * 255) / (levels - 1));
    const palette = [...places.keys()].flatMap((key) =>
      [Math.floor(key / levels / levels), Math.floor(key / levels) % levels, key % levels].map(
        value,
      ),
    );
    return { indices, palette };
  }
  throw new Error('Six levels a channel never make more than 216 colours');
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
