import { defineModule } from '../../app/module';
import { useSessionStore } from '../../app/session.store';

const texts = ['self-assessments'];
const place = 'our-school' as const;
/** An assessment is that of a school: whoever has none yet finds theirs first. */
const ofOurSchool = () => useSessionStore().schoolId !== null || { name: 'schools' };

export default defineModule({
  routes: [
    {
      path: '/self-assessments',
      name: 'self-assessments',
      component: () => import('./pages/SelfAssessmentsPage.vue'),
      beforeEnter: ofOurSchool,
      meta: { texts, place },
    },
    {
      path: '/quick-start',
      name: 'quick-start',
      component: () => import('./pages/QuickStartPage.vue'),
      beforeEnter: ofOurSchool,
      meta: { texts, place, layout: 'task' },
    },
    {
      path: '/self-assessments/:id',
      name: 'self-assessment',
      component: () => import('./pages/SelfAssessmentPage.vue'),
      props: true,
      meta: { texts, place },
    },
    {
      path: '/self-assessments/:id/questions/:number(\\d{1,2})',
      name: 'self-assessment-question',
      component: () => import('./pages/QuestionPage.vue'),
      props: ({ params }) => ({ id: String(params['id']), number: Number(params['number']) }),
      meta: { texts, place, layout: 'task' },
    },
    {
      path: '/self-assessments/:id/visibility',
      name: 'self-assessment-visibility',
      component: () => import('./pages/VisibilityPage.vue'),
      props: true,
      meta: { texts, place },
    },
  ],
  fills: {
    'school.profile': { component: () => import('./components/OfOwnSchool.vue'), texts, order: 20 },
  },
});
