import { defineModule } from '../../app/module';

export default defineModule({
  fills: {
    'indicator.timeline': {
      component: () => import('./components/TimelineCard.vue'),
      texts: ['indicator-timelines'],
    },
  },
});
