import type {Joint, PartialPose} from './skeleton.js';

/** Renders a body, and defines how it moves. */
export interface Rig<P> {
  /**
   * Returns the SVG markup of the body, far parts first.
   * @param marks markup of arrows, painted above the body and below its near arm
   */
  draw(pose: P, setting: Setting<P>, marks: string): string;
  /** The joints that move, by the second class of their groups in the markup. */
  joints(pose: P): ReadonlyMap<string, Joint>;
}

/** The surroundings of a body. They are inserted into pages as markup, so they never contain text from outside the library. */
export interface Setting<P = PartialPose> {
  /** The `viewBox` of the picture, in thousandths of body height. */
  readonly box: readonly [x: number, y: number, width: number, height: number];
  /** Markup behind the body. */
  readonly under?: string;
  /** Markup above the body and below its near arm. */
  readonly over?: string;
  /** Markup in front of everything. The ground hides parts of the body that reach into it, so that the contact is flat. */
  readonly front?: string;
  /** Path of the bar that marks where a flat low back touches the surface. */
  readonly touch?: string;
  /** Set if both hands hold a stick. */
  readonly hasStick?: true;
  /** Default: the body in profile (person.ts). */
  readonly rig?: Rig<P>;
}

/** A pose, and the arrows that show the movement into it. */
export interface Still<Id extends string = string> {
  readonly pose: Id;
  /** Markup of the arrows (arrow.ts). */
  readonly arrows: readonly string[];
}

/** The illustration of an exercise or of another movement: its setting and its poses. */
export interface Scene<P = PartialPose, Id extends string = string> {
  readonly setting: Setting<P>;
  /** The scene's own poses by id. Other ids refer to the shared poses (poses.ts). */
  readonly poses?: Readonly<Record<string, P>>;
  /** The pictures that are shown side by side: start and end of a movement. */
  readonly stills: readonly Still<Id>[];
  /** Set if the stills are independent: no movement leads from one to the other. */
  readonly hasIndependentStills?: true;
  /** The pose of each step of a timer, by the id of the step. In all other phases it is `restPose`. */
  readonly steps: Readonly<Record<string, Id>>;
  readonly restPose: Id;
  /**
   * Poses between the start and the end of a movement, by `<from> <to>`, if something would slip without them. The movement back
   * has the same poses in reverse.
   */
  readonly waypoints?: Readonly<Record<string, readonly string[]>>;
}

/** A scene with any rig. */
export type AnyScene<Id extends string = string> = Scene<unknown, Id>;
