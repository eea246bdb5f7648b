import {
  Building2,
  CalendarDays,
  ChartNoAxesColumn,
  ClipboardList,
  Handshake,
  House,
  Library,
  Network,
  School,
  Search,
} from '@lucide/vue';
import { computed, type Component, type ComputedRef } from 'vue';
import { useRoute } from 'vue-router';
import { PLACE_NAMES, type PlaceName } from '../module';
import { appModules } from '../modules';
import { useSessionStore } from '../session.store';

export interface Place {
  name: PlaceName;
  route: string;
  icon: Component;
  current: boolean;
}

const ICONS: Record<PlaceName, Component> = {
  home: House,
  partners: Search,
  partnerships: Handshake,
  calendar: CalendarDays,
  library: Library,
  'our-school': School,
  monitoring: ChartNoAxesColumn,
  claims: ClipboardList,
  schools: Building2,
  clusters: Network,
};
/** On a phone four places and "more"; whoever watches over clusters has Monitoring in place of the search. */
const ON_PHONE = 4;

const ROUTES = Object.fromEntries(appModules.flatMap(({ places }) => Object.entries(places ?? {}))) as Partial<
  Record<PlaceName, string>
>;

type Session = ReturnType<typeof useSessionStore>;
const actsForSchool = (session: Session): boolean => session.schoolId !== null;
const watches = (session: Session): boolean => session.coordinates || session.isAdministrator;

const SHOWN_TO: Record<PlaceName, (session: Session) => boolean> = {
  home: () => true,
  partners: actsForSchool,
  partnerships: actsForSchool,
  calendar: actsForSchool,
  library: actsForSchool,
  'our-school': actsForSchool,
  monitoring: watches,
  // Beside the places of a school they would be too many: there Home leads to them.
  claims: (session) => !actsForSchool(session) && session.looksAfterSchools,
  schools: (session) => !actsForSchool(session),
  clusters: (session) => !actsForSchool(session) && watches(session),
};

/** The places this person has: those with a page, for which they have a role. */
export const usePlaces = (): { places: ComputedRef<Place[]>; onPhone: ComputedRef<Place[]> } => {
  const session = useSessionStore();
  const route = useRoute();
  const here = computed(() =>
    route.matched.map(({ meta }) => (typeof meta.place === 'function' ? meta.place(route) : meta.place)),
  );
  const places = computed(() =>
    PLACE_NAMES.flatMap((name) => {
      const to = ROUTES[name];
      return to && SHOWN_TO[name](session)
        ? [{ name, route: to, icon: ICONS[name], current: here.value.includes(name) }]
        : [];
    }),
  );
  const onPhone = computed(() => {
    const first = places.value.filter(({ name }) => !(name === 'partners' && session.coordinates));
    const monitoring = session.coordinates ? first.filter(({ name }) => name === 'monitoring') : [];
    const rest = first.filter((place) => !monitoring.includes(place));
    return [...rest.slice(0, 1), ...monitoring, ...rest.slice(1)].slice(0, ON_PHONE);
  });
  return { places, onPhone };
};
