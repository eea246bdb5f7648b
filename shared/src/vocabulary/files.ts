/** What the platform takes in. A picture is always kept as `webp`, made anew without what the camera wrote into it. */
export const FILE_FORMATS = ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'jpg', 'png', 'webp', 'mp3', 'mp4'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

export const PICTURE_FORMATS = ['jpg', 'png', 'webp'] as const satisfies readonly FileFormat[];
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

export const isPicture = (format: FileFormat): format is PictureFormat =>
  (PICTURE_FORMATS as readonly FileFormat[]).includes(format);

/** In megabytes. A picture is made smaller anyway, so a larger one is a mistake. */
export const LARGEST_FILE_MB = 25;
export const LARGEST_PICTURE_MB = 10;
