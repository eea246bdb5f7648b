import { defineModule } from '../../app/module';

const texts = ['self-assessments'];
const place = 'our-school' as const;

export default defineModule({
  routes: [
    {
      path: '/self-assessments',
      name: 'self-assessments',
      component: () => import('./pages/SelfAssessmentsPage.vue'),
      meta: { texts, place },
    },
    {
      path: '/quick-start',
      name: 'quick-start',
      component: () => import('./pages/QuickStartPage.vue'),
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
