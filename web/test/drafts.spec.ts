import { beforeEach, describe, expect, it } from '@jest/globals';
import { countDrafts, dropDraft, readDraft, wipeDrafts, writeDraft } from '../src/app/drafts';
import { installDevice } from './device';

const draft = (words: string) => ({ value: { words }, at: '2026-11-25T10:00:00.000Z', version: 3 });

describe('what is being written', () => {
  beforeEach(installDevice);

  it('is found again under the person who wrote it', () => {
    expect(writeDraft('ours', 'message:1', draft('салам'))).toBe(true);
    expect(readDraft('ours', 'message:1')).toEqual(draft('салам'));
    expect(readDraft('another', 'message:1')).toBeNull();
  });

  it('is gone once it was sent', () => {
    writeDraft('ours', 'message:1', draft('салам'));
    dropDraft('ours', 'message:1');
    expect(readDraft('ours', 'message:1')).toBeNull();
  });

  it('is wiped at sign-out, for that person only', () => {
    writeDraft('ours', 'message:1', draft('a'));
    writeDraft('ours', 'plan:2', draft('b'));
    writeDraft('another', 'plan:2', draft('c'));
    expect(countDrafts('ours')).toBe(2);
    wipeDrafts('ours');
    expect(countDrafts('ours')).toBe(0);
    expect(readDraft('another', 'plan:2')).toEqual(draft('c'));
  });

  it('says so when the device is full, and goes on', () => {
    localStorage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(writeDraft('ours', 'message:1', draft('a'))).toBe(false);
  });

  it('that cannot be read is no draft', () => {
    localStorage.setItem('boordosh:draft:ours:message:1', '{broken');
    expect(readDraft('ours', 'message:1')).toBeNull();
  });
});
