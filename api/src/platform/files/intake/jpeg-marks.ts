const MARK = 0xff;
const START_OF_PICTURE = 0xda;
/** Exif and XMP, and what press agencies write: place, time, device, names. */
const APP1 = 0xe1;
const TELLING = [APP1, 0xed, 0xfe];
const HEAD = 4;
const ORIENTATION = 0x0112;
/** The smallest Exif segment: one entry, for how the picture is turned. */
const TURNED = 'ffe100224578696600004d4d002a00000008000101120003000000010000000000000000';
const TURNED_AT = 28;

/**
 * Leaves of a JPEG what is needed to show it the right way up: not where, when, with what and by whom it was taken. Answers
 * what is no JPEG as it is.
 */
export function forgetMarks(picture: Buffer): Buffer {
  if (picture.length < HEAD || picture.readUInt16BE(0) !== 0xffd8) return picture;
  const kept: Buffer[] = [picture.subarray(0, 2)];
  let at = 2;
  while (at + HEAD <= picture.length && picture[at] === MARK && picture[at + 1] !== START_OF_PICTURE) {
    const end = at + 2 + picture.readUInt16BE(at + 2);
    const segment = picture.subarray(at, end);
    kept.push(TELLING.includes(picture[at + 1] ?? 0) ? wayUp(segment) : segment);
    at = end;
  }
  kept.push(picture.subarray(at));
  return Buffer.concat(kept);
}

/** An Exif segment that says how the picture is turned and nothing else; nothing at all where it is not turned. */
function wayUp(segment: Buffer): Buffer {
  const turned = orientationIn(segment);
  if (turned < 2 || turned > 8) return Buffer.alloc(0);
  const exif = Buffer.from(TURNED, 'hex');
  exif.writeUInt16BE(turned, TURNED_AT);
  return exif;
}

function orientationIn(segment: Buffer): number {
  if (segment[1] !== APP1 || segment.toString('latin1', HEAD, 10) !== 'Exif\0\0') return 0;
  const tiff = segment.subarray(10);
  if (tiff.length < 14) return 0;
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const two = (at: number): number => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (first + 2 > tiff.length) return 0;
  for (let line = first + 2, left = two(first); left > 0 && line + 12 <= tiff.length; line += 12, left -= 1) {
    if (two(line) === ORIENTATION) return two(line + 8);
  }
  return 0;
}
