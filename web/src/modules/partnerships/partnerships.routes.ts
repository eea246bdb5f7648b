import { defineModule } from '../../app/module';
import { useSessionStore } from '../../app/session.store';

const texts = ['partnerships'];
const place = 'partnerships';

export default defineModule({
  routes: [
    {
      path: '/partnerships',
      name: 'partnerships',
      component: () => import('./pages/PartnershipsPage.vue'),
      beforeEnter: () => useSessionStore().schoolId !== null || { name: 'schools' },
      meta: { texts, place },
    },
    {
      path: '/partnerships/new',
      name: 'partnership-new',
      component: () => import('./pages/NewPartnershipPage.vue'),
      props: ({ query }) => ({ school: typeof query['school'] === 'string' ? query['school'] : undefined }),
      meta: { texts, place, layout: 'task' },
    },
    {
      path: '/partnerships/:id',
      name: 'partnership',
      component: () => import('./pages/PartnershipPage.vue'),
      props: true,
      redirect: ({ params }) => ({ name: 'partnership-now', params }),
      meta: { texts, place },
      children: [
        {
          path: 'now',
          name: 'partnership-now',
          component: () => import('./pages/NowPage.vue'),
          meta: { tab: 'partnerships.now.tab', tabOrder: 10 },
        },
        {
          path: 'code',
          name: 'partnership-code',
          component: () => import('./pages/CodePage.vue'),
          props: true,
          meta: { texts: ['code-of-conduct'], tab: 'partnerships.code.tab', tabOrder: 20 },
        },
        {
          path: 'letter',
          name: 'partnership-letter',
          component: () => import('./pages/LetterPage.vue'),
          props: true,
          meta: { tab: 'partnerships.letter.tab', tabOrder: 90 },
        },
      ],
    },
  ],
  places: { partnerships: 'partnerships' },
});
