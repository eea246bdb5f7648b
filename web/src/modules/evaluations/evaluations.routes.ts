import { defineModule } from '../../app/module';

export default defineModule({
  routes: [
    {
      path: '/events/:id/evaluations',
      name: 'event-evaluations',
      props: true,
      component: () => import('./pages/EventEvaluationsPage.vue'),
      meta: { texts: ['evaluations'], place: 'calendar' },
    },
    {
      path: '/events/:id/evaluations/:schoolId',
      name: 'write-evaluation',
      props: true,
      component: () => import('./pages/WriteEvaluationPage.vue'),
      meta: { texts: ['evaluations'], place: 'calendar', layout: 'task' },
    },
  ],
  children: {
    partnership: [
      {
        path: 'evaluations',
        name: 'partnership-evaluations',
        props: true,
        component: () => import('./pages/PartnershipEvaluationsPage.vue'),
        meta: { texts: ['evaluations'], tab: 'evaluations.tab', tabOrder: 60 },
      },
    ],
  },
  fills: {
    event: { component: () => import('./components/EventEvaluationCard.vue'), texts: ['evaluations'], order: 10 },
    'partnership.waiting': {
      component: () => import('./components/WaitingEvaluations.vue'),
      texts: ['evaluations'],
      order: 40,
    },
  },
});
