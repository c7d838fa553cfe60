// The first script of a page with a policy: records the violations of the policy, in frames of the page too.
{
  const observe = (document) =>
    document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample, sourceFile}) =>
      window.violations.push([effectiveDirective, blockedURI, sample, sourceFile].filter(Boolean).join(' ')),
    );
  window.violations = [];
  observe(document);

  // The handout is printed from a frame: the frame is observed, and nothing is printed.
  const {get} = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentDocument');
  window.printed = [];
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', {
    get() {
      const inner = get.call(this);
      observe(inner);
      this.contentWindow.print = () => window.printed.push(inner.title);
      return inner;
    },
  });
}
