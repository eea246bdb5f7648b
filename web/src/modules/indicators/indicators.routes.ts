import { INSTRUMENTS } from '@boordosh/shared/vocabulary';
import type { RouteMeta } from 'vue-router';
import { defineModule } from '../../app/module';

const meta: RouteMeta = { texts: ['indicators'], place: 'our-school' };

export default defineModule({
  routes: [
    { path: '/indicators', name: 'indicators', redirect: '/indicators/teacher' },
    {
      path: `/indicators/:instrument(${INSTRUMENTS.join('|')})`,
      name: 'indicators-of',
      props: true,
      component: () => import('./pages/IndicatorsPage.vue'),
      meta,
    },
    {
      path: '/indicators/:indicatorKey',
      name: 'indicator',
      props: true,
      component: () => import('./pages/IndicatorPage.vue'),
      meta,
    },
  ],
  fills: {
    'school.profile': { component: () => import('./components/IndicatorsLink.vue'), texts: ['indicators'], order: 60 },
  },
});
