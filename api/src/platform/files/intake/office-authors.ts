import { type Change, copyArchive } from './archive-copy.js';
import { forgetMarks } from './jpeg-marks.js';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const ODF = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';

/** The parts in which an office program notes who wrote a document, where they work and what the file was called. */
const WITHOUT_AUTHOR: Readonly<Record<string, string>> = {
  'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}"/>`,
  'docProps/app.xml': `<Properties xmlns="${OFFICE}/extended-properties"/>`,
  'docProps/custom.xml': `<Properties xmlns="${OFFICE}/custom-properties"/>`,
  'meta.xml': `<office:document-meta xmlns:office="${ODF}" office:version="1.2"><office:meta/></office:document-meta>`,
};

/**
 * Copies a document without what it tells besides what it says: its author, and where its photos were taken. Names under
 * comments and tracked changes stay: they are part of what it says, and whoever reads it sees them.
 */
export const forgetAuthors = (path: string, target: string): Promise<void> => copyArchive(path, target, untold);

const untold: Change = (name) => {
  const instead = WITHOUT_AUTHOR[name];
  if (instead !== undefined)
    return () => Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${instead}`);
  return /\.(jpe?g|jfif)$/i.test(name) ? forgetMarks : undefined;
};
