import type { Component } from 'vue';

/** The frame around a signed-in person's pages is no part of the first load. */
export const loadShell = (): Promise<{ default: Component }> => import('./AppShell.vue');
