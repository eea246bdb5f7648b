import { defineModule } from '../../app/module';

const texts = ['accounts'];
const open = { public: true, layout: 'plain', texts } as const;

const resets = { ...open, texts: ['accounts', 'resets'] };

export default defineModule({
  routes: [
    {
      path: '/sign-in',
      name: 'sign-in',
      component: () => import('./pages/SignInPage.vue'),
      meta: { ...open, bare: true },
    },
    { path: '/register', name: 'register', component: () => import('./pages/RegisterPage.vue'), meta: open },
    { path: '/join', name: 'join-link', component: () => import('./pages/PasteLinkPage.vue'), meta: open },
    { path: '/join/:token', name: 'join', component: () => import('./pages/JoinPage.vue'), props: true, meta: open },
    {
      path: '/staff/:token',
      name: 'staff-link',
      component: () => import('./pages/StaffLinkPage.vue'),
      props: true,
      meta: open,
    },
    {
      path: '/forgotten-password',
      name: 'forgotten-password',
      component: () => import('./pages/ForgottenPasswordPage.vue'),
      meta: resets,
    },
    {
      path: '/new-password/:token?',
      name: 'new-password',
      component: () => import('./pages/NewPasswordPage.vue'),
      props: true,
      meta: resets,
    },
    {
      path: '/recognise',
      name: 'recognise',
      component: () => import('./pages/RecognisePage.vue'),
      meta: { texts: ['resets'] },
    },
    { path: '/sign-out', name: 'sign-out', component: () => import('./pages/SignOutPage.vue'), meta: { texts } },
    {
      path: '/me',
      name: 'me',
      component: () => import('./pages/MyAccountPage.vue'),
      redirect: { name: 'me-profile' },
      meta: { texts: ['accounts', 'my-account'] },
      children: [
        {
          path: 'profile',
          name: 'me-profile',
          component: () => import('./pages/ProfilePage.vue'),
          meta: { tab: 'my-account.profile.tab', tabOrder: 10 },
        },
        {
          path: 'security',
          name: 'me-security',
          component: () => import('./pages/SecurityPage.vue'),
          meta: { tab: 'my-account.security.tab', tabOrder: 20 },
        },
        {
          path: 'sessions',
          name: 'me-sessions',
          component: () => import('./pages/SessionsPage.vue'),
          meta: { tab: 'my-account.sessions.tab', tabOrder: 30 },
        },
        {
          path: 'tokens',
          name: 'me-tokens',
          component: () => import('./pages/ApiTokensPage.vue'),
          meta: { tab: 'my-account.tokens.tab', tabOrder: 80 },
        },
      ],
    },
  ],
});
