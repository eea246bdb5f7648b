import type { RouteLocationNormalized } from 'vue-router';
import { defineModule } from '../../app/module';
import { useSessionStore } from '../../app/session.store';

const texts = ['events'];
const place = 'calendar' as const;
const NewEventPage = () => import('./pages/NewEventPage.vue');

const asked = (query: RouteLocationNormalized['query'], name: string): string | undefined => {
  const value = query[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

export default defineModule({
  routes: [
    {
      path: '/calendar',
      name: 'calendar',
      component: () => import('./pages/CalendarPage.vue'),
      beforeEnter: () => useSessionStore().schoolId !== null || { name: 'schools' },
      meta: { texts, place },
    },
    {
      path: '/events/new',
      name: 'event-new',
      component: NewEventPage,
      props: ({ query }) => ({ partnership: asked(query, 'partnership') }),
      meta: { texts, place, layout: 'task' },
    },
    {
      path: '/events/already-held',
      name: 'event-held',
      component: NewEventPage,
      props: ({ query }) => ({ partnership: asked(query, 'partnership'), held: true }),
      meta: { texts, place, layout: 'task' },
    },
    {
      path: '/events/:id',
      name: 'event',
      component: () => import('./pages/EventPage.vue'),
      props: true,
      meta: { texts, place },
    },
    {
      path: '/events/:id/plan',
      name: 'event-plan',
      component: () => import('./pages/PlanPage.vue'),
      props: ({ params, query }) => ({ id: String(params['id']), step: asked(query, 'step') }),
      meta: { texts, place, layout: 'task' },
    },
    {
      path: '/events/:id/participants',
      name: 'event-participants',
      component: () => import('./pages/ParticipantsPage.vue'),
      props: true,
      meta: { texts, place, layout: 'task' },
    },
    {
      path: '/events/:id/cover',
      name: 'event-cover',
      component: () => import('./pages/CoverPage.vue'),
      props: true,
      meta: { texts, place, layout: 'task' },
    },
  ],
  children: {
    partnership: [
      {
        path: 'events',
        name: 'partnership-events',
        component: () => import('./pages/PartnershipEventsPage.vue'),
        props: true,
        meta: { texts, tab: 'events.tab', tabOrder: 30 },
      },
    ],
  },
  fills: { 'partnership.main': { component: () => import('./components/ComingEvents.vue'), texts, order: 20 } },
  places: { calendar: 'calendar' },
});
