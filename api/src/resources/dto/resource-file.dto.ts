import { DateOnly, FilePart, Flag } from '../../platform/index.js';

/** Goes with the file, as fields of the same form. */
export class AddFileDto {
  @FilePart('PDF, DOCX, XLSX, PPTX, ODT, JPG, PNG, WEBP, MP3 or MP4, up to 25 MB; a picture up to 10 MB.')
  file?: unknown;
  @Flag({
    optional: true,
    query: true,
    description: 'A child is named or can be recognised. To be said of pictures, videos and pupils’ work.',
  })
  childShown?: boolean;
  @DateOnly({ optional: true, description: 'The last day on which the parents’ consent holds; with `childShown`.' })
  consentUntil?: string;
}
