import { defineModule } from '../../app/module';

const texts = ['notifications'];

export default defineModule({
  routes: [
    {
      path: '/notifications',
      name: 'notifications',
      component: () => import('./pages/NotificationsPage.vue'),
      meta: { texts },
    },
  ],
  fills: {
    'shell.bell': { component: () => import('./components/BellLink.vue'), texts },
    'staff.person': { component: () => import('./components/ReachPerson.vue'), texts },
    'home-news': { component: () => import('./components/HomeNews.vue'), texts },
  },
});
