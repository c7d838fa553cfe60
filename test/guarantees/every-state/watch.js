// The first script of a page with a policy: keeps what the policy has forbidden, in frames of the page too.
{
  const watch = (document) =>
    document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample, sourceFile}) =>
      window.forbidden.push([effectiveDirective, blockedURI, sample, sourceFile].filter(Boolean).join(' ')),
    );
  window.forbidden = [];
  watch(document);

  // What is printed is put into a frame; it is looked at there, and no paper is asked for.
  const {get} = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentDocument');
  window.printed = [];
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', {
    get() {
      const inner = get.call(this);
      watch(inner);
      this.contentWindow.print = () => window.printed.push(inner.title);
      return inner;
    },
  });
}
