import { computed, ref } from 'vue';
import { useLanguage } from '../../../app/i18n';
import { useSessionStore } from '../../../app/session.store';
import { useDraft } from '../../../app/use-draft';
import { useResource } from '../../../app/use-resource';
import { useSubmit } from '../../../app/use-submit';
import {
  emptyValues,
  hasKind,
  hasScope,
  RESOURCE_STEPS,
  type ResourceValues,
  termsOf,
  titleFrom,
  wordsOf,
} from '../resource-values';
import { listPersons, listResources, type Resource, shareResource } from '../resources.api';
import { useUploads } from './use-uploads';

/** Something that is not shared yet: what was written lives on this device, the files chosen only as long as the page. */
export const useNewResource = (partnership: string | undefined, done: (resource: Resource) => Promise<unknown>) => {
  const session = useSessionStore();
  const language = useLanguage();
  const { draft, found, discard } = useDraft<ResourceValues>('resource-new', () => ({
    ...emptyValues(language.value),
    ...(partnership === undefined ? {} : { scope: 'partnership', partnershipId: partnership }),
  }));
  const uploads = useUploads(() => draft.value.kind);
  const can = useResource(async (signal) => {
    const schoolId = session.schoolId ?? undefined;
    const { can: verbs } = await listResources({ schoolId, limit: 1 }, signal);
    const persons = verbs.includes('name-author') && schoolId ? await listPersons(schoolId, signal) : undefined;
    return { verbs, authors: persons?.map(({ id, name }) => ({ value: id, label: name })) };
  });

  const at = ref(0);
  const step = computed(() => RESOURCE_STEPS[at.value] ?? 'what');
  const isReady = computed(
    () =>
      ({
        what: hasKind(draft.value) && draft.value.title.trim() !== '' && uploads.ready,
        whom: true,
        terms: hasScope(draft.value),
      })[step.value],
  );

  /** Shared already, while its files are on their way. */
  const made = ref<Resource>();
  const { submit, pending, problem } = useSubmit(
    async () => {
      const values = draft.value;
      if (!hasKind(values) || !hasScope(values)) return;
      const { authorId } = values;
      made.value ??= await shareResource({
        ...wordsOf(values),
        ...termsOf(values),
        schoolId: session.schoolId ?? '',
        ...(authorId === '' ? {} : { authorId }),
      });
      discard();
      await uploads.send(made.value.id);
    },
    async () => {
      if (made.value && uploads.files.length === 0) await done(made.value);
    },
  );

  const choose = (files: File[]): void => {
    uploads.choose(files);
    if (draft.value.title === '' && files[0]) draft.value.title = titleFrom(files[0].name);
  };
  const goOn = async (): Promise<void> => {
    if (!isReady.value) return;
    if (at.value < RESOURCE_STEPS.length - 1) at.value += 1;
    else await submit();
  };

  return { draft, found, can, uploads, at, step, isReady, made, choose, goOn, pending, problem, send: submit };
};
