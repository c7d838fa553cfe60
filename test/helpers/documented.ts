import {readFile} from '@web/test-runner-commands';
import {AdviceListElement} from '../../src/advice-list/advice-list-element.js';
import {CareNoticeElement} from '../../src/care-notice/care-notice-element.js';
import {CauseListElement} from '../../src/cause-list/cause-list-element.js';
import {ExerciseCardElement} from '../../src/exercise-card/exercise-card-element.js';
import {ExercisePlanElement} from '../../src/exercise-plan/exercise-plan-element.js';
import {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';

/** All elements by tag. */
export const elements = {
  'advice-list': AdviceListElement,
  'care-notice': CareNoticeElement,
  'cause-list': CauseListElement,
  'exercise-card': ExerciseCardElement,
  'exercise-plan': ExercisePlanElement,
  'hold-timer': HoldTimerElement,
};

export type Tag = keyof typeof elements;
export const tags = Object.keys(elements) as Tag[];

export const cssOf = (tag: Tag): string =>
  elements[tag].styles
    .map(({cssText}) => cssText)
    .join('\n')
    .replace(/\/\*[^]*?\*\//g, '');

/** Returns the text of a file of the project. */
export async function sourceOf(path: string): Promise<string> {
  return (await readFile({path: `../../${path}`})) as unknown as string;
}

/** Returns the names of the CSS parts in the JSDoc of an element. */
export async function documentedParts(tag: Tag): Promise<string[]> {
  const source = await sourceOf(`src/${tag}/${tag}-element.ts`);
  return [...source.matchAll(/^ \* @csspart ([\w-]+)/gm)].map(([, name]) => name!);
}

export interface CustomProperty {
  readonly name: string;
  readonly default?: string;
  readonly description: string;
  readonly elements: readonly Tag[];
}

/** Returns the table of custom properties. */
export const customProperties = async (): Promise<CustomProperty[]> =>
  JSON.parse(await sourceOf('src/styles/custom-properties.json')) as CustomProperty[];

/** Returns the custom properties that are documented for an element. */
export const propertiesOf = async (tag: Tag): Promise<CustomProperty[]> =>
  (await customProperties()).filter(({elements}) => elements.includes(tag));
