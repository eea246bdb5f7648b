import { defineModule } from '../../app/module';

const texts = ['clusters'];
const place = 'clusters';

export default defineModule({
  routes: [
    {
      path: '/clusters',
      name: 'clusters',
      component: () => import('./pages/ClustersPage.vue'),
      meta: { texts, place },
    },
    {
      path: '/clusters/:id',
      name: 'cluster',
      component: () => import('./pages/ClusterPage.vue'),
      props: true,
      meta: { texts, place },
    },
  ],
  places: { clusters: 'clusters' },
  fills: { home: { component: () => import('./components/HomeClusters.vue'), texts, order: 40 } },
});
