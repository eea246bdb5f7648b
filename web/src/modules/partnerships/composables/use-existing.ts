import { watch, type ShallowRef } from 'vue';
import { useRouter } from 'vue-router';
import type { Problem } from '../../../app/api-client';
import { showToast } from '../../../ui/toasts';

/** There is one between these schools already: the later writer is led to the first. */
export const useExisting = (problem: ShallowRef<Problem | null>): void => {
  const router = useRouter();
  watch(problem, (refusal) => {
    if (!refusal?.existingId) return;
    showToast({ text: refusal.title });
    void router.replace({ name: 'partnership', params: { id: refusal.existingId } });
  });
};
