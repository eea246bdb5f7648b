import { test as base, expect, type Browser, type BrowserContext } from '@playwright/test';

export { expect };

/**
 * What every journey promises besides its own story: the browser reports no breach of the content policy, and nothing
 * is asked of another host. Holds for every context a test opens.
 */
export const test = base.extend<{ watchfulBrowser: undefined }>({
  watchfulBrowser: [
    async ({ browser, baseURL }, use) => {
      const findings: string[] = [];
      const release = watchNewContexts(browser, new URL(baseURL ?? '').host, findings);
      await use(undefined);
      release();
      expect(findings, 'content policy reports and requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],
});

function watchNewContexts(browser: Browser, host: string, findings: string[]): () => void {
  const original = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await original(options);
    await reportPolicyBreaches(context, findings);
    reportOtherHosts(context, host, findings);
    return context;
  };
  return () => {
    browser.newContext = original;
  };
}

async function reportPolicyBreaches(context: BrowserContext, findings: string[]): Promise<void> {
  await context.exposeBinding('reportPolicyBreach', (_source, breach: string) => findings.push(breach));
  await context.addInitScript(() => {
    const report = (globalThis as unknown as { reportPolicyBreach: (breach: string) => void }).reportPolicyBreach;
    addEventListener('securitypolicyviolation', (event) => {
      report(`${event.documentURI}: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  // A breach is reported a task later than it happens: the last one would be lost with its page.
  const close = context.close.bind(context);
  context.close = async (options) => {
    await Promise.all(context.pages().map((page) => page.evaluate(nextTask).catch(() => undefined)));
    await close(options);
  };
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function reportOtherHosts(context: BrowserContext, host: string, findings: string[]): void {
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.host !== host) findings.push(`asked another host: ${url.href}`);
  });
}
