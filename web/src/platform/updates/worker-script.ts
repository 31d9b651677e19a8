interface Policies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown };
}

const script = '/ngsw-worker.js';

/**
 * The one script that may be registered beside the page's own. Browsers with trusted types take no plain address, so that a policy of
 * this name, which lets nothing else through, vouches for it.
 */
export function workerScript(): string {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  if (!policies) return script;
  const policy = policies.createPolicy('afterword', {
    createScriptURL: (url) => {
      if (url !== script) throw new TypeError('Only the worker of this site can be registered.');
      return url;
    },
  });
  // Handed on untouched to navigator.serviceWorker.register, which wants the object and not its words.
  return policy.createScriptURL(script) as string;
}
