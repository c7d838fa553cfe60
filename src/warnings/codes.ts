/** A warning: an example of its message, why it is logged, and how to fix it. */
interface Explanation {
  readonly message: string;
  readonly cause: string;
  readonly remedy: string;
}

/** Every warning that the library logs, by its code. `npm run docs` writes docs/warnings.md from this table. */
export const warnings = {
  'invalid-attribute': {
    message: '<hold-timer>: invalid reps="abc". Using 5.',
    cause: 'An attribute, or the property of that name, has a value that the element does not accept.',
    remedy:
      'Set one of the values that the documentation of the element lists. The second sentence of the message says which value is used meanwhile.',
  },
  'unknown-id': {
    message: '<exercise-card>: invalid exercise="swim". Known: pelvic-tilt, …',
    cause:
      'No exercise or cause of the library or of the page has this id. The element shows its fallback content, or leaves the id out.',
    remedy: 'Correct the id, or register the exercise or cause: `registerExercises`, `registerCauses`.',
  },
  'too-long': {
    message: '<hold-timer>: invalid sets="4". The exercise takes longer than a day. Using 1 × 23.',
    cause: 'The repetitions, sets and times of a timer add up to more than a day.',
    remedy: 'Reduce the repetitions, the sets or the times.',
  },
  'invalid-content': {
    message: '<exercise-card>: invalid data at steps.0.text. Expected text of 1 to 600 characters.',
    cause:
      'A custom exercise, cause or piece of advice was rejected. It came from `data`, `src`, a script inside the element, `registerExercises` or `registerCauses`.',
    remedy:
      'Correct the field that the message names. The JSON Schemas in `physio-elements/schema/` describe all fields, and editors check them.',
  },
  'invalid-parameter': {
    message: 'embed.html: invalid theme="pink". Known: light, dark, calm, …',
    cause: 'The address of an embedded page has a parameter with a value that `embed.html` does not accept.',
    remedy: 'Correct the address in the `src` of the iframe; the builder writes it.',
  },
  'not-loaded': {
    message: '<hold-timer>: the sound could not be loaded.',
    cause:
      'A script or a language could not be loaded: the user is offline, the file is missing, or a policy of the page forbids it.',
    remedy:
      'Check that all files of `dist/cdn/` are on the server, in their folders, and that the Content-Security-Policy allows them.',
  },
  'other-version': {
    message: '<hold-timer>: version 1.0.0 is used, version 1.1.0 is ignored.',
    cause: 'Two scripts on the page define the same element, and their versions differ. The first one is used.',
    remedy: 'Load one version of the library.',
  },
  'needs-page': {
    message: '<exercise-card>: cannot be prerendered, because its content is loaded in the page.',
    cause:
      'The page is prerendered, and a server does not have the content of this element: it has `src`, or no content and no id.',
    remedy: 'Put the content into the page: as JSON inside the element, or by `registerExercises`.',
  },
} as const satisfies Record<string, Explanation>;

export type WarningCode = keyof typeof warnings;
