import type { FileFormat } from '@boordosh/shared/vocabulary';
import { type EntryEye, readArchive } from './archive.js';
import { FileRefused } from './file-refused.js';
import { noDeclarations, wholeText } from './xml-eyes.js';

export const isOfficeDocument = (format: FileFormat): boolean => ['docx', 'xlsx', 'pptx', 'odt'].includes(format);

/** What the main part of a document without macros is declared as. */
const MAIN_PARTS: [FileFormat, string][] = [
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
  ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'],
];
const ODT = 'application/vnd.oasis.opendocument.text';

const MACRO_PART = /(^|\/)(vbaProject|vbaData|attachedToolbars)\b|(^|\/)activeX\/|^(Basic|Scripts)\/./i;
const MACRO_TYPE = /macroEnabled|ms-office\.(vbaProject|activeX)/i;

const SMALL_PART = 4 * 1_048_576;
const ODT_PART = 32 * 1_048_576;

/** A tag with its attributes; `>` may stand inside quotes. */
const tag = (names: string): RegExp => new RegExp(`<(?:[\\w.-]+:)?(?:${names})\\b(?:[^>"']|"[^"]*"|'[^']*')*>`, 'g');
const RELATIONSHIP = tag('Relationship');
const ODT_FETCHING = tag(
  'image|object|object-ole|plugin|applet|floating-frame|fill-image|section-source|event-listener',
);

/**
 * What an office document really is; undefined when the archive is none.
 * @throws FileRefused when it unpacks too far, runs something, or fetches something from elsewhere
 */
export async function inspectOfficeDocument(path: string, bytes: number): Promise<FileFormat | undefined> {
  const found = new Set<FileFormat>();
  const understand: Record<string, ((text: string) => void) | undefined> = {
    '[Content_Types].xml': (text) => {
      if (MACRO_TYPE.test(text)) throw new FileRefused('file-has-macros');
      for (const [format, type] of MAIN_PARTS)
        if (text.includes(`"${type}"`) || text.includes(`'${type}'`)) found.add(format);
    },
    mimetype: (text) => {
      if (text.trim() === ODT) found.add('odt');
    },
  };
  await readArchive(path, bytes, (name) => {
    if (MACRO_PART.test(name)) throw new FileRefused('file-has-macros');
    const own = understand[name];
    return own ? wholeText(SMALL_PART, own) : eyeFor(name);
  });
  const [format] = found;
  return found.size === 1 ? format : undefined;
}

function eyeFor(name: string): EntryEye | undefined {
  if (name.endsWith('.rels')) return wholeText(SMALL_PART, refuseOutsideParts);
  if (name.endsWith('content.xml') || name.endsWith('styles.xml')) return wholeText(ODT_PART, refuseOutsideFrames);
  return /\.(xml|vml)$/i.test(name) ? noDeclarations() : undefined;
}

/** A link that waits for a click is a link; everything else outside would be fetched by opening the document. */
function refuseOutsideParts(text: string): void {
  for (const [relationship] of text.matchAll(RELATIONSHIP)) {
    const outside = attribute(relationship, 'TargetMode') !== 'Internal';
    if (outside && !attribute(relationship, 'Type').endsWith('/hyperlink')) {
      throw new FileRefused('file-fetches-from-elsewhere');
    }
  }
}

function refuseOutsideFrames(text: string): void {
  for (const [frame] of text.matchAll(ODT_FETCHING)) {
    if (!/^(?!\/|\.\.)[^:&\\]*$/.test(attribute(frame, 'href'))) throw new FileRefused('file-fetches-from-elsewhere');
  }
}

/** Without an attribute of that name a part is inside, and so is what it points to. */
function attribute(text: string, name: string): string {
  const [, double, single] = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(text) ?? [];
  return double ?? single ?? (name === 'TargetMode' ? 'Internal' : '');
}
