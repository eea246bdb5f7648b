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
    {
      path: '/audit',
      name: 'audit',
      component: () => import('./pages/AuditPage.vue'),
      beforeEnter: () => useSessionStore().isAdministrator || { name: 'home' },
      meta: { texts: ['audit'], place: 'monitoring' },
    },
  ],
  fills: { home: { component: () => import('./components/HomeAudit.vue'), texts: ['audit'], order: 60 } },
  places: { monitoring: 'monitoring' },
});

function watchesOver(): true | { name: string } {
  const session = useSessionStore();
  return session.coordinates || session.isAdministrator || { name: 'home' };
}
