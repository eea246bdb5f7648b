import { ref } from 'vue';

export interface ToastMessage {
  id: number;
  text: string;
  /** «Кайтаруу» and the like. */
  action?: { label: string; run: () => void };
}

let last = 0;

export const toasts = ref<ToastMessage[]>([]);

/** A sentence for 8 seconds, with at most one action: undo rather than "are you sure". */
export const showToast = (message: Omit<ToastMessage, 'id'>): void => {
  toasts.value = [...toasts.value.slice(-2), { ...message, id: ++last }];
};

export const dropToast = (id: number): void => {
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
};
