import type { LocalName } from '@boordosh/shared/vocabulary';
import type { Component } from 'vue';
import type { RouteLocationNormalizedLoaded, RouteRecordRaw } from 'vue-router';

/** What a module hangs into the app: the default export of `modules/<noun>/<noun>.routes.ts`. */
export interface AppModule {
  routes?: RouteRecordRaw[];
  /** Pages below a page of a lower module, by that page's route name. With `meta.tab` they show among its tabs. */
  children?: Record<string, RouteRecordRaw[]>;
  /** Which of the fixed places of the navigation leads to which route of this module. */
  places?: Partial<Record<PlaceName, string>>;
  /** What this module puts into named places of lower pages and of the shell. */
  fills?: Record<string, Fill>;
  /** Only schools: names for the ids that a session holds. */
  schoolNames?: (ids: readonly string[]) => Promise<SchoolNames>;
}

/** At most seven, in this order; a place without a route does not show. */
export const PLACE_NAMES = [
  'home',
  'partners',
  'partnerships',
  'calendar',
  'library',
  'our-school',
  'monitoring',
  'claims',
  'schools',
  'clusters',
] as const;
export type PlaceName = (typeof PLACE_NAMES)[number];

export interface Fill {
  component: () => Promise<{ default: Component }>;
  /** Files of texts to load before it shows. */
  texts?: string[];
  /** Lower first; 50 when left out. */
  order?: number;
}

/** In every language that a school has given one in: which is shown is settled when the reader's is known. */
export type SchoolNames = Record<string, LocalName>;

declare module 'vue-router' {
  interface RouteMeta {
    /** Opens without an account. */
    public?: boolean;
    /** `plain`: no navigation around it (sign-in). `task`: on a phone the navigation gives way to the form's own foot. */
    layout?: 'shell' | 'plain' | 'task';
    /** With `plain`: the page draws its own frame and `main`. */
    bare?: boolean;
    /** Files of texts to load before entering, besides `common` and `errors`; those of parent routes count too. */
    texts?: string[];
    /** The place of the navigation that is marked as current; a function where that depends on what the page is about. */
    place?: PlaceName | ((to: RouteLocationNormalizedLoaded) => PlaceName);
    /** Key of the label when this child route is a tab of its parent's page. */
    tab?: string;
    /** Lower first among the tabs; 50 when left out. */
    tabOrder?: number;
    /** Set by the router on pages that a higher module hung below another's: that page's route name. */
    under?: string;
  }
}

export const defineModule = (module: AppModule): AppModule => module;
