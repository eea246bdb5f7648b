import { watchEffect } from 'vue';

const BRAND = 'Боордош';

/** Keeps the window's title: what the page is, then whose. */
export const usePageTitle = (title: () => string): void => {
  watchEffect(() => {
    const text = title();
    document.title = text ? `${text} · ${BRAND}` : BRAND;
  });
};
