import { defineModule } from '../../app/module';

const texts = ['resources'];
const place = 'library' as const;

export default defineModule({
  routes: [
    { path: '/library', name: 'library', component: () => import('./pages/LibraryPage.vue'), meta: { texts, place } },
    {
      path: '/library/new',
      name: 'resource-new',
      component: () => import('./pages/NewResourcePage.vue'),
      props: ({ query }) => ({
        partnership: typeof query['partnership'] === 'string' ? query['partnership'] : undefined,
      }),
      meta: { texts, place, layout: 'task' },
    },
    {
      path: '/library/:id',
      name: 'resource',
      component: () => import('./pages/ResourcePage.vue'),
      props: true,
      meta: { texts, place },
    },
    {
      path: '/library/:id/edit',
      name: 'resource-edit',
      component: () => import('./pages/EditResourcePage.vue'),
      props: true,
      meta: { texts, place, layout: 'task' },
    },
  ],
  places: { library: 'library' },
  children: {
    partnership: [
      {
        path: 'resources',
        name: 'partnership-resources',
        component: () => import('./pages/PartnershipResourcesPage.vue'),
        props: true,
        meta: { texts, tab: 'resources.shared.tab', tabOrder: 40 },
      },
    ],
  },
});
