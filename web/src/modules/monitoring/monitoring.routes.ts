import { defineModule } from '../../app/module';

export default defineModule({
  routes: [
    {
      path: '/monitoring',
      name: 'monitoring',
      component: () => import('./pages/MonitoringPage.vue'),
      props: ({ query }) => ({ cluster: typeof query['cluster'] === 'string' ? query['cluster'] : undefined }),
      meta: { texts: ['monitoring'], place: 'monitoring' },
    },
  ],
  places: { monitoring: 'monitoring' },
});
