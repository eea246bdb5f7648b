import type { RouteLocationNormalizedLoaded, RouteLocationRaw } from 'vue-router';
import { defineModule, type PlaceName, type SchoolNames } from '../../app/module';
import { useSessionStore } from '../../app/session.store';
import { readSchool } from './schools.api';

const texts = ['schools'];

export default defineModule({
  routes: [
    {
      path: '/schools',
      name: 'schools',
      component: () => import('./pages/SchoolsPage.vue'),
      meta: { texts, place: directoryPlace },
    },
    {
      path: '/schools/new',
      name: 'school-new',
      component: () => import('./pages/RegisterSchoolPage.vue'),
      meta: { texts, place: directoryPlace },
    },
    {
      path: '/schools/:id',
      component: () => import('./pages/SchoolPage.vue'),
      props: true,
      name: 'school',
      redirect: (to) => ({ name: 'school-profile', params: to.params }),
      meta: { texts, place: placeOf },
      children: [
        {
          path: 'profile',
          name: 'school-profile',
          component: () => import('./pages/SchoolProfilePage.vue'),
          meta: { tab: 'schools.profile.tab', tabOrder: 10 },
        },
        {
          path: 'staff',
          name: 'school-staff',
          component: () => import('./pages/StaffPage.vue'),
          props: true,
          meta: { texts: ['members', 'staff-link', ...texts], tab: 'schools.staff.tab', tabOrder: 20 },
        },
      ],
    },
    {
      path: '/schools/:id/staff/:personId',
      name: 'school-member',
      component: () => import('./pages/MemberPage.vue'),
      props: true,
      meta: { texts: ['members', ...texts], place: placeOf },
    },
    {
      path: '/schools/:id/edit',
      name: 'school-edit',
      component: () => import('./pages/EditSchoolPage.vue'),
      props: true,
      meta: { texts, layout: 'task', place: placeOf },
    },
    {
      path: '/schools/:id/claim',
      name: 'school-claim',
      component: () => import('./pages/ClaimPage.vue'),
      props: true,
      meta: { texts, place: directoryPlace },
    },
    {
      path: '/our-school',
      name: 'own-school',
      component: () => import('./pages/SchoolsPage.vue'),
      beforeEnter: ownSchool,
      meta: { texts, place: 'our-school' },
    },
    {
      path: '/claims',
      name: 'claims',
      component: () => import('./pages/ClaimsPage.vue'),
      meta: { texts: ['claims', ...texts], place: 'claims' },
    },
  ],
  places: { 'our-school': 'own-school', claims: 'claims', schools: 'schools' },
  fills: {
    home: { component: () => import('./components/HomeSchools.vue'), texts, order: 30 },
    'cluster.schools': { component: () => import('./components/ClusterSchools.vue'), texts },
  },
  schoolNames: namesOf,
});

function placeOf(to: RouteLocationNormalizedLoaded): PlaceName {
  return to.params['id'] === useSessionStore().schoolId ? 'our-school' : directoryPlace();
}

function directoryPlace(): PlaceName {
  return useSessionStore().schoolId === null ? 'schools' : 'partners';
}

function ownSchool(): RouteLocationRaw {
  const { schoolId } = useSessionStore();
  return schoolId === null ? { name: 'schools' } : { name: 'school', params: { id: schoolId } };
}

async function namesOf(ids: readonly string[]): Promise<SchoolNames> {
  const schools = await Promise.all(ids.map((id) => readSchool(id)));
  return Object.fromEntries(schools.map(({ id, name }) => [id, name]));
}
