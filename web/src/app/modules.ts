import type { AppModule, Fill } from './module';

const files = import.meta.glob<AppModule>(['../modules/*/*.routes.ts', './home/home.routes.ts'], {
  eager: true,
  import: 'default',
});

/** Every module that there is; a new `<noun>.routes.ts` needs no registration. */
export const appModules: readonly AppModule[] = Object.values(files);

export const fillsOf = (place: string): Fill[] =>
  appModules.flatMap(({ fills }) => fills?.[place] ?? []).toSorted((a, b) => (a.order ?? 50) - (b.order ?? 50));
