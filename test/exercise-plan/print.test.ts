import {expect} from '@open-wc/testing';
import '../../src/exercise-plan/define.js';
import type {ExercisePlanElement} from '../../src/exercise-plan/exercise-plan-element.js';
import {Platform} from '../helpers/platform.js';
import {pressIn, showPlan} from '../helpers/plan.js';

describe('the copy of a programme to print', () => {
  const platform = new Platform();
  afterEach(() => platform.restore());
  /** Presses the button. @returns the page that goes to the printer */
  const printed = async (plan: ExercisePlanElement): Promise<Document> => {
    let paper: Document | undefined;
    const ofFrames = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    platform.putGetter(HTMLIFrameElement.prototype, 'contentWindow', function (this: HTMLIFrameElement) {
      const view = ofFrames.get!.call(this) as Window | null;
      if (view) view.print = () => (paper = view.document);
      return view;
    });
    await pressIn(plan, 'print');
    return paper!;
  };

  it('is the handout alone, with the clinic’s name, black on white', async () => {
    const plan = await showPlan('region="GB"');
    plan.insertAdjacentHTML('beforeend', '<b slot="clinic">Clinic at the Harbour</b>');
    plan.insertAdjacentHTML('afterend', '<p>Something else of the page.</p>');
    const paper = await printed(plan);
    expect([paper.title, paper.documentElement.lang]).to.deep.equal(['Your back and walking plan', 'en']);
    expect(paper.body.textContent.trim()).to.equal('Clinic at the Harbour');
    const {shadowRoot} = paper.body.firstElementChild!;
    const handout = shadowRoot!.querySelector('.handout')!;
    expect(handout.querySelectorAll('.rows > li')).to.have.length(4);
    expect(shadowRoot!.querySelector('.screen')).to.equal(null);
    const [sheet] = shadowRoot!.adoptedStyleSheets;
    expect([...sheet!.cssRules].some(({cssText}) => cssText.includes('.handout'))).to.equal(true);
    const frame = plan.shadowRoot!.querySelector('iframe')!;
    frame.contentWindow!.dispatchEvent(new Event('afterprint'));
    expect(plan.shadowRoot!.querySelector('iframe'), 'the frame is gone').to.equal(null);
  });

  it('is the whole page where there can be no frame', async () => {
    const plan = await showPlan();
    platform.putGetter(HTMLIFrameElement.prototype, 'contentDocument', () => null);
    let asked = 0;
    platform.put(window, 'print', () => asked++);
    await pressIn(plan, 'print');
    expect(asked).to.equal(1);
    expect(plan.shadowRoot!.querySelector('iframe')).to.equal(null);
  });
});
