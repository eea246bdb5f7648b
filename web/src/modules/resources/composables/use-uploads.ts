import type { ResourceKind } from '@boordosh/shared/vocabulary';
import { computed, onScopeDispose, reactive, ref, type Ref } from 'vue';
import { asProblem } from '../../../app/use-submit';
import { chosenFile, type ChosenFile, fieldsOf, isReady } from '../chosen-file';
import type { Resource } from '../resources.api';
import { uploadFile } from '../upload';

/** Files chosen here, sent one after the other: each says how far it is, and what stood in its way. */
export const useUploads = (kind: () => ResourceKind | '') => {
  const files = ref([]) as Ref<ChosenFile[]>;
  const sending = ref(false);
  let current: { file: ChosenFile; controller: AbortController } | undefined;

  const choose = (chosen: Iterable<File>): void => {
    files.value = [...files.value, ...Array.from(chosen, chosenFile)];
  };
  const drop = (file: ChosenFile): void => {
    if (current?.file.key === file.key) current.controller.abort();
    files.value = files.value.filter(({ key }) => key !== file.key);
  };

  const sendOne = async (resourceId: string, file: ChosenFile): Promise<Resource | undefined> => {
    const controller = new AbortController();
    current = { file, controller };
    Object.assign(file, { state: 'sending', sent: 0, problem: null });
    const onProgress = (sent: number): void => void (file.sent = sent);
    try {
      const fields = fieldsOf(kind(), file);
      const fresh = await uploadFile(resourceId, { ...file, fields, signal: controller.signal, onProgress });
      file.state = 'sent';
      return fresh;
    } catch (cause) {
      if (!controller.signal.aborted) Object.assign(file, { state: 'failed', problem: asProblem(cause) });
      return undefined;
    } finally {
      current = undefined;
    }
  };

  /** What has arrived leaves the list; answers the resource as it is now, if anything did. */
  const send = async (resourceId: string): Promise<Resource | undefined> => {
    if (sending.value) return undefined;
    sending.value = true;
    let fresh: Resource | undefined;
    for (const file of files.value) fresh = (await sendOne(resourceId, file)) ?? fresh;
    files.value = files.value.filter(({ state }) => state !== 'sent');
    sending.value = false;
    return fresh;
  };

  onScopeDispose(() => current?.controller.abort());

  const ready = computed(() => files.value.every((file) => isReady(kind(), file)));
  return reactive({ files, sending, ready, choose, drop, send });
};
