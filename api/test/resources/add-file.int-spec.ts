import { describe, expect, it } from '@jest/globals';
import { sql } from '../../src/platform/index.js';
import type { ProblemDto } from '../../src/platform/http/problem.js';
import type { ResourceDto, ResourcePageDto } from '../../src/resources/dto/resource.dto.js';
import { aPdf, aPhoto } from '../builders/files.js';
import { aForm, sendFile } from '../builders/forms.js';
import { aMember, anonymous } from '../builders/people.js';
import { aResource } from '../builders/resources.js';
import { aSchool } from '../builders/schools.js';
import { clock, database, useApplication } from '../support/application.js';
import { factsAbout } from '../support/facts.js';

useApplication();

const PDF = { name: 'план.pdf', content: aPdf() };

describe('adding a file', () => {
  it('is for the author and the lead; the resource is newer afterwards', async () => {
    const school = await aSchool();
    const { id } = await aResource(school.teacher, school.id, { scope: 'all-schools' });
    const path = `/resources/${id}/files`;
    const added = await school.teacher.ok(sendFile<ResourceDto>(school.teacher, path, PDF));
    expect(added).toMatchObject({ version: 2, files: [{ name: 'план.pdf', format: 'pdf', childShown: false }] });
    await school.lead.ok(sendFile(school.lead, path, PDF));
    const page = await school.teacher.ok(school.teacher.get<ResourcePageDto>('/resources'));
    expect(page.items[0]?.files).toEqual({ count: 2, bytes: 2 * PDF.content.length, formats: ['pdf'] });
    expect(await factsAbout(id)).toEqual(['resource.shared', 'resource.file-added', 'resource.file-added']);

    const [colleague, stranger] = [await aMember(school.id, 'teacher'), await aSchool()];
    expect((await sendFile(colleague, path, PDF)).status).toBe(403);
    expect((await sendFile(stranger.director, path, PDF)).status).toBe(403);
    const form = aForm(PDF);
    expect((await anonymous().post(path, form.body, { headers: { 'content-type': form.type } })).status).toBe(401);
  });

  it('happens once when the request is repeated with the same content, and not with another', async () => {
    const school = await aSchool();
    const { id } = await aResource(school.teacher, school.id);
    const send = (content: Buffer) =>
      sendFile<ResourceDto>(
        school.teacher,
        `/resources/${id}/files`,
        { name: 'план.pdf', content },
        {},
        `file-of-${id}`,
      );
    const [first, second] = await Promise.all([send(aPdf()), send(aPdf())]);
    expect([first.status, second.status, first.body.files.length]).toEqual([201, 201, 1]);
    expect(second.body.files).toEqual(first.body.files);
    expect((await send(aPdf('/Lang(ky)'))).status).toBe(422);
    expect((await school.teacher.ok(school.teacher.get<ResourceDto>(`/resources/${id}`))).files).toHaveLength(1);
  });

  it('leaves its name behind when the resource turns out to be pupils’ work', async () => {
    const school = await aSchool();
    const { id } = await aResource(school.teacher, school.id);
    const named = { name: 'Айгүл Асанова 2-А.pdf', content: aPdf() };
    const { version } = await school.teacher.ok(sendFile<ResourceDto>(school.teacher, `/resources/${id}/files`, named));
    const changed = school.teacher.patch<ResourceDto>(`/resources/${id}`, { kind: 'pupil-work' }, { version });
    expect((await school.teacher.ok(changed)).files).toEqual([expect.objectContaining({ name: null })]);
  });

  it('names what is wrong with the form', async () => {
    const school = await aSchool();
    const { id } = await aResource(school.teacher, school.id);
    const path = `/resources/${id}/files`;
    const refused = (file: typeof PDF | undefined, fields = {}) =>
      school.teacher.refused(sendFile<ProblemDto>(school.teacher, path, file, fields));
    expect((await refused(undefined)).code).toBe('file-missing');
    expect(await refused(PDF, { owner: 'me' })).toMatchObject({ errors: [{ path: 'owner', code: 'unknown-field' }] });
    expect(await refused(PDF, { childShown: 'perhaps' })).toMatchObject({ errors: [{ path: 'childShown' }] });
    expect((await school.teacher.refused(school.teacher.post(path, { file: 'x' }))).status).toBe(415);
    const { body, type } = aForm(PDF);
    const torn = school.teacher.post(path, body.subarray(0, body.length - 40), { headers: { 'content-type': type } });
    expect(await school.teacher.refused(torn)).toMatchObject({ status: 400, code: 'validation' });
  });

  it('ends when the resource or the school is full', async () => {
    const school = await aSchool();
    const { id } = await aResource(school.teacher, school.id);
    const path = `/resources/${id}/files`;
    await database().rows(sql`
      insert into resource_files (id, resource_id, format, bytes, sha256, store_key, created_at)
      values (gen_random_uuid(), ${id}, 'pdf', 2147483647, '', 'none', now())`);
    expect((await school.teacher.refused(sendFile(school.teacher, path, PDF))).code).toBe('school-storage-full');
    await database().rows(sql`update resource_files set bytes = 1 where resource_id = ${id}`);
    await database().rows(sql`
      insert into resource_files (id, resource_id, format, bytes, sha256, store_key, created_at)
      select gen_random_uuid(), ${id}, 'pdf', 1, '', 'none', now() from generate_series(1, 19)`);
    expect((await school.teacher.refused(sendFile(school.teacher, path, PDF))).code).toBe('too-many-files');
  });
});

describe('a file that shows a child', () => {
  const PHOTO = async () => ({ name: 'Айгүл.jpg', content: await aPhoto() });

  it('is asked about where one is likely to be seen', async () => {
    const school = await aSchool();
    const lesson = await aResource(school.teacher, school.id);
    const work = await aResource(school.teacher, school.id, { kind: 'pupil-work' });
    const asked = { status: 400, errors: [{ path: 'childShown', code: 'required' }] };
    const photo = sendFile(school.teacher, `/resources/${lesson.id}/files`, await PHOTO());
    expect(await school.teacher.refused(photo)).toMatchObject(asked);
    const essay = sendFile(school.teacher, `/resources/${work.id}/files`, PDF);
    expect(await school.teacher.refused(essay)).toMatchObject(asked);
    const without = sendFile(school.teacher, `/resources/${lesson.id}/files`, await PHOTO(), { childShown: 'true' });
    expect(await school.teacher.refused(without)).toMatchObject({
      errors: [{ path: 'consentUntil', code: 'required' }],
    });
  });

  it('loses its name, and stays inside the school once the consent is over', async () => {
    const school = await aSchool();
    const stranger = await aSchool();
    const { id } = await aResource(school.teacher, school.id, { kind: 'pupil-work', scope: 'all-schools' });
    const fields = { childShown: 'true', consentUntil: clock().today() };
    const added = await school.teacher.ok(
      sendFile<ResourceDto>(school.teacher, `/resources/${id}/files`, { name: 'Айгүл.pdf', content: aPdf() }, fields),
    );
    expect(added.files).toEqual([expect.objectContaining({ name: null, childShown: true })]);
    const file = `/resources/${id}/files/${added.files[0]?.id ?? ''}`;
    expect((await stranger.teacher.get(file)).headers['content-disposition']).toContain('pupil-work-1.pdf');

    clock().set(new Date(Date.now() + 86_400_000).toISOString());
    expect((await stranger.teacher.get(file)).status).toBe(404);
    expect((await stranger.teacher.ok(stranger.teacher.get<ResourceDto>(`/resources/${id}`))).files).toEqual([]);
    expect((await school.teacher.get(file)).status).toBe(200);
    clock().set(undefined);
  });
});

describe('removing a file', () => {
  it('takes it from everybody at once, the store included', async () => {
    const school = await aSchool();
    const { id } = await aResource(school.teacher, school.id, { scope: 'all-schools' });
    const added = await school.teacher.ok(sendFile<ResourceDto>(school.teacher, `/resources/${id}/files`, PDF));
    const file = `/resources/${id}/files/${added.files[0]?.id ?? ''}`;
    const stranger = await aSchool();
    expect((await stranger.director.delete(file, { version: 2 })).status).toBe(403);
    expect((await school.lead.delete(file)).status).toBe(428);
    expect((await school.lead.refused(school.lead.delete(file, { version: 1 }))).current).toMatchObject({ version: 2 });
    expect((await school.lead.delete(file, { version: 2 })).status).toBe(204);
    expect((await school.lead.delete(file, { version: 3 })).status).toBe(404);
    expect((await school.teacher.get(file)).status).toBe(404);
  });
});
