import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import { listNotifications, markRead, type NotificationPage } from './notifications.api';

const LATEST = 3;
const EVERY_MS = 60_000;

/** The number at the bell and the latest news, asked for again once a minute while somebody looks. */
export const useNotificationsStore = defineStore('notifications', () => {
  const latest = shallowRef<NotificationPage>();
  const unread = computed(() => latest.value?.unread ?? 0);
  let watchers = 0;
  let timer: ReturnType<typeof setInterval> | undefined;

  const refresh = async (): Promise<void> => {
    // Without an answer the last one stays; the next minute asks again.
    latest.value = (await listNotifications({ limit: LATEST }).catch(() => undefined)) ?? latest.value;
  };

  const look = (): void => {
    clearInterval(timer);
    if (document.visibilityState !== 'visible') return;
    timer = setInterval(() => void refresh(), EVERY_MS);
    void refresh();
  };

  /** Shown in two bars and on Home: whoever comes first starts it, whoever goes last ends it. */
  const watch = (): (() => void) => {
    watchers += 1;
    if (watchers === 1) {
      document.addEventListener('visibilitychange', look);
      look();
    }
    return () => {
      watchers -= 1;
      if (watchers > 0) return;
      document.removeEventListener('visibilitychange', look);
      clearInterval(timer);
      // The next person at this device has their own.
      latest.value = undefined;
    };
  };

  const mark = async (which: Parameters<typeof markRead>[0]): Promise<void> => {
    await markRead(which);
    await refresh();
  };

  return { latest, unread, watch, refresh, mark };
});
