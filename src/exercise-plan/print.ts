/**
 * Prints the handout and nothing else of the page: as a page of its own, in a frame that goes when it is done. Where there
 * can be no frame, the page is printed as a whole.
 * @param root where the handout is
 */
export function printHandout(root: ShadowRoot, title: string): void {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:absolute;inline-size:0;block-size:0;border:0';
  root.append(frame);
  const {contentDocument: page, contentWindow: view} = frame;
  if (!page || !view) {
    frame.remove();
    print();
    return;
  }
  const {host} = root;
  const {fontFamily, direction} = getComputedStyle(host);
  page.title = title;
  Object.assign(page.documentElement, {lang: root.querySelector<HTMLElement>('.root')?.lang, dir: direction});
  const paper = page.createElement('div');
  paper.style.fontFamily = fontFamily;
  paper.append(...[...host.children].filter(({slot}) => slot).map((child) => page.importNode(child, true)));
  const Sheet = (view as Window & typeof globalThis).CSSStyleSheet;
  const sheetOf = (css: string): CSSStyleSheet => {
    const sheet = new Sheet();
    sheet.replaceSync(css);
    return sheet;
  };
  const rules = root.adoptedStyleSheets.flatMap(({cssRules}) => Array.from(cssRules, ({cssText}) => cssText));
  const inside = paper.attachShadow({mode: 'open'});
  inside.adoptedStyleSheets = [sheetOf(rules.join(''))];
  inside.append(page.importNode(root.querySelector('.handout') as Node, true));
  page.adoptedStyleSheets = [sheetOf('@page{margin:12mm}body{margin:0}')];
  page.body.append(paper);
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}
