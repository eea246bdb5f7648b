import { defineModule } from '../../app/module';

export default defineModule({
  routes: [
    {
      path: '/matches',
      name: 'matches',
      component: () => import('./pages/MatchesPage.vue'),
      meta: { texts: ['partner-search'], place: 'partners' },
    },
  ],
  places: { partners: 'matches' },
});
