import sharp from 'sharp';
import { FileRefused } from './file-refused.js';

const MOST_MEGAPIXELS = 40;
const LONGEST_SIDE = 1_600;
const QUALITY = 80;

// One picture must not take the machine: no cache of pixels, one thread of work.
sharp.cache(false);
sharp.concurrency(1);

/**
 * Makes the picture anew at a size for screens. Where it was taken, by whom and with what is left behind, and so is
 * whatever else was hidden in the file.
 * @throws FileRefused
 */
export async function makeAnew(path: string, target: string): Promise<void> {
  const options = { limitInputPixels: MOST_MEGAPIXELS * 1_000_000, failOn: 'error', sequentialRead: true } as const;
  try {
    await sharp(path, options)
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: QUALITY })
      .toFile(target);
  } catch (error) {
    const tooLarge = error instanceof Error && error.message.includes('exceeds pixel limit');
    throw tooLarge ? new FileRefused('picture-too-large', { limit: MOST_MEGAPIXELS }) : new FileRefused('file-damaged');
  }
}
