import type {Joint, LoosePose} from './skeleton.js';

/** A way to draw a body and to move it. */
export interface Rig<P> {
  /**
   * The body as markup, what is far first.
   * @param marks arrows, to be painted over the body and under its near arm
   */
  draw(pose: P, set: Setting<P>, marks: string): string;
  /** The joints that turn, by the second class of their groups in the markup. */
  joints(pose: P): ReadonlyMap<string, Joint>;
}

/** What a body is drawn in: markup made of numbers alone, as it is put into pages unread. */
export interface Setting<P = LoosePose> {
  /** The frame of the picture: x, y, width, height in thousandths of body height. */
  readonly box: readonly [x: number, y: number, width: number, height: number];
  /** Behind the body. */
  readonly under?: string;
  /** Over the body and under its near arm. */
  readonly over?: string;
  /** In front of all: a ground covers what of the body sinks into it, so that the contact is flat. */
  readonly front?: string;
  /** A path where a flat low back touches. */
  readonly touch?: string;
  /** Both hands hold a stick. */
  readonly grips?: true;
  /** Instead of the body in profile. */
  readonly rig?: Rig<P>;
}

/** A pose with what shows the movement into it. */
export interface Still<Id extends string = string> {
  readonly pose: Id;
  /** As markup (arrow.ts). */
  readonly arrows: readonly string[];
}

/** What an exercise, or anything else that is done with a body, is drawn in. */
export interface Scene<P = LoosePose, Id extends string = string> {
  readonly set: Setting<P>;
  /** Poses of its own by name; any other is the library's. */
  readonly poses?: Readonly<Record<string, P>>;
  /** As they stand side by side: start and end of a movement. */
  readonly stills: readonly Still<Id>[];
  /** The stills are things apart, and no movement leads from one to the other. */
  readonly apart?: true;
  /** The pose of each step of a timer; of any other phase it is `rest`. */
  readonly steps: Readonly<Record<string, Id>>;
  readonly rest: Id;
  /**
   * Poses that a movement goes through, by `from to`, where something would slip on the straight way. The way back is the
   * same backwards.
   */
  readonly ways?: Readonly<Record<string, readonly string[]>>;
}

/** A scene of any rig. */
export type AnyScene<Id extends string = string> = Scene<unknown, Id>;
