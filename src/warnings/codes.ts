/** The explanation of a warning: an example of its message, its cause, and its remedy. */
interface Explanation {
  readonly message: string;
  readonly cause: string;
  readonly remedy: string;
}

/** All warnings that the library logs, by code. `npm run docs` writes docs/warnings.md from this table. */
export const warnings = {
  'invalid-attribute': {
    message: '<hold-timer>: invalid reps="abc". Using 5.',
    cause: 'An attribute, or the property of the same name, has a value that the element does not accept.',
    remedy:
      'Use a value that the documentation of the element lists for this attribute. Until then, the element uses the value in the second sentence of the message.',
  },
  'unknown-id': {
    message: '<exercise-card>: invalid exercise="swim". Known: pelvic-tilt, …',
    cause:
      'There is no built-in or registered exercise or cause with this id. The element shows its fallback content or, if other ids in a list are known, leaves this one out.',
    remedy: 'Correct the id, or register the exercise or cause with `registerExercises` or `registerCauses`.',
  },
  'too-long': {
    message: '<hold-timer>: invalid sets="4". The program is too long. Using sets="1" and reps="23".',
    cause: 'The program of a timer would take more than a day, or would have more than 100,000 phases.',
    remedy: 'Reduce the repetitions, the sets or the durations.',
  },
  'invalid-content': {
    message: '<exercise-card>: invalid data at steps.0.text. Invalid length: Expected <=2000 but received 2143.',
    cause:
      'A custom exercise, cause or piece of advice is invalid, or `src` could not be loaded. The content was set as `data`, loaded from `src`, read from a script inside the element, or passed to `registerExercises` or `registerCauses`.',
    remedy:
      'Correct the field that the message names. With the JSON Schemas in `physio-elements/schema/`, editors describe and check the fields of exercises and causes.',
  },
  'invalid-parameter': {
    message: 'embed.html: invalid theme="pink". Known: light, dark, calm, …',
    cause: 'The URL of `embed.html` has a parameter with a value that the page does not accept.',
    remedy: 'Correct the URL in the `src` of the iframe. The builder on the documentation site writes valid URLs.',
  },
  'not-loaded': {
    message: '<hold-timer>: the sound could not be loaded.',
    cause:
      'A script or the texts of a language could not be loaded: the user is offline, the file is missing, or the Content-Security-Policy of the page does not allow it.',
    remedy:
      'Check that the server has all files of `dist/cdn/`, in the same folders, and that the Content-Security-Policy allows them.',
  },
  'other-version': {
    message: '<hold-timer>: version 1.1.0 is ignored. Using 1.0.0.',
    cause: 'Two scripts on the page define the same element in different versions. The first definition is used.',
    remedy: 'Load only one version of the library.',
  },
  'needs-page': {
    message: '<exercise-card>: cannot be prerendered, because its content is not in the page.',
    cause:
      'The content of the element is available only in the browser: the element has `src`, or it neither contains content nor names an exercise or cause.',
    remedy:
      'Put the content into the page as JSON inside the element. Or register it with `registerExercises` or `registerCauses` before you prerender the page, and name its id in the element.',
  },
} as const satisfies Record<string, Explanation>;

export type WarningCode = keyof typeof warnings;
