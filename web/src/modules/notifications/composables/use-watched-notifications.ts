import { onScopeDispose } from 'vue';
import { useNotificationsStore } from '../notifications.store';

/** The store, kept fresh for as long as the part that asks is on the screen. */
export const useWatchedNotifications = (): ReturnType<typeof useNotificationsStore> => {
  const store = useNotificationsStore();
  onScopeDispose(store.watch());
  return store;
};
