import { defineModule } from '../../app/module';
import { useSessionStore } from '../../app/session.store';

export default defineModule({
  routes: [
    {
      path: '/monitoring',
      name: 'monitoring',
      component: () => import('./pages/MonitoringPage.vue'),
      beforeEnter: watchesOver,
      props: ({ query }) => ({ cluster: typeof query['cluster'] === 'string' ? query['cluster'] : undefined }),
      meta: { texts: ['monitoring'], place: 'monitoring' },
    },
  ],
  places: { monitoring: 'monitoring' },
});

function watchesOver(): true | { name: string } {
  const session = useSessionStore();
  return session.coordinates || session.isAdministrator || { name: 'home' };
}
