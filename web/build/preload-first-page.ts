import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** What a first visit comes to: the sign-in page, in Kyrgyz. */
const FIRST = [
  '/modules/accounts/pages/SignInPage.vue',
  ...['common', 'errors', 'accounts'].map((name) => `/locales/ky/${name}.json`),
];

/**
 * Names the parts of the first page in the HTML, so that they come in one wave with the app's core. Without it they are
 * asked for a round trip (on a slow line half a second) later, when the core has run.
 */
export const preloadFirstPage = (): Plugin => ({
  name: 'boordosh:preload-first-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const wanted = new Set<Rolldown.OutputChunk>();
      for (const source of FIRST) collect(source, chunks, wanted);
      const fresh = (file: string): boolean => !html.includes(file);
      const styles = [...wanted].flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
      return [
        ...[...wanted]
          .map(({ fileName }) => fileName)
          .filter(fresh)
          .map(moduleLink),
        ...[...new Set(styles)].filter(fresh).map(styleLink),
      ];
    },
  },
});

const collect = (source: string, chunks: Rolldown.OutputChunk[], wanted: Set<Rolldown.OutputChunk>): void => {
  const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(source));
  if (!chunk) throw new Error(`The first page has no ${source}`);
  wanted.add(chunk);
  for (const file of chunk.imports) {
    const imported = chunks.find(({ fileName }) => fileName === file);
    if (imported && !imported.isEntry) wanted.add(imported);
  }
};

const moduleLink = (file: string): HtmlTagDescriptor => link({ rel: 'modulepreload', href: `/${file}` });

const styleLink = (file: string): HtmlTagDescriptor => link({ rel: 'preload', as: 'style', href: `/${file}` });

const link = (attrs: Record<string, string>): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { ...attrs, crossorigin: true, nonce: '__NONCE__' },
  injectTo: 'head',
});
