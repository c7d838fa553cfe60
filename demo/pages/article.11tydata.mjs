import {
  causeById,
  causeIds,
  exerciseById,
  exerciseIds,
  structuredDataForPage,
  structuredDataScript,
} from '../../dist/content/index.js';

export default {
  eleventyComputed: {
    /** For search engines, what the page shows. */
    structured: ({language: {tag, words}}) =>
      structuredDataScript(
        structuredDataForPage(
          {
            exercises: exerciseIds.map((id) => exerciseById(id, tag)),
            causes: causeIds.map((id) => causeById(id, tag)),
            name: words.article.title,
          },
          tag,
        ),
      ),
  },
};
