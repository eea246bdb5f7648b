import { defineModule } from '../module';

export default defineModule({
  routes: [
    {
      path: '/',
      name: 'home',
      component: () => import('./HomePage.vue'),
      meta: { place: 'home', texts: ['home'] },
    },
  ],
  places: { home: 'home' },
});
