import { beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { sql } from '../../src/platform/index.js';
import type { ProblemDto } from '../../src/platform/http/problem.js';
import type { ResourceDto } from '../../src/resources/dto/resource.dto.js';
import { aDocx, anOdt, aPdf, aPhoto, aSong, aVideo, partsOf } from '../builders/files.js';
import { sendFile } from '../builders/forms.js';
import { HOSTILE_FILES, HTML, outside } from '../builders/hostile-files.js';
import { aResource } from '../builders/resources.js';
import { aSchool, type TestSchool } from '../builders/schools.js';
import { database, useApplication } from '../support/application.js';

useApplication();

const MEGABYTE = 1_048_576;
const NO_CHILD = { childShown: 'false' };

describe('files that do harm', () => {
  let school: TestSchool;
  let path: string;

  beforeAll(async () => {
    school = await aSchool();
    const { id } = await aResource(school.teacher, school.id);
    path = `/resources/${id}/files`;
  });

  it.each(HOSTILE_FILES)('refuses %s', async (_, name, code, make) => {
    const started = Date.now();
    const { status, body } = await sendFile<ProblemDto>(
      school.teacher,
      path,
      { name, content: await make() },
      NO_CHILD,
    );
    expect([status >= 400 && status < 500, body.code]).toEqual([true, code]);
    expect(Date.now() - started).toBeLessThan(5_000);
  });

  it('leaves nothing of them behind, and takes no more memory than it should', async () => {
    const before = process.memoryUsage.rss();
    for (const [, name, , make] of HOSTILE_FILES.slice(0, 10)) {
      await sendFile(school.teacher, path, { name, content: await make() }, NO_CHILD);
    }
    expect(process.memoryUsage.rss() - before).toBeLessThan(200 * MEGABYTE);
    const { count } =
      (await database().one<{ count: string }>(
        sql`select count(*) from resource_files where resource_id = ${path.split('/')[2]}`,
      )) ?? {};
    expect(count).toBe('0');
  });
});

describe('files as schools have them', () => {
  const kept = async (name: string, content: Buffer, fields: Record<string, string> = NO_CHILD) => {
    const school = await aSchool();
    const { id } = await aResource(school.teacher, school.id);
    const answer = await sendFile<ResourceDto>(school.teacher, `/resources/${id}/files`, { name, content }, fields);
    const { files } = await school.teacher.ok(Promise.resolve(answer));
    const [file] = files;
    if (!file) throw new Error('The file is not there.');
    return { file, download: await school.teacher.get(`/resources/${id}/files/${file.id}`) };
  };

  const LONG = `${'ө'.repeat(300)}.pdf`;

  it.each([
    ['сабактын планы.pdf', 'сабактын планы.pdf', aPdf()],
    ['план урока.docx', 'план урока.docx', aDocx()],
    [
      'plan.odt',
      'plan.odt',
      anOdt('<draw:image xlink:href="Pictures/1.png"/><text:a xlink:href="https://example.kg/">a</text:a>'),
    ],
    ['ыр.mp3', 'ыр.mp3', aSong()],
    [LONG, LONG, aPdf()],
    ['../../etc/passwd.pdf', 'passwd.pdf', aPdf()],
    ['\u202Efdp.docx', 'fdp.docx', aDocx()],
    ['CON.pdf', '_CON.pdf', aPdf()],
    ['a.php\u0000.pdf', 'a.php.pdf', aPdf()],
  ])('keep the name %j as %j when they are saved', async (sent, name, content) => {
    const { file, download } = await kept(sent, content);
    expect(file).toMatchObject({ name, bytes: content.length });
    expect(download.status).toBe(200);
    expect(download.bytes.equals(content)).toBe(true);
    const disposition = String(download.headers['content-disposition']);
    expect(disposition).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w.~%-]+$/);
    expect(decodeURIComponent(disposition.split("UTF-8''")[1] ?? '')).toBe(name);
  });

  it('may hold links that wait for a click', async () => {
    const { file } = await kept('plan.docx', outside('hyperlink', 'https://example.kg/'));
    expect(file.format).toBe('docx');
  });

  it('are never shown in our own pages, nor kept by a browser', async () => {
    const { download } = await kept('plan.pdf', aPdf());
    expect(download.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(download.headers['content-security-policy']).toContain('sandbox');
    expect(download.headers['etag']).toBeUndefined();
  });

  it('are pictures made anew, smaller, without place and name', async () => {
    const photo = Buffer.concat([await aPhoto(2_400, 1_800), Buffer.from(HTML)]);
    const { file, download } = await kept('Айгүл 2-А.jpg', photo);
    expect(file).toMatchObject({ format: 'webp', name: null });
    const { width, height, exif } = await sharp(download.bytes).metadata();
    expect({ width, height, exif }).toEqual({ width: 1_600, height: 1_200, exif: undefined });
    expect(download.bytes.includes('alert')).toBe(false);
    expect(download.headers['content-disposition']).toContain('lesson-plan-1.webp');
  });

  it('are documents that forget who wrote them and where their photos were taken', async () => {
    const photo = await aPhoto();
    const { download } = await kept(
      'plan.docx',
      aDocx([
        { name: 'docProps/core.xml', content: '<cp:coreProperties><dc:creator>Айгүл</dc:creator></cp:coreProperties>' },
        { name: 'docProps/app.xml', content: '<Properties><Company>№ 5 мектеп</Company></Properties>' },
        { name: 'word/media/image1.jpeg', content: photo },
      ]),
    );
    const parts = await partsOf(download.bytes);
    expect(parts.get('word/document.xml')?.toString()).toContain('Саламатсызбы');
    expect(parts.get('docProps/core.xml')?.toString()).not.toContain('Айгүл');
    expect(parts.get('docProps/app.xml')?.toString()).not.toContain('мектеп');
    const shown = parts.get('word/media/image1.jpeg') ?? Buffer.alloc(0);
    expect(photo.includes('Telephone')).toBe(true);
    expect(shown.includes('Telephone')).toBe(false);
    expect((await sharp(shown).metadata()).exif).toBeUndefined();
    expect(await sharp(shown).raw().toBuffer()).toEqual(await sharp(photo).raw().toBuffer());
    // What was taken in can be taken in again.
    await kept('plan.docx', download.bytes);
  });

  it('are photos in documents that still know which way is up', async () => {
    const photo = await sharp(await aPhoto())
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { download } = await kept('plan.docx', aDocx([{ name: 'word/media/image1.jpg', content: photo }]));
    const shown = (await partsOf(download.bytes)).get('word/media/image1.jpg') ?? Buffer.alloc(0);
    expect((await sharp(shown).metadata()).orientation).toBe(6);
    expect(shown.length).toBeLessThan(photo.length);
  });

  it('are documents of LibreOffice without their author', async () => {
    const meta = '<office:document-meta><dc:creator>Айгүл</dc:creator></office:document-meta>';
    const { download } = await kept('plan.odt', anOdt('', [{ name: 'meta.xml', content: meta }]));
    const parts = await partsOf(download.bytes);
    expect([...parts.keys()][0]).toBe('mimetype');
    expect(parts.get('meta.xml')?.toString()).not.toContain('Айгүл');
  });

  it('are videos that forget where they were taken', async () => {
    const { file, download } = await kept('film.mp4', aVideo());
    expect(file.format).toBe('mp4');
    expect(download.bytes).toHaveLength(aVideo().length);
    expect(download.bytes.includes('+42.87')).toBe(false);
    expect(download.bytes.includes('tkhd')).toBe(true);
  });
});
