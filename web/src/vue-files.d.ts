// The linter reads TypeScript alone and needs to be told; vue-tsc knows each component's real type and passes this by.
declare module '*.vue' {
  import type { DefineComponent } from 'vue';

  const component: DefineComponent;
  export default component;
}
