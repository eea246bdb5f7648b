import { defineModule } from '../../app/module';
import { useSessionStore } from '../../app/session.store';

export default defineModule({
  routes: [
    {
      path: '/matches',
      name: 'matches',
      component: () => import('./pages/MatchesPage.vue'),
      // Matches are those of a school: whoever has none yet finds theirs first.
      beforeEnter: () => useSessionStore().schoolId !== null || { name: 'schools' },
      meta: { texts: ['partner-search'], place: 'partners' },
    },
  ],
  places: { partners: 'matches' },
  fills: {
    'partnership.new': { component: () => import('./components/MatchAtStart.vue'), texts: ['partner-search'] },
  },
});
