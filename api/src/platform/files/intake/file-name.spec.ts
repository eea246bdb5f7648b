import { describe, expect, it } from '@jest/globals';
import { readFileName } from './file-name.js';

const cleaned = (sent: string): string => {
  const { stem, format } = readFileName(sent);
  return `${stem}.${format}`;
};

describe('the name of a file', () => {
  it('keeps the letters of its language, however many', () => {
    expect(cleaned('Өңдүү сүрөттөр — 6-класс.pdf')).toBe('Өңдүү сүрөттөр — 6-класс.pdf');
    const long = 'ө'.repeat(300);
    expect(cleaned(`${long}.docx`)).toBe(`${long}.docx`);
    expect(Array.from(cleaned(`${long}ү.docx`))).toHaveLength(305);
  });

  it.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['D:\\Сабактар\\план.docx', 'план.docx'],
    ['a.php\u0000.jpg', 'a.php.jpg'],
    ['\u202Efdp.exe.docx', 'fdp.exe.docx'],
    ['CON.pdf', '_CON.pdf'],
    ['nul.tar.pdf', '_nul.tar.pdf'],
    ['...pdf', '_.pdf'],
    ['Что? "Где": <когда>.pdf', 'Что_ _Где__ _когда_.pdf'],
    ['PHOTO.JPEG', 'PHOTO.jpg'],
    ['two\r\nlines.pdf', 'twolines.pdf'],
  ])('makes %j safe', (sent, expected) => {
    expect(cleaned(sent)).toBe(expected);
  });

  it.each(['picture.svg', 'page.html', 'macro.docm', 'noextension', 'plan.pdf.exe', '.pdf/', ''])(
    'refuses %j',
    (sent) => {
      expect(() => readFileName(sent)).toThrow('file-kind-refused');
    },
  );
});
